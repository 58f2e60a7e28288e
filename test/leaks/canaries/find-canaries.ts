import { formsOf, squashed } from './canary-names.js';
import type { CanaryForms } from './canary-names.js';

/** A canary in a text. */
export interface Found {
  readonly form: string;
  readonly excerpt: string;
}

const longestExcerpt = 48;

/** A way of reading a text that was written to be read by something else. */
interface Lens {
  readonly name: string;
  /** Whether there is anything to be read in this way. */
  readonly applies: RegExp;
  readonly read: (text: string) => string;
}

const utf8 = (bytes: readonly number[]) => Buffer.from(bytes).toString('utf8');

/** Bytes as text in any encoding that a name may have. */
export function readingsOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // UTF-16 with the lower byte first at even and odd places, and with the higher byte first.
  return (
    ['utf8', 'latin1', 'utf16le'].map((encoding) => buffer.toString(encoding as BufferEncoding)).join('\n') +
    '\n' +
    buffer.subarray(1).toString('utf16le')
  );
}

const byteRun = (text: string, byte: RegExp) =>
  utf8(Array.from(text.matchAll(byte), ([, digits]) => parseInt(digits!, 16)));

const entities: Record<string, string> = { aelig: 'æ', oslash: 'ø', aring: 'å', eacute: 'é', uuml: 'ü' };

const lenses: readonly Lens[] = [
  {
    name: 'percent-encoded',
    applies: /%[0-9a-f]{2}/iu,
    read: (text) => text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => byteRun(run, /%(..)/gu)),
  },
  {
    name: 'quoted-printable',
    applies: /=[0-9A-F]{2}/u,
    read: (text) => text.replace(/=\r?\n/gu, '').replace(/(?:=[0-9A-F]{2})+/gu, (run) => byteRun(run, /=(..)/gu)),
  },
  {
    name: 'escaped as in JavaScript or CSS',
    applies: /\\(?:u|x|[0-9a-f])/iu,
    read: (text) =>
      text.replace(
        /\\(?:u\{?([0-9a-f]{1,6})\}?|x([0-9a-f]{2})|([0-9a-f]{1,6}) ?)/giu,
        (whole, u?: string, x?: string, css?: string) => {
          const code = parseInt(u ?? x ?? css!, 16);
          return code > 0x10_ffff ? whole : String.fromCodePoint(code);
        },
      ),
  },
  {
    name: 'escaped as in HTML',
    applies: /&(?:#|[a-z])/iu,
    read: (text) =>
      text
        .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (whole, hex?: string, decimal?: string) => {
          const code = hex === undefined ? parseInt(decimal!, 10) : parseInt(hex, 16);
          return code > 0x10_ffff ? whole : String.fromCodePoint(code);
        })
        .replace(/&([a-z]+);/giu, (whole, name: string) => entities[name.toLowerCase()] ?? whole),
  },
  {
    name: 'base64',
    applies: /[\w+/-]{8}/u,
    read: (text) =>
      Array.from(text.matchAll(/[\w+/-]{8,}={0,2}/gu), ([run]) => readingsOf(Buffer.from(run, 'base64'))).join('\n'),
  },
  {
    name: 'in hexadecimal digits',
    applies: /(?:[0-9a-f]{2}[\s:,]?){6}/iu,
    read: (text) =>
      Array.from(text.matchAll(/(?:[0-9a-f]{2}[\s:,]?){6,}/giu), ([run]) =>
        readingsOf(Buffer.from(run.replace(/[^0-9a-f]/giu, ''), 'hex')),
      ).join('\n'),
  },
  {
    name: 'as numbers of characters',
    applies: /\d{2,6}(?:\D{1,3}\d{2,6}){5}/u,
    read: (text) =>
      Array.from(text.matchAll(/\d{2,6}(?:\D{1,3}\d{2,6}){5,}/gu), ([run]) =>
        String.fromCharCode(...Array.from(run.matchAll(/\d+/gu), ([digits]) => Number(digits))),
      ).join('\n'),
  },
];

const around = (text: string, place: number, length: number) =>
  text.slice(Math.max(0, place - 6), place + Math.min(length + 14, longestExcerpt - 6)).replace(/\s+/gu, ' ');

/** Finds canaries in texts, whole or in part, however they are written. */
export class CanarySearch {
  readonly #forms: CanaryForms;

  constructor(names: readonly string[]) {
    this.#forms = formsOf(names);
  }

  /** The first canary in a text, by its plainest form; undefined where there is none. */
  find(text: string): Found | undefined {
    const direct = this.#findSpelled(text);
    if (direct) return direct;
    for (const { name, applies, read } of lenses) {
      if (!applies.test(text)) continue;
      const found = this.#findSpelled(read(text));
      if (found) return { ...found, form: name };
    }
    return this.#findDigest(text) ?? this.#findHost(text);
  }

  #findSpelled(text: string): Found | undefined {
    const letters = squashed(text);
    for (const { form, needle } of this.#forms.markers) {
      const place = letters.indexOf(needle);
      if (place >= 0) return { form, excerpt: around(letters, place, needle.length) };
    }
    return undefined;
  }

  #findDigest(text: string): Found | undefined {
    for (const [run] of text.matchAll(/[\w+/-]{22,}/gu)) {
      const form = this.#forms.digests.get(run) ?? this.#forms.digests.get(run.toLowerCase());
      if (form) return { form, excerpt: run.slice(0, longestExcerpt) };
    }
    return undefined;
  }

  #findHost(text: string): Found | undefined {
    const lower = text.includes('xn--') ? text.toLowerCase() : '';
    const host = this.#forms.hosts.find((each) => lower.includes(each));
    return host === undefined ? undefined : { form: 'as a host name', excerpt: host.slice(0, longestExcerpt) };
  }
}
