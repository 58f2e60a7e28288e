import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { exampleMeeting, heldMeeting, jointMeeting, smallestMeeting } from '@klyngekit/schema/fixtures';
import { mailFile } from './mail-file.js';
import { invitationMail, minutesMail } from './mails.js';

let words: MeetingPaperMessages;
let english: MeetingPaperMessages;
beforeAll(async () => {
  words = await da.meetingPapers();
  english = await en.meetingPapers();
});

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('the invitation', () => {
  it('says when, where and what, in both languages', () => {
    const { subject, text } = invitationMail({ ...exampleMeeting, revision: 0 }, words);
    expect(`${subject}\n\n${text}`).toMatchSnapshot('Danish');
    const translated = invitationMail({ ...exampleMeeting, revision: 0 }, english);
    expect(`${translated.subject}\n\n${translated.text}`).toMatchSnapshot('English');
  });

  it('says that a meeting has been changed or called off', () => {
    const subjects = [
      invitationMail({ ...exampleMeeting, revision: 0 }, words),
      invitationMail(exampleMeeting, words),
      invitationMail({ ...exampleMeeting, status: 'cancelled' }, words),
    ].map(({ subject }) => subject.split(':')[0]);
    expect(subjects).toEqual(['Indkaldelse', 'Ændret', 'Aflyst']);
    expect(invitationMail({ ...exampleMeeting, status: 'cancelled' }, words).text).not.toContain('Dagsorden');
  });

  it('holds nothing of the minutes, of those who run the meeting, or of who comes', () => {
    const { subject, text, html } = invitationMail(heldMeeting, words);
    for (const secret of [
      'Karen Dam',
      'Sofie Lind',
      'Lad stilheden',
      'bookes samme dag',
      'Fast tid',
      'Opioid',
      'Åkanden',
    ]) {
      expect(subject + text + html).not.toContain(secret);
    }
  });
});

describe('the mail with the minutes', () => {
  it('says who came, what was said, decided and agreed', () => {
    expect(minutesMail(heldMeeting, words).text).toMatchSnapshot('Danish');
    expect(minutesMail(jointMeeting, english).text).toMatchSnapshot('joint meeting, English');
  });

  it('does not name who stayed away without a word, nor what those who run the meeting saw', () => {
    const { text, html } = minutesMail(heldMeeting, words);
    expect(text + html).not.toMatch(/Sofie Lind|Lad stilheden|Influenzavaccination/);
  });
});

describe('mails', () => {
  it.each([
    ['invitation', invitationMail],
    ['minutes', minutesMail],
  ])('%s: say the same in text and HTML, and fetch nothing', (_, make) => {
    for (const meeting of [heldMeeting, jointMeeting, smallestMeeting]) {
      const { text, html } = make(meeting, words);
      expect(html).not.toMatch(/<(?:style|script|img|link|meta http-equiv)|url\(|class=|\son\w+=/);
      const bare = html
        .slice(html.indexOf('<body'))
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      const wordsOf = (content: string) => (content.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== '');
      // A link stands as its own text in HTML; nothing else differs.
      expect(wordsOf(bare)).toEqual(wordsOf(text));
      expect(text).not.toMatch(/undefined|null|\[object| \n/);
    }
  });

  it('keep columns narrow beside a long name', () => {
    const practices = [{ id: 'bakken', name: 'Lægerne i det meget lange hus ved den meget lange vej' }];
    const meeting = { ...heldMeeting, practices };
    expect(minutesMail(meeting, words).text).toMatch(
      /^Lægerne i det meget lange hus ved den meget lange vej\n {2,30}Anne Ravn$/m,
    );
  });
});

describe('the file of a mail', () => {
  const attachment = {
    name: 'moede.ics',
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: 'BEGIN:VCALENDAR\r\n',
  };

  it('is read by another program as it was', async () => {
    const mail = minutesMail(heldMeeting, words);
    const file = mailFile(mail, [attachment]);
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(76);
    expect(file).toMatch(/^[\t\r\n -~]*$/);
    expect(file).not.toMatch(/^(?:From|To|Cc|Bcc|Date):/m);
    const read = await PostalMime.parse(file);
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.trimEnd()).toBe(mail.text);
    expect(read.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.html.trimEnd());
    expect(read.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['moede.ics', 'text/calendar'],
    ]);
  });

  it('gives any subject and text back, and lets neither write a header', async () => {
    const wild = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\r', '\n', '\r\n', '=', '?', '_', ' ', '--=_klynge_mixed', 'Bcc: a@b.dk', 'æ', '😀', '\ud800'),
        fc.string(),
      ),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(wild, wild, async (subject, text) => {
        const file = mailFile({ subject: `x${subject}`, text, html: '<p></p>' });
        const head = file.slice(0, file.indexOf('\r\n\r\n'));
        expect(head.replace(/\r\n /g, '').split('\r\n')).toHaveLength(4);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const read = await PostalMime.parse(file);
        expect(read.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
        const wellFormed = (content: string) => content.replace(/\p{Surrogate}/gu, '\ufffd');
        const plain = (content: string) =>
          wellFormed(content)
            .replace(/\r\n|\r/g, '\n')
            .trimEnd();
        expect(plain(read.text ?? '')).toBe(plain(text));
        const line = (content: string) =>
          wellFormed(content)
            .replace(/[\0-\x20\x7f]+/g, ' ')
            .trim();
        expect(line(read.subject ?? '')).toBe(line(`x${subject}`));
      }),
      { numRuns: 150 },
    );
  });

  it('takes no attachment whose name could start a header', () => {
    const mail = { subject: 's', text: 't', html: 'h' };
    for (const wrong of [
      { ...attachment, name: 'a"\r\nBcc: x' },
      { ...attachment, name: 'CANARY/../a' },
      { ...attachment, type: 'text/x\r\nBcc: x' },
    ]) {
      expect(() => mailFile(mail, [wrong])).toThrow(RangeError);
      expect(() => mailFile(mail, [wrong])).toThrow(/^(?!.*CANARY)/);
    }
  });
});
