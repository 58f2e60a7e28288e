import { beforeAll, describe, expect, it } from 'vitest';
import { da } from '@klyngekit/messages';
import type { MeetingPaperMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { exampleMeeting, heldMeeting } from '@klyngekit/schema/fixtures';
import { readCsv } from '../csv/read-csv.js';
import { attendanceCsv } from './attendance.js';

let words: MeetingPaperMessages;
beforeAll(async () => {
  words = await da.meetingPapers();
});

describe('attendanceCsv', () => {
  it('lists those who came, by practice, and nobody else', () => {
    const head = 'Dato;Fra;Til;Møde;Navn;Rolle;Praksis';
    const meeting = '2026-11-04;17:00;20:00;Klyngemøde: KOL og lungefunktion';
    expect(attendanceCsv(heldMeeting, words)).toBe(
      `\ufeff${[
        head,
        `${meeting};Anne Ravn;Klyngekoordinator;Lægehuset på Bakken`,
        `${meeting};Jens Holm;Læge;Lægerne Holm og Lind`,
        `${meeting};Karen Dam;Praksispersonale;Lægerne Åkanden`,
        `${meeting};Lone Bro;Samarbejdspartner;`,
      ].join('\r\n')}\r\n`,
    );
    expect(attendanceCsv(exampleMeeting, words)).toBe(`\ufeff${head}\r\n`);
  });

  it('disarms what a spreadsheet would run', () => {
    const name = '=HYPERLINK("https://evil.invalid";"x")';
    const csv = attendanceCsv(
      {
        ...heldMeeting,
        title: '+1',
        practices: [{ id: 'a', name: '@SUM(A1)' }],
        participants: [{ id: 'p', name, role: 'doctor', practice: 'a', attendance: 'present' }],
      },
      words,
    );
    const read = readCsv(csv);
    expect(read.ok && read.table.rows[0]?.cells.slice(3)).toEqual(["'+1", `'${name}`, 'Læge', "'@SUM(A1)"]);
  });

  it('speaks English', async () => {
    expect(attendanceCsv(heldMeeting, await en.meetingPapers())).toContain(
      'Date,From,To,Meeting,Name,Role,Practice\r\n',
    );
  });
});
