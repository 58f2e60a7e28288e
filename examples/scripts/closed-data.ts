import '@klyngekit/components/define';
import type { KlyngeBenchmarkChart, KlyngeRevealTable } from '@klyngekit/components';
import { RevealController } from '@klyngekit/components/reveal';

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The text of one of the files beside the page; elements check it themselves. */
async function file(path: string): Promise<string> {
  const response = await fetch(`./data/${path}`);
  if (!response.ok) throw new Error(`${path} is not there`);
  return response.text();
}

/** A table and a chart that open and close together. */
async function showShared(): Promise<void> {
  const [data, indicator] = await Promise.all([file('lukket/anonym.json'), file('indicators/lungefunktion.json')]);
  const reveal = new RevealController();
  Object.assign(element<KlyngeBenchmarkChart>('shared-chart'), { data, indicator, reveal });
  // Fetched only when the four sentences have been read and agreed to.
  const requestNames = () => file('lukket/navne.json');
  Object.assign(element<KlyngeRevealTable>('shared-table'), { data, indicator, reveal, requestNames });
}

/** A table whose names nobody can read without the codes. */
async function showSealed(folder: string): Promise<void> {
  const [data, sealed, indicator] = await Promise.all([
    file(`${folder}/anonym.json`),
    file(`${folder}/forseglet.json`),
    file('indicators/lungefunktion.json'),
  ]);
  Object.assign(element<KlyngeRevealTable>('sealed-table'), { data, sealed, indicator });
}

async function showAnswers(): Promise<void> {
  const [data, indicator] = await Promise.all([file('hvem/anonym.json'), file('indicators/kol-kontrol-hvem.json')]);
  const requestNames = () => file('hvem/navne.json');
  Object.assign(element<KlyngeRevealTable>('answers-table'), { data, indicator, requestNames });
}

async function showOwn(): Promise<void> {
  const [data, own, indicator] = await Promise.all([
    file('lukket/anonym.json'),
    file('lukket/egen.json'),
    file('indicators/lungefunktion.json'),
  ]);
  Object.assign(element<KlyngeBenchmarkChart>('own-chart'), { data, own, indicator });
}

element('renew').addEventListener('click', () => void showSealed('forseglet-2'));
void Promise.all([showShared(), showSealed('forseglet-1'), showAnswers(), showOwn()]);
