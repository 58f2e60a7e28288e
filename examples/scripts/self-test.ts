// First, so that it hears everything.
import { prepare, run } from './selvtest/run.js';
import '@klyngekit/components/define';
import { render } from 'lit';
import { readFacts } from './selvtest/facts.js';
import { factTable, resultTable } from './selvtest/render.js';
import { reportOf, summaryOf } from './selvtest/report.js';

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const start = element<HTMLButtonElement>('start');
const progress = element('progress');
const report = element<HTMLTextAreaElement>('report');

async function test(): Promise<void> {
  if (start.getAttribute('aria-disabled') === 'true') return;
  start.setAttribute('aria-disabled', 'true');
  element('outcome').hidden = true;
  const results = await run((step) => (progress.textContent = `Prøver: ${step} …`));
  const facts = await readFacts();
  element('summary').textContent = summaryOf(results);
  render(resultTable(results), element('results'));
  render(factTable(facts), element('facts'));
  report.value = reportOf(results, facts, navigator.userAgent);
  element('outcome').hidden = false;
  progress.textContent = 'Prøverne er færdige.';
  start.removeAttribute('aria-disabled');
  element('summary').focus();
}

async function copyReport(): Promise<void> {
  report.select();
  const isCopied = await navigator.clipboard?.writeText(report.value).then(
    () => true,
    () => false,
  );
  element('copied').textContent = isCopied
    ? 'Rapporten er kopieret.'
    : 'Rapporten er markeret. Kopiér den med tastaturet.';
}

start.addEventListener('click', () => void test());
void prepare().then(() => start.removeAttribute('aria-disabled'));
element('copy-report').addEventListener('click', () => void copyReport());
