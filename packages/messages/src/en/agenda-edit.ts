import type { AgendaEditMessages } from '../agenda-edit.js';
import { formatsFor } from '../formats.js';

const formats = formatsFor('en');
const count = (value: number, one: string, other: string): string =>
  `${formats.integer(value)} ${value === 1 ? one : other}`;
const clock = (time: string): string => time;

/** The words of the forms in which an agenda is written. */
export const agendaEdit: AgendaEditMessages = {
  fields: {
    meetingTitle: 'Title of the meeting',
    date: 'Date',
    start: 'Begins',
    end: 'Agreed end',
    format: 'How you meet',
    venue: 'Place',
    address: 'Address',
    onlineUrl: 'Link to join',
    title: 'Title',
    kind: 'Kind',
    minutes: 'Minutes',
    fixedStart: 'Fixed time',
    description: 'What happens',
    facilitatorNotes: 'Only for those who lead',
    role: 'Role',
    holder: 'Name',
    indicators: 'Figures it is about',
    topics: 'Topics it is about',
    partner: 'Partner',
    practicesGet: 'We get',
    partnerGets: 'They get',
    material: 'Material',
    url: 'Web page',
    sendBefore: 'Send by',
    sent: 'Sent',
    opening: 'Names at the figures',
    ownSendBefore: 'Send own figures by',
    ownSent: 'Own figures sent',
    trackTitle: 'Name of the track',
    room: 'Room',
  },
  hints: {
    title: 'Empty: its kind stands there',
    fixedStart: 'Only when a guest comes. Else it follows the item before',
    description: 'A paragraph a line',
    facilitatorNotes: 'Not in the agenda of participants',
    url: 'Begins with https://',
    onlineUrl: 'Begins with https://',
  },
  actions: {
    add: 'New item',
    check: 'Check the agenda',
    undo: 'Undo',
    redo: 'Redo',
    begin: 'Start the meeting',
    details: 'Change time and place',
    up: 'Move up',
    down: 'Move down',
    first: 'Move first',
    last: 'Move last',
    toBacklog: 'Park it',
    toAgenda: 'Put in',
    duplicate: 'Duplicate',
    remove: 'Remove',
    addPart: 'Add a part',
    addTrack: 'Add a track',
    addToTrack: 'Add to the track',
    addRole: 'Add a role',
    addPartner: 'Add a partner',
    addMaterial: 'Add material',
    close: 'Close',
    clearDraft: 'Clear draft',
    keepDraft: 'Keep the draft',
  },
  handle: (title) => `Move “${title}”`,
  menu: (title) => `Move “${title}”`,
  into: (holder) => `Into “${holder}”`,
  partOf: (holder) => `As part of “${holder}”`,
  outOf: 'As an item of its own',
  minutesOf: (title) => `Minutes for “${title}”`,
  lessOf: (title, step) => `${formats.integer(step)} minutes less for “${title}”`,
  moreOf: (title, step) => `${formats.integer(step)} minutes more for “${title}”`,
  roleNumber: (place) => `Role ${formats.integer(place)}`,
  partnerNumber: (place) => `Partner ${formats.integer(place)}`,
  materialNumber: (place) => `Material ${formats.integer(place)}`,
  notChosen: 'Not chosen',
  backlog: 'For another time',
  backlogCount: (value) => `${count(value, 'item', 'items')} without a time`,
  backlogEmpty: 'Items can wait here for another time.',
  moved: ({ title, place, count: all, start, holder }) => {
    const where = holder === undefined ? '' : ` in “${holder}”`;
    const when = start === undefined ? '' : `, begins at ${clock(start)}`;
    return `“${title}” moved to place ${formats.integer(place)} of ${formats.integer(all)}${where}${when}.`;
  },
  dragging: (title) => `Moving “${title}”. Press Esc to leave it.`,
  dragCancelled: 'The item stayed where it was.',
  taken: (count) => `${count === 1 ? 'One new item' : `${count} new items`} in the backlog.`,
  added: (title, start) => (start === undefined ? `“${title}” added.` : `“${title}” added, begins at ${clock(start)}.`),
  removed: (title) => `“${title}” removed. Undo brings it back.`,
  lasts: (title, minutes, end) => `“${title}”: ${count(minutes, 'minute', 'minutes')}. Expected end ${clock(end)}.`,
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'There is nothing more to undo.',
  nothingToRedo: 'There is nothing more to redo.',
  refusals: {
    'unknown-item': 'The item is not there any more.',
    'unknown-track': 'The track is not there any more.',
    'unknown-action': 'The agreement is not there any more.',
    'unknown-place': 'The place is not there any more.',
    'duplicate-id': 'It is there already.',
    'into-itself': 'An item cannot stand in itself.',
    'has-parts': 'An item with parts or tracks cannot stand in another.',
    'parts-or-tracks': 'An item has parts or tracks, not both.',
    'has-tracks': 'The item lasts as long as its tracks.',
    'out-of-range': 'Write a whole number of minutes from 0 to 1,440.',
    'not-a-time': 'Write the time as 19:00.',
    'too-many': 'There is no room for more.',
    required: 'It has to be there.',
    'nothing-there': 'There is nothing to take back.',
  },
  notAMoment: 'Write a day and a time.',
  cprLike: 'This looks like a CPR number. An agenda must not hold anything about patients.',
  notTakenIn: (fields) => `${count(fields, 'field', 'fields')} to be mended before what you wrote is taken in.`,
  templates: 'Begin with a template',
  templatesText: 'You can change everything afterwards.',
  overBy: (minutes) => `${formats.integer(minutes)} min over`,
  agreedEnd: (time) => `Agreed end ${clock(time)}`,
  draft: ({ place, elsewhere, aside, savedTime }) => {
    const when = savedTime === undefined ? '' : ` at ${clock(savedTime)}`;
    const where = {
      indexeddb: `Kept as a draft on this computer${when}.`,
      local: `Kept as a draft on this computer${when}.`,
      memory: 'The draft cannot be kept on this computer. It goes when the page is closed.',
    };
    const beside = {
      corrupt: 'An older draft could not be read. It lies aside.',
      newer: 'A draft of a newer version lies aside.',
      conflict: 'Another window has saved too. That draft lies aside.',
    };
    const parts = [
      elsewhere
        ? 'The draft is open in another window. What you write here is kept once that window is closed.'
        : place
          ? where[place]
          : savedTime !== undefined && 'This is your draft, kept on this computer.',
      aside && beside[aside],
    ];
    return parts.filter(Boolean).join(' ');
  },
  clearDraftQuestion: 'Clear the draft? You begin again with the agenda that the page has.',
};
