import type { AgendaItem, ItemKind } from '@klyngekit/schema';
import { nextIds } from '../../agenda/identifiers.js';
import type { Command } from '../../commands/command.js';
import type { AdviceRule, AdviceScene, Finding, Remedy } from '../advice.js';
import { leavesOf, placeAfter } from '../leaves.js';
import type { Leaf } from '../leaves.js';

/** The longest time that somebody talks without anybody else having a word, in minutes. */
const longestTalk = 15;

/** How long a reflection is that is added, in minutes. */
const reflectionLength = 5;

/** Runs of talks that follow each other in one lane without anything between. */
function talksOf(scene: AdviceScene): readonly (readonly Leaf[])[] {
  const runs: Leaf[][] = [];
  let last: Leaf | undefined;
  for (const leaf of leavesOf(scene)) {
    const goesOn = last !== undefined && last.part.kind === 'talk' && last.track === leaf.track && leaf.slot.gap === 0;
    if (leaf.part.kind === 'talk') {
      if (goesOn) runs[runs.length - 1]!.push(leaf);
      else runs.push([leaf]);
    }
    last = leaf;
  }
  return runs;
}

const minutesOf = (run: readonly Leaf[]): number => run.reduce((sum, { part }) => sum + part.minutes, 0);

/** A talk cut into pieces with a short reflection after each: how long each piece is. */
function piecesOf(minutes: number): readonly number[] {
  const count = Math.ceil(minutes / (longestTalk + reflectionLength));
  const talk = minutes - count * reflectionLength;
  return Array.from({ length: count }, (_, index) => Math.floor((talk + index) / count));
}

/** The commands that put reflections into one talk, so that it lasts as long as before. */
function breakUp(leaf: Leaf, ids: readonly string[]): readonly Command[] {
  const { part, item } = leaf;
  const pieces = piecesOf(part.minutes);
  const parts = pieces
    .flatMap((minutes): readonly [ItemKind, number][] => [
      ['talk', minutes],
      ['reflection', reflectionLength],
    ])
    .map(([kind, minutes], index): AgendaItem => ({ id: ids[index]!, title: '', kind, minutes }));
  if (part === item) {
    return parts.map((each) => ({ type: 'add-item', item: each, to: { in: { list: 'item', id: item.id } } }));
  }
  // The talk itself is the first piece; the rest follows it in its own list.
  const to = placeAfter(leaf);
  const first: Command = { type: 'set-duration', item: part.id, minutes: pieces[0]! };
  const rest = parts.slice(1).map((each): Command => ({ type: 'add-item', item: each, to }));
  return [first, ...rest];
}

/** The commands that put a reflection in front of a talk, at its cost where it is long enough and goes on in one piece. */
function pauseBefore({ part, slot }: Leaf, id: string): readonly Command[] {
  const item: AgendaItem = { id, title: '', kind: 'reflection', minutes: reflectionLength };
  const add: Command = { type: 'add-item', item, to: { in: slot.container, before: part.id } };
  const isShortened = part.minutes >= 2 * reflectionLength && part.minutes <= longestTalk;
  const shorter: Command = { type: 'set-duration', item: part.id, minutes: part.minutes - reflectionLength };
  return isShortened ? [shorter, add] : [add];
}

/** Somebody talks long, and nobody else has a word. */
export const talkWithoutPause: AdviceRule = {
  find: (scene) =>
    talksOf(scene)
      .filter((run) => minutesOf(run) > longestTalk)
      .map((run): Finding => ({
        code: 'talk-without-pause',
        about: run[0]!.part.id,
        params: { minutes: minutesOf(run) },
      })),
  propose: ({ about }, scene) => {
    const run = talksOf(scene).find(([first]) => first!.part.id === about) ?? [];
    const needed = run.reduce((sum, { part }) => sum + 2 * piecesOf(part.minutes).length + 1, 0);
    const ids = [...nextIds(scene.meeting, 'item', needed)];
    const commands: Command[] = [];
    let talked = 0;
    for (const leaf of run) {
      const { minutes } = leaf.part;
      const pieces = minutes > longestTalk ? piecesOf(minutes) : [minutes];
      if (talked > 0 && talked + pieces[0]! > longestTalk) {
        commands.push(...pauseBefore(leaf, ids.shift()!));
        talked = 0;
      }
      if (minutes > longestTalk) commands.push(...breakUp(leaf, ids.splice(0, 2 * pieces.length)));
      talked = minutes > longestTalk ? 0 : talked + minutes;
    }
    return [{ code: 'break-up-talk', params: { minutes: reflectionLength }, commands }];
  },
};

/** The whole group talks before anybody had a moment to think alone. */
export const noSilentReflection: AdviceRule = {
  find: (scene) => {
    const first = leavesOf(scene).find(({ part }) => part.kind === 'plenary' || part.kind === 'reflection');
    return first?.part.kind === 'plenary' ? [{ code: 'no-silent-reflection', about: first.part.id, params: {} }] : [];
  },
  propose: ({ about }, scene): readonly Remedy[] => {
    const leaf = leavesOf(scene).find(({ part }) => part.id === about);
    if (!leaf) return [];
    const { part, slot } = leaf;
    const [id] = nextIds(scene.meeting, 'item', 1);
    const item: AgendaItem = { id: id!, title: '', kind: 'reflection', minutes: reflectionLength };
    const add: Command = { type: 'add-item', item, to: { in: slot.container, before: part.id } };
    const fits = part.minutes >= 2 * reflectionLength && part.fixedStart === undefined;
    // Within an item the frame stays, since what the plenary gives the reflection takes.
    const shorter: Command = { type: 'set-duration', item: part.id, minutes: part.minutes - reflectionLength };
    const commands = fits ? [shorter, add] : [add];
    return [{ code: 'add-reflection', params: { minutes: reflectionLength }, commands }];
  },
};
