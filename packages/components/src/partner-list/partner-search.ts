import { foldForSearch, type PartnerMessages } from '@klyngekit/messages';
import type { LocalisedText, Partner, PartnerKind } from '@klyngekit/schema';

/** What the reader looks for. Empty texts ask for nothing. */
export interface PartnerQuery {
  readonly text: string;
  readonly kind: PartnerKind | '';
  /** A topic, folded as in a search. */
  readonly topic: string;
  /** Id of a cluster. */
  readonly cluster: string;
}

export const EVERYTHING: PartnerQuery = { text: '', kind: '', topic: '', cluster: '' };

/** A partner with the text in which words are looked for. */
export interface FoundPartner {
  readonly partner: Partner;
  readonly haystack: string;
}

const both = (text: LocalisedText | undefined): readonly string[] => (text ? [text.da, text.en ?? ''] : []);

/** Everything by which a partner may be remembered: name, kind, topics, places, people, purposes and numbers. */
export function searchable(partner: Partner, words: PartnerMessages): FoundPartner {
  const { name, shortName, kind, kindName, topics = [], partOf = [], place, lines = [], people = [] } = partner;
  const texts = [
    name,
    shortName ?? '',
    words.kind(kind),
    ...both(kindName),
    ...topics.flatMap(both),
    ...partOf,
    ...(place?.municipalities ?? []).map((area) => area.name),
    place?.region?.name ?? '',
    ...lines.flatMap(({ purpose, telephone = '' }) => [...both(purpose), telephone, telephone.replace(/\D/g, '')]),
    ...people.flatMap((person) => [person.name, ...both(person.role), ...both(person.askAbout)]),
  ];
  return { partner, haystack: foldForSearch(texts.join(' | ')) };
}

/** The partners that fit: every word is found somewhere, and every choice is met. */
export function findPartners(all: readonly FoundPartner[], query: PartnerQuery): readonly Partner[] {
  const terms = foldForSearch(query.text).split(' ').filter(Boolean);
  return all
    .filter(({ partner, haystack }) => {
      const { kind, topics = [], clusters = [] } = partner;
      return (
        (query.kind === '' || kind === query.kind) &&
        (query.topic === '' || topics.some(({ da }) => foldForSearch(da) === query.topic)) &&
        (query.cluster === '' || clusters.some(({ id }) => id === query.cluster)) &&
        terms.every((term) => haystack.includes(term))
      );
    })
    .map(({ partner }) => partner);
}

/** Something to choose, and how it is told. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen among the partners, in the order of the language. */
export interface Choices {
  readonly kinds: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly clusters: readonly Choice[];
}

/** The kinds, topics and clusters that there are. */
export function choicesAmong(
  partners: readonly Partner[],
  words: PartnerMessages,
  textOf: (text: LocalisedText) => string,
  compare: (a: string, b: string) => number,
): Choices {
  const sorted = (choices: ReadonlyMap<string, string>): readonly Choice[] =>
    [...choices].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
  const kinds = new Map<string, string>();
  const topics = new Map<string, string>();
  const clusters = new Map<string, string>();
  for (const { kind, topics: about = [], clusters: sharing = [] } of partners) {
    kinds.set(kind, capital(words.kind(kind)));
    for (const topic of about) topics.set(foldForSearch(topic.da), textOf(topic));
    for (const { id, name } of sharing) if (name !== undefined || !clusters.has(id)) clusters.set(id, name ?? id);
  }
  return { kinds: sorted(kinds), topics: sorted(topics), clusters: sorted(clusters) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
