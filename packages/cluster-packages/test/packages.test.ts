import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { checkAgenda, meetingFromTemplate, scheduleOf } from '@klyngekit/meeting';
import { parseClusterPackage, parseMeeting } from '@klyngekit/schema';
import type { ClusterPackage, Indicator, LocalisedText } from '@klyngekit/schema';
import { describe, expect, it } from 'vitest';
import { packageFiles } from '../src/index.js';
import { bannedWords, lixOfTexts, textsOf } from './support/wording.js';

function read(url: URL): ClusterPackage {
  const result = parseClusterPackage(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const packages = packageFiles.map(({ id, url }) => ({ id, clusterPackage: read(url) }));
const indicators = packages.flatMap(({ clusterPackage }) => clusterPackage.indicators);

/** Hosts on which the packages' pages stand. A new one is added after its page has been read. */
const knownHosts = [
  '9pdf.org',
  'dagensmedicin.dk',
  'feap.au.dk',
  'ft.dk',
  'kap-s.dk',
  'manual.egclinea.dk',
  'midtkraft.dk',
  'pri.rn.dk',
  'sst.dk',
  'stps.dk',
  'sundhedsdatastyrelsen.dk',
  'ugeskriftet.dk',
  'www.antibiotikaellerej.dk',
  'www.dsam.dk',
  'www.regionh.dk',
  'www.sst.dk',
  'www.sundhed.dk',
];

/** Every address in a document, in any field. */
function addressesOf(value: unknown): string[] {
  if (typeof value === 'string') return /^\w+:\/\//u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesOf) : [];
}

describe('the packages that come along', () => {
  it('are the six files of the folder, each under its own id', () => {
    expect(packages.map(({ id, clusterPackage }) => [id, clusterPackage.id])).toEqual(
      packages.map(({ id }) => [id, id]),
    );
    const files = readdirSync(new URL('../data/', import.meta.url));
    expect(packageFiles.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
    expect(packageFiles).toHaveLength(6);
    expect(packageFiles.every(({ url }) => existsSync(url))).toBe(true);
  });

  it('give every indicator an id that no other package uses', () => {
    const ids = indicators.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('show every kind of indicator, and every thing that a question can ask about', () => {
    const kinds = new Set(indicators.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['choice', 'count', 'mean', 'proportion', 'rate', 'ratio']);
    const aspects = new Set(indicators.flatMap(({ aspect }) => aspect ?? []));
    expect([...aspects].sort()).toEqual(['how', 'how-often', 'other', 'who']);
    const people = indicators.flatMap(({ tally }) => tally?.people ?? []);
    expect([...people].sort()).toEqual(['patients', 'staff']);
  });

  it('are told of in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    expect(packageFiles.filter(({ id }) => !readme.includes(`data/${id}.json`))).toEqual([]);
  });
});

describe.each(packages)('the package $id', ({ clusterPackage }) => {
  const { meetings, materials = [], partners = [], questions = [], followUp = [] } = clusterPackage;

  it('has what a cluster needs', () => {
    expect(clusterPackage.indicators.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(partners.length).toBeGreaterThanOrEqual(1);
    expect(followUp.length).toBeGreaterThanOrEqual(3);
    expect(clusterPackage.references?.length).toBeGreaterThanOrEqual(3);
    expect(materials.map(({ audience }) => audience)).toEqual(expect.arrayContaining(['participants', 'clinic']));
  });

  it('has change ideas, each with how one sees that it worked', () => {
    const ideas = clusterPackage.indicators.flatMap(({ changeIdeas = [] }) => changeIdeas);
    expect(ideas.length).toBeGreaterThanOrEqual(3);
    expect(ideas.filter(({ sign }) => !sign)).toEqual([]);
  });

  it.each(clusterPackage.indicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s can be understood without asking',
    (_, indicator: Indicator) => {
      const { kind, caveats, targets, targetNote, numerator, denominator, direction } = indicator;
      expect(caveats?.length).toBeGreaterThanOrEqual(1);
      if (kind === 'choice') {
        expect(direction).toBe('none');
        return;
      }
      if (kind !== 'mean' && kind !== 'count') expect(numerator).toBeDefined();
      if (kind !== 'count') expect(denominator).toBeDefined();
      // Where there is no target, the file says why, unless everybody knows that more checks are meant.
      if (!targets && direction === 'none') expect(targetNote).toBeDefined();
      for (const { source, sourceUrl } of targets ?? []) expect([source, sourceUrl]).not.toContain(undefined);
    },
  );

  it('describes no step without its source, and names the systems that are not described', () => {
    const guides = clusterPackage.indicators.flatMap((indicator) => indicator.guides ?? []);
    for (const { steps, source, sourceUrl } of guides) {
      if (steps.length > 0) expect([source, sourceUrl]).not.toContain(undefined);
      else expect(source).toBeUndefined();
    }
  });

  it('uses every partner and every material of its own in a meeting', () => {
    const parts = meetings.flatMap(({ items }) => items.flatMap((item) => [item, ...(item.items ?? [])]));
    const used = new Set(parts.flatMap((part) => [...(part.materials ?? []), ...(part.indicators ?? [])]));
    expect(materials.filter(({ id, text }) => text && !used.has(id)).map(({ id }) => id)).toEqual([]);
    expect(clusterPackage.indicators.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('leads to pages that have been read, over https', () => {
    const addresses = addressesOf(clusterPackage);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    const hosts = new Set(addresses.map((address) => new URL(address).host));
    expect([...hosts].filter((host) => !knownHosts.includes(host))).toEqual([]);
  });

  it.each(meetings.map((template) => [template.id, template] as const))(
    '%s keeps its time, and nobody would advise against it',
    (id, template) => {
      for (const language of ['da', 'en']) {
        const options = { id, start: '2026-11-04T17:00', language, clusterPackage };
        const meeting = meetingFromTemplate(template, options);
        expect(parseMeeting(meeting)).toMatchObject({ ok: true });
        const findings = checkAgenda(meeting, { today: '2026-08-01' });
        expect(findings.map(({ code, about }) => [code, about])).toEqual([]);
        expect(scheduleOf(meeting)).toMatchObject({ agreed: 120, fit: 'roomy' });
      }
    },
  );

  it('is in plain words', () => {
    const texts = textsOf(clusterPackage);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.flatMap(({ da, en = '' }) => bannedWords(`${da} ${en}`))).toEqual([]);
    expect(lixOfTexts(texts)).toBeLessThanOrEqual(45);
    const all = texts.flatMap(({ da, en }) => [da, ...(en === undefined ? [] : [en])]);
    expect(all.filter((text) => / {2}|^\s|\s$|%|\.\./u.test(text))).toEqual([]);
  });

  it('is in English where a chart or an agenda shows it', () => {
    const shown: readonly (LocalisedText | undefined)[] = [
      clusterPackage.title,
      clusterPackage.topic,
      clusterPackage.purpose,
      ...clusterPackage.indicators.flatMap(({ title, description, unit, numerator, denominator, options = [] }) => [
        title,
        description,
        unit,
        numerator?.text,
        denominator?.text,
        ...options.map(({ label }) => label),
      ]),
      ...meetings.flatMap(({ title, description, items }) => [
        title,
        description,
        ...items.flatMap((item) => [item.title, ...(item.items ?? []).map((part) => part.title)]),
      ]),
      ...partners.map(({ title }) => title),
    ];
    expect(shown.filter((text) => text && !text.en)).toEqual([]);
  });
});
