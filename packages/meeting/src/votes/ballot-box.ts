import type { Ballot } from '@klyngekit/schema';
import type { RandomInteger } from '../random-integer.js';
import { defaultChoices, isValidBallot, leastBallots } from './ballot.js';

/** More ballots than any cluster casts; what comes after is turned away. */
const capacity = 1000;

/** What is in a ballot box when it is closed: the ballots in random order, or only how few they are. */
export type ClosedBox =
  | { readonly ok: true; readonly ballots: readonly Ballot[] }
  /** Fewer than {@link leastBallots}: the ballots are gone and nobody has seen them. */
  | { readonly ok: false; readonly cast: number; readonly limit: number };

/**
 * Where ballots lie until it is closed. It tells how many there are and nothing else: no total, no ballot, no order can be
 * had from it by any means before {@link BallotBox.close}.
 */
export interface BallotBox {
  /** Puts a ballot in. False where it is none, or the box is closed. */
  add(ballot: Ballot): boolean;
  /** How many ballots are in it. Who has voted is not known here. */
  count(): number;
  /** Closes the box and gives the ballots out, once. Afterwards it is empty and takes no more. */
  close(): ClosedBox;
  /** Forgets every ballot. The box takes no more. */
  wipe(): void;
}

/** What a box needs to know. */
export interface BallotBoxOptions {
  /** Ids of the topics that can be chosen. */
  readonly topics: readonly string[];
  /** How many stand on a ballot. Default 3. */
  readonly choicesEach?: number;
  /** Chance, so that the order in which ballots were cast is lost at once. */
  readonly random: RandomInteger;
}

/** A new, empty box. */
export function createBallotBox({ topics, choicesEach = defaultChoices, random }: BallotBoxOptions): BallotBox {
  const known = [...topics];
  let ballots: Ballot[] = [];
  let isClosed = false;

  function shut(): Ballot[] {
    const taken = ballots;
    ballots = [];
    isClosed = true;
    return taken;
  }

  return Object.freeze({
    add(ballot: Ballot) {
      // Read once: what the caller does to its ballot later changes nothing.
      const choices = Object.freeze([...ballot.choices]);
      const copy: Ballot = Object.freeze({ choices });
      if (isClosed || ballots.length >= capacity || !isValidBallot(copy, known, choicesEach)) return false;
      // One step of a shuffle from inside out: at every moment each order of the ballots is equally likely.
      const place = random(ballots.length + 1);
      const displaced = ballots[place];
      ballots[place] = copy;
      if (displaced) ballots.push(displaced);
      return true;
    },
    count: () => ballots.length,
    close(): ClosedBox {
      const taken = shut();
      const cast = taken.length;
      return cast < leastBallots
        ? Object.freeze({ ok: false, cast, limit: leastBallots })
        : Object.freeze({ ok: true, ballots: Object.freeze(taken) });
    },
    wipe() {
      shut();
    },
  });
}
