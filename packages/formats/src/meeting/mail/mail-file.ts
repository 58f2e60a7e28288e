import type { Mail } from './blocks.js';

/** A file that goes with a mail. */
export interface MailAttachment {
  /** Its name, in ASCII: letters, digits, dots and hyphens. It tells nothing of the meeting. */
  readonly name: string;
  /** Its media type, with parameters: `text/calendar; charset=utf-8; method=PUBLISH`. */
  readonly type: string;
  readonly content: string;
}

const LONGEST_LINE = 76;
/** No part can hold it: quoted-printable has no `=` before an underscore. */
const boundary = (name: string): string => `=_klynge_${name}`;

/** The octets of a sign in UTF-8, each as `=XX`. */
const octets = (sign: string): string =>
  encodeURIComponent(sign.replace(/\p{Surrogate}/u, '\ufffd')).replace(/%/g, '=');

const hex = (sign: string): string => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const quoted = (sign: string): string => (sign.charCodeAt(0) < 0x80 ? hex(sign) : octets(sign));

/** A text in quoted-printable (RFC 2045, section 6.7). Lines end with CRLF, however they ended before. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      let written = '';
      let length = 0;
      const signs = Array.from(line);
      signs.forEach((sign, at) => {
        const isLast = at === signs.length - 1;
        const isPlain = /^[!-<>-~]$/.test(sign) || (/^[ \t]$/.test(sign) && !isLast);
        const next = isPlain ? sign : quoted(sign);
        if (length + next.length > LONGEST_LINE - 1) {
          written += '=\r\n';
          length = 0;
        }
        written += next;
        length += next.length;
      });
      return written;
    })
    .join('\r\n');
}

/** A header in encoded words (RFC 2047), none of which breaks a sign. */
function encodedHeader(name: string, text: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of text.replace(/[\0-\x1f\x7f]+/g, ' ')) {
    const next = /^[A-Za-z0-9]$/.test(sign) ? sign : sign === ' ' ? '_' : quoted(sign);
    if (word.length + next.length > 50) {
      words.push(word);
      word = '';
    }
    word += next;
  }
  return `${name}: ${[...words, word].map((part) => `=?UTF-8?Q?${part}?=`).join('\r\n ')}`;
}

function part(headers: readonly string[], body: string): string {
  return `${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
}

const textPart = (type: string, content: string, more: readonly string[] = []): string =>
  part([`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable', ...more], quotedPrintable(content));

function multipart(kind: string, parts: readonly string[]): string {
  const line = boundary(kind);
  const body = parts.map((each) => `--${line}\r\n${each}`).join('');
  return part([`Content-Type: multipart/${kind}; boundary="${line}"`], `${body}--${line}--`);
}

/**
 * A mail as a file (RFC 5322) that mail programs open as a draft: without sender and receivers, who are chosen there.
 *
 * @throws RangeError for a name or type of an attachment that could start a header of its own.
 */
export function mailFile({ subject, text, html }: Mail, attachments: readonly MailAttachment[] = []): string {
  const unsafe = attachments.some(
    ({ name, type }) => !/^[A-Za-z0-9.-]{1,64}$/.test(name) || !/^[A-Za-z0-9=;/+ -]{1,120}$/.test(type),
  );
  if (unsafe) throw new RangeError('An attachment has a plain name and a media type.');
  const bodies = multipart('alternative', [
    textPart('text/plain; charset=utf-8', text),
    textPart('text/html; charset=utf-8', html),
  ]);
  const files = attachments.map(({ name, type, content }) =>
    textPart(type, content, [`Content-Disposition: attachment; filename="${name}"`]),
  );
  const content = files.length === 0 ? bodies : multipart('mixed', [bodies, ...files]);
  return `${['MIME-Version: 1.0', 'X-Unsent: 1', encodedHeader('Subject', subject)].join('\r\n')}\r\n${content}`;
}
