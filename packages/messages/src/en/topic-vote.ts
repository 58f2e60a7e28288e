import type { EntryWay, TopicVoteMessages } from '../topic-vote.js';
import { formatsFor } from '../formats.js';
import { draftNotice } from './draft-status.js';

const { integer, list } = formatsFor('en');

const NUMBERS = 'nought one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A number in words up to twelve. */
const inWords = (count: number): string => NUMBERS[count] ?? integer(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (count: number, one: string, many: string): string => `${integer(count)} ${count === 1 ? one : many}`;
const quoted = (title: string): string => `‘${title}’`;
const titles = (all: readonly string[]): string => list(all.map(quoted));
const carried = (way: EntryWay, what: string): string =>
  way === 'sent' ? ` The page that you use carries the ${what}, and can see them on the way.` : '';
const ordinal = (place: number): string => ['1st', '2nd', '3rd'][place - 1] ?? `${integer(place)}th`;

/** The words of a topic vote. */
export const topicVote: TopicVoteMessages = {
  states: {
    loading: 'Fetching topics …',
    empty: 'No round yet',
    emptyText: 'The topics of the cluster come here when a round begins.',
    unreadable: 'The round cannot be shown',
    unreadableText: 'Nothing has been deleted.',
  },
  draft: {
    ...draftNotice('the round'),
    proposals: (least) =>
      `New proposals go into the draft each time ${inWords(least)} people have written something, so that nobody can be told by theirs.`,
    ballots: 'Ballots are never kept. If the page is closed before the vote is, everybody votes again.',
  },
  undo: 'Undo',
  redo: 'Redo',
  writing: {
    start: 'Write on your own, in silence',
    startText: (way) =>
      way === 'here'
        ? 'The device goes round. The field is empty each time, and nobody sees the proposals until all have written.'
        : `Everybody writes on their own device. Proposals are shown when you ask for the list.${carried(way, 'proposals')}`,
    begin: 'Begin to write',
    given: 'Thank you. It is handed in',
    givenText: (way) =>
      way === 'here' ? 'The field is empty again. Pass the device on.' : 'The list comes when all have written.',
    next: 'I am next',
    count: (count) => `${integer(count)} handed in`,
    refused: 'The proposals did not arrive. They still stand here. Try again.',
    text: (most, way) =>
      `Write in silence, at most ${some(most, 'proposal', 'proposals').replace(/^\d+/u, inWords(most))}. Nobody else in the cluster sees them until all have written, and there is no name on them.${carried(way, 'proposals')}`,
    proposal: (place) => `Proposal ${integer(place)}`,
    why: 'Why us?',
    optional: '(optional)',
    used: (used, most) => `${integer(used)} of ${integer(most)} characters`,
    cpr: 'This looks like a CPR number. Write the proposal without anything about patients.',
    handIn: 'Hand in',
    none: 'I have no proposals',
    nothing: 'Nothing is written yet. Write a proposal, or say that you have none.',
    show: 'All have written: show the list',
    full: 'The list has no room for more proposals.',
  },
  list: {
    heading: (topics) => `${capital(some(topics, 'topic', 'topics'))} on the list`,
    text: 'The order is random, and nobody can see who wrote what. Merge those that are about the same thing.',
    readOnly: 'The order is random. The vote begins when you have talked about the list.',
    select: (title) => `Select ${quoted(title)}`,
    selected: (count) => `${integer(count)} selected`,
    keeps: 'The topic that stays',
    merge: 'Merge',
    standsFor: 'Also stands for',
    split: 'Split off',
    merged: (topics) => `${capital(some(topics, 'topic', 'topics'))} on the list.`,
    more: 'Write more proposals',
    seats: 'Themes to choose',
    begin: 'Begin the vote',
    tooFew: 'There must be at least two topics to choose from.',
  },
  ballot: {
    start: 'Vote on your own',
    startText: (way) =>
      way === 'here'
        ? 'The device goes round. Each ballot is blank when the next one begins.'
        : `Everybody votes on their own device.${carried(way, 'ballots')}`,
    begin: 'Begin to vote',
    given: 'The ballot is in the box',
    givenText: (way) =>
      way === 'here'
        ? 'Nobody can see what is on it. Pass the device on.'
        : 'The result comes when you close the vote.',
    next: 'I am next',
    count: (count) => `${some(count, 'ballot', 'ballots')} in the box`,
    refused: 'The ballot did not arrive. It still stands here. Try again.',
    heading: (choices) =>
      choices === 1 ? 'Choose your most important topic' : `Choose your ${inWords(choices)} most important`,
    text: 'Secret vote. You may choose fewer, or cast a blank ballot.',
    topic: 'Topic (random order)',
    places: (choices) => `${Array.from({ length: choices }, (_, index) => ordinal(index + 1)).join(' · ')} choice`,
    place: (place) => `${ordinal(place)} choice`,
    yours: 'Your ballot:',
    notChosen: 'not chosen yet',
    cast: 'Put in the ballot box',
    blank: 'Cast a blank ballot',
    nothing: 'Nothing is chosen yet. Choose a topic, or cast a blank ballot.',
    cleared: 'Your choices are taken away. Press again for a blank ballot.',
    promise: (least, way) =>
      `Ballots are mixed as they are put in. The result is nowhere until the vote is closed, and is shown only with at least ${inWords(least)} ballots.${carried(way, 'ballots')}`,
    close: 'Close the vote',
    question: (cast, least) =>
      `Close the vote? There are ${some(cast, 'ballot', 'ballots')}. ${
        cast < least
          ? `With fewer than ${inWords(least)} no result is shown, and the ballots are deleted.`
          : 'Nobody can vote afterwards.'
      }`,
    closeNow: (isEnough) => (isEnough ? 'Close and show the result' : 'Close without a result'),
    goOn: 'Go on',
  },
  tooFew: {
    heading: 'The result is not shown',
    text: (least) =>
      `There were fewer than ${inWords(least)} ballots. One could work out who chose what. The ballots are deleted, and nobody has seen them.`,
    again: 'Vote again',
  },
  outcome: {
    heading: (withAWish, cast, choices) =>
      choices === 1
        ? `${integer(withAWish)} of ${integer(cast)} get their wish`
        : `${integer(withAWish)} of ${integer(cast)} get at least one of their ${inWords(choices)} wishes`,
    counts: (chosen, { cast, full, partial, blank }) =>
      `${capital(inWords(chosen))} ${chosen === 1 ? 'theme is' : 'themes are'} chosen. ${some(cast, 'ballot', 'ballots')}: ${list(
        [`${integer(full)} full`, `${integer(partial)} partial`, `${integer(blank)} blank`].filter(
          (text) => !text.startsWith('0 '),
        ),
      )}.`,
    points: (points) =>
      `${list(points.map((each, index) => `${index === 0 ? 'A' : 'a'} ${ordinal(index + 1)} choice gives ${integer(each)}`))} points.`,
    without: (without, blank) => {
      const nobody =
        without === 0
          ? 'Everybody who chose something gets a wish.'
          : `${integer(without)} get nothing that they wished.`;
      return blank === 0 ? nobody : `${nobody} ${integer(blank)} cast a blank ballot.`;
    },
    tied: 'equal',
    chosen: 'chosen',
    method: (overtaking) =>
      `✓ and a filled bar = chosen theme. Each new theme is weighed by those who have no wish met yet${
        overtaking ? `; so ${quoted(overtaking.chosen)} is chosen before ${quoted(overtaking.other)}` : ''
      }. Equal points are shown as equal.`,
    tie: (chosen, others, decidedBy) =>
      `${titles([chosen, ...others])} were even. ${quoted(chosen)} is chosen because it ${
        decidedBy === 'points'
          ? 'has most points'
          : decidedBy === 'first-choices'
            ? 'is the 1st choice of most'
            : 'comes first on the list. The list is in random order, so it is a lot'
      }.`,
    agree: 'Two other ways of counting give the same themes: points alone, and how many ballots have a topic.',
    differ: (by, gained, lost) =>
      `${by === 'points' ? 'By points alone' : 'By the number of ballots that have a topic'}, ${titles(gained)} would come in for ${titles(lost)}.`,
    preferred: (title) => `One against one, most prefer ${quoted(title)} to each of the other topics.`,
    usePlan: 'Use as theme plan',
    planned: 'The theme plan is handed on.',
    planTitle: (from) => `Theme plan from ${formatsFor('en').month(from)}`,
    again: 'Discuss and vote again',
    rationale: 'Why do we choose this?',
    rationaleHint: 'Goes into the theme plan.',
    table: (isOpen) => (isOpen ? 'Hide figures' : 'Show figures'),
    columns: { topic: 'Topic', points: 'Points', ballots: 'Ballots with the topic', chosen: 'Chosen' },
    yes: 'yes',
    no: 'no',
  },
};
