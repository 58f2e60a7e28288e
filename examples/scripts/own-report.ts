// A practice's own figures on one page, as a file to print: made in the browser, sent nowhere.
import { da } from '@klyngekit/messages';
import { ownReport } from '@klyngekit/report';
import { parseBenchmark } from '@klyngekit/schema';
import { saveFile } from './save-file.js';

const button = document.querySelector<HTMLButtonElement>('#own-report');
const note = document.querySelector('#own-report-note');

button?.addEventListener('click', () => {
  void save(button.dataset.src ?? '', button.dataset.own ?? '').then((told) => {
    if (note) note.textContent = told;
  });
});

async function save(src: string, own: string): Promise<string> {
  const answer = await fetch(src);
  const parsed = parseBenchmark(await answer.text());
  if (!parsed.ok) return 'Tallene kunne ikke læses.';
  const made = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
  const report = await ownReport({ benchmark: parsed.value, own, catalog: da, made });
  if (!report.ok) return 'Filen har ingen tal for jer.';
  saveFile(report.html, 'text/html', 'egne-tal.html');
  return 'Siden er gemt som egne-tal.html. Åbn den, og print den.';
}
