import type { Topic } from '@klyngekit/schema';
import type { RandomInteger } from '../random-integer.js';

/** As many topics as a round can hold. */
const capacity = 500;

/** A proposal as somebody writes it. */
export type Proposal = Pick<Topic, 'title' | 'why' | 'focusArea'>;

/**
 * Where proposals lie until all have written theirs. It tells how many have handed in and nothing else; proposals are mixed
 * one by one, so that nobody can tell which were handed in together, or when.
 */
export interface ProposalBox {
  /** Takes what one person hands in; nothing is an answer too. False when the box is emptied, or would be too full. */
  add(proposals: readonly Proposal[]): boolean;
  /** How many have handed in. */
  count(): number;
  /** Gives the proposals out once, mixed among the topics that are there already, and is closed. */
  empty(topics: readonly Topic[]): readonly Topic[];
  /** Forgets every proposal. The box takes no more. */
  wipe(): void;
}

/** Proposals that can lie in a draft: of so many people that nobody can be told by them. */
export interface KeptProposals {
  /** In random order. */
  readonly proposals: readonly Proposal[];
  /** How many had handed in. */
  readonly handedIn: number;
}

/** How a box begins, and who keeps what is in it. */
export interface ProposalBoxOptions {
  /** What was kept of an earlier box. */
  readonly kept?: KeptProposals | undefined;
  /**
   * Told of everything in the box each time `leastToKeep` people have written something since it was told last: whoever compares
   * what was kept before and after never finds what one of them wrote.
   */
  readonly keep?: (kept: KeptProposals) => void;
}

/** So many people must have written something before more of what is in a box may be kept. */
export const leastToKeep = 3;

/** Puts members of a list at random places of another; each order of them is equally likely. */
function mixInto<T>(list: readonly T[], members: readonly T[], random: RandomInteger): readonly T[] {
  const mixed = [...list];
  for (const member of members) mixed.splice(random(mixed.length + 1), 0, member);
  return mixed;
}

/** Ids that no topic has, and that tell nothing of who came first: they follow the mixed order. */
function withIds(mixed: readonly (Proposal | Topic)[], taken: ReadonlySet<string>): readonly Topic[] {
  let number = 0;
  return mixed.map((each) => {
    if ('id' in each) return each;
    do number++;
    while (taken.has(`emne-${number}`));
    return { id: `emne-${number}`, ...each };
  });
}

/** A new box: empty, or with what was kept of an earlier one. */
export function createProposalBox(random: RandomInteger, { kept, keep }: ProposalBoxOptions = {}): ProposalBox {
  let proposals: readonly Proposal[] = kept?.proposals ?? [];
  let handedIn = kept?.handedIn ?? 0;
  /** How many have written something that is not kept yet. */
  let unkept = 0;
  let isClosed = false;

  return Object.freeze({
    add(handed: readonly Proposal[]) {
      const written = handed.filter(({ title }) => title.trim() !== '').map(trimmed);
      if (isClosed || proposals.length + written.length > capacity) return false;
      proposals = mixInto(proposals, written, random);
      handedIn++;
      if (written.length > 0) unkept++;
      if (unkept >= leastToKeep) {
        unkept = 0;
        keep?.({ proposals, handedIn });
      }
      return true;
    },
    count: () => handedIn,
    empty(topics: readonly Topic[]) {
      const taken = new Set(topics.map(({ id }) => id));
      const mixed = mixInto<Proposal | Topic>(topics, proposals, random);
      proposals = [];
      isClosed = true;
      return withIds(mixed, taken);
    },
    wipe() {
      proposals = [];
      isClosed = true;
    },
  });
}

function trimmed({ title, why, focusArea }: Proposal): Proposal {
  const reason = why?.trim() ?? '';
  return { title: title.trim(), ...(reason !== '' && { why: reason }), ...(focusArea && { focusArea }) };
}
