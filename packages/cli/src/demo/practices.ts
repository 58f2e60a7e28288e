import type { Group, Unit } from '@klyngekit/schema';

/** Id of the invented cluster, as a file and as a group. */
export const clusterId = 'klynge-eksempelby';

/** Id of the sub-cluster of four practices. */
export const subclusterId = 'underklynge-eksempelby-nord';

/** Name of the invented cluster. */
export const clusterName = 'Kvalitetsklynge Eksempelby';

/** The first day of a changed ydernummer, in the middle of the last year. */
export const newNumberFrom = '2026-01-01';

/** The cluster and its sub-cluster. */
export const groups: readonly Group[] = [
  { id: clusterId, kind: 'cluster', name: clusterName },
  { id: subclusterId, kind: 'subcluster', name: 'Underklynge Eksempelby Nord' },
];

/** What the invention needs to know about a practice beside what the file holds. */
export interface Practice {
  readonly unit: Unit;
  /** Listed patients in the middle of the last year. */
  readonly patients: number;
  readonly doctors: number;
  /**
   * Its part in the story: most practices just have figures; one never reports, one is so new that it has few patients,
   * one bills no annual checks, one has open surgery and hence no waiting time, and one has changed its ydernummer.
   */
  readonly role?: 'silent' | 'new' | 'bills-none' | 'open-surgery' | 'renumbered';
}

/** Names are built on words for things made up, and the numbers 999001–999017 stand for no provider. */
const roster: readonly (readonly [name: string, patients: number, doctors: number, role?: Practice['role']])[] = [
  ['Lægehuset Eksempelvej', 4300, 3],
  ['Lægerne Prøvegade', 6400, 4],
  ['Lægen ved Mønsterbroen', 1580, 1],
  ['Lægehuset Skabelontorvet', 9800, 6],
  ['Lægerne Opdigtet Allé', 3050, 2],
  ['Klinik Tænkt Stræde', 1690, 1],
  ['Lægehuset Demopladsen', 5100, 3, 'bills-none'],
  ['Lægen i Attrapgården', 1450, 1, 'open-surgery'],
  ['Lægefællesskabet Syntesen', 3950, 3],
  ['Lægerne Kulissevej', 2600, 2],
  ['Lægen på Skitsebakken', 1760, 1],
  ['Lægehuset Fiktionsparken', 3200, 2, 'renumbered'],
  ['Klinik Påfundet', 1510, 1],
  ['Lægen ved Modelsøen', 1620, 1],
  ['Lægerne Pladsholdervej', 2200, 1, 'silent'],
  ['Lægehuset Nyopdigtet', 480, 1, 'new'],
];

const numbered = (place: number): string => `p${String(place).padStart(2, '0')}`;
const ydernummer = (place: number): string => String(999_000 + place);

function groupsOf(place: number): string[] {
  return place <= 4 ? [clusterId, subclusterId] : [clusterId];
}

/** The practices of the cluster, in the order of the file. */
export const practices: readonly Practice[] = roster.map(([name, patients, doctors, role], index) => {
  const place = index + 1;
  const renumbered = role === 'renumbered';
  const from = role === 'new' ? '2025-11-01' : renumbered ? newNumberFrom : undefined;
  const unit: Unit = {
    id: numbered(place),
    kind: 'practice',
    name,
    ydernummer: ydernummer(renumbered ? roster.length + 1 : place),
    ...(from !== undefined && { validity: { from } }),
    ...(renumbered && { predecessors: [`${numbered(place)}-old`] }),
    groups: groupsOf(place),
  };
  return { unit, patients, doctors, ...(role !== undefined && { role }) };
});

/** The renumbered practice as it was before, with its former ydernummer. */
export const formerUnit: Unit = (() => {
  const place = roster.findIndex(([, , , role]) => role === 'renumbered') + 1;
  return {
    id: `${numbered(place)}-old`,
    kind: 'practice',
    name: roster[place - 1]?.[0] ?? '',
    ydernummer: ydernummer(place),
    validity: { to: '2025-12-31' },
    groups: groupsOf(place),
  };
})();

/** All units of the file: the practices, then the one that has been renumbered as it was before. */
export const units: readonly Unit[] = [...practices.map(({ unit }) => unit), formerUnit];
