// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `meeting` files. */
export const meetingSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/meeting.schema.json',
  title: 'Meeting',
  description:
    'A meeting of a quality cluster: its agenda, its minutes and its agreements. It holds no figure of any practice.',
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.meeting/1' },
    id: {
      description: 'Identifies the meeting among all meetings of its cluster. Invitations keep it.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    title: {
      description: 'What it is called. May be empty while it is being planned.',
      type: 'string',
      maxLength: 200,
    },
    clusters: {
      description: 'Ids of the clusters that meet: one, or several for a joint meeting (*stormøde*).',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 100,
    },
    focusArea: {
      description: 'Which kind of work it is for the most part.',
      type: 'string',
      enum: ['local', 'national', 'self-chosen'],
    },
    status: { $ref: '#/definitions/MeetingStatus', description: 'Whether it has been called.' },
    revision: {
      description: 'How many times the invitation has been changed. Calendars take the highest.',
      type: 'integer',
      maximum: 100000,
      minimum: 0,
    },
    start: {
      description: 'When it begins, as wall time YYYY-MM-DDTHH:MM.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$',
    },
    end: {
      description: 'When it is agreed to end, as wall time YYYY-MM-DDTHH:MM.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$',
    },
    timeZone: {
      description: 'The time zone of all its wall times, as an IANA name: "Europe/Copenhagen".',
      type: 'string',
      pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$',
    },
    within: {
      $ref: '#/definitions/SurroundingMeeting',
      description: 'The larger meeting in which this one has its own frame.',
    },
    format: { $ref: '#/definitions/MeetingFormat', description: 'How people meet.' },
    venue: { $ref: '#/definitions/Venue', description: 'Where people meet.' },
    online: { $ref: '#/definitions/OnlineAccess', description: 'How to join from afar.' },
    contact: { $ref: '#/definitions/Contact', description: 'Whom to ask.' },
    themes: {
      description: "Ids of the themes of the cluster's plan that it belongs to.",
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 30,
    },
    projects: {
      description: 'Ids of the projects that it belongs to.',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 30,
    },
    previous: { $ref: '#/definitions/MeetingReference', description: 'The meeting before this one.' },
    parent: {
      $ref: '#/definitions/MeetingReference',
      description: 'The larger meeting that this one belongs to and reports back to.',
    },
    children: {
      description: 'The meetings of its groups: sub-clusters, *babyklynger*, clusters of an umbrella.',
      type: 'array',
      items: { $ref: '#/definitions/MeetingReference' },
      maxItems: 100,
    },
    practices: {
      description: 'The practices that belong to it.',
      type: 'array',
      items: { $ref: '#/definitions/MeetingPractice' },
      maxItems: 500,
    },
    participants: {
      description: 'Who is invited, and who came.',
      type: 'array',
      items: { $ref: '#/definitions/Participant' },
      maxItems: 1000,
    },
    headcount: { $ref: '#/definitions/Headcount', description: 'How many came, where nobody keeps a list.' },
    items: {
      description: 'The agenda, in order.',
      type: 'array',
      items: { $ref: '#/definitions/AgendaItem' },
      maxItems: 100,
    },
    backlog: {
      description: 'What waits for another time (*parkeringsplads*).',
      type: 'array',
      items: { $ref: '#/definitions/AgendaItem' },
      maxItems: 100,
    },
    carried: {
      description: 'Agreements of earlier meetings that are followed up here.',
      type: 'array',
      items: { $ref: '#/definitions/Action' },
      maxItems: 200,
    },
    reportBack: {
      description: 'What this meeting wants to tell its parent, a paragraph each.',
      type: 'array',
      items: { type: 'string', maxLength: 2000 },
      maxItems: 50,
    },
    reports: {
      description: 'What its groups have brought back.',
      type: 'array',
      items: { $ref: '#/definitions/MeetingReport' },
      maxItems: 100,
    },
    run: {
      description: 'What was pressed while it was running, oldest first.',
      type: 'array',
      items: { $ref: '#/definitions/RunMark' },
      maxItems: 2000,
    },
    dismissed: {
      description: 'Advice that has been put aside.',
      type: 'array',
      items: { $ref: '#/definitions/DismissedAdvice' },
      maxItems: 500,
    },
  },
  required: ['end', 'format', 'id', 'items', 'schema', 'start', 'status', 'timeZone', 'title'],
  additionalProperties: false,
  definitions: {
    Action: {
      description:
        "An agreement: what, who, when, and how it is followed. It may name a practice, and holds no figure of one: figures\nare in the practice's own action plan.",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the agreement within its file.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        what: {
          description: 'What is to be done. May be empty while it is being written.',
          type: 'string',
          maxLength: 2000,
        },
        practice: {
          description: 'Id of the practice that does it. Absent: the cluster as a whole.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        lead: { $ref: '#/definitions/Holder', description: 'Who holds it (*tovholder*).' },
        staff: {
          description: 'Who takes part in the clinic, in a word each: "sekretærerne".',
          type: 'array',
          items: { type: 'string', maxLength: 200 },
          maxItems: 30,
        },
        due: { description: 'The day by which it is done, as YYYY-MM-DD.', type: 'string', format: 'date' },
        indicator: {
          description: 'Id of the indicator by which it is followed.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        measure: { description: 'How else it is followed, in words.', type: 'string', maxLength: 500 },
        status: { $ref: '#/definitions/ActionStatus', description: 'How far it has come.' },
        carriedFrom: {
          $ref: '#/definitions/CarriedFrom',
          description: 'Present when it comes from an earlier meeting.',
        },
      },
      required: ['id', 'status', 'what'],
      additionalProperties: false,
    },
    ActionStatus: {
      description: 'How far an agreement has come.',
      type: 'string',
      enum: ['done', 'dropped', 'planned', 'started'],
    },
    AgendaItem: {
      description: 'One item of an agenda. It has parts that follow each other, or tracks side by side, or neither.',
      type: 'object',
      properties: {
        items: {
          description: 'Its parts, one after the other.',
          type: 'array',
          items: { $ref: '#/definitions/AgendaPart' },
          maxItems: 50,
        },
        tracks: {
          description: 'Groups that work at the same time. The item lasts as long as the longest.',
          type: 'array',
          items: { $ref: '#/definitions/Track' },
          maxItems: 30,
        },
        reportsFrom: {
          description: 'Ids of the child meetings that report back here.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        id: {
          description: 'Identifies it among all items, parts and tracks of the meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: {
          description: 'What it is about. Empty: the name of its kind stands there.',
          type: 'string',
          maxLength: 200,
        },
        kind: { $ref: '#/definitions/ItemKind', description: 'What it is.' },
        minutes: {
          description:
            'How long it lasts, in minutes. Nought for work before the meeting. An item with parts lasts this long, or as long\nas they do together if that is more; one with tracks lasts exactly as long as its longest track.',
          type: 'integer',
          maximum: 1440,
          minimum: 0,
        },
        fixedStart: {
          description:
            'The wall time HH:MM at which it must begin: a guest comes. Absent: it begins when what stands before it ends.',
          type: 'string',
          pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
        },
        description: {
          description: 'What happens in it, in paragraphs.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 50,
        },
        facilitatorNotes: {
          description: 'What only those see who run the meeting, in paragraphs.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 50,
        },
        roles: {
          description: 'Who does what.',
          type: 'array',
          items: { $ref: '#/definitions/RoleHolder' },
          maxItems: 30,
        },
        indicators: {
          description: 'Ids of the indicators it is about.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        partners: {
          description: 'The partners who take part.',
          type: 'array',
          items: { $ref: '#/definitions/PartnerLink' },
          maxItems: 20,
        },
        topics: {
          description: 'Ids of the topics of a round, or of the themes of a plan, that it is about.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
        materials: {
          description: 'What to read, watch or bring.',
          type: 'array',
          items: { $ref: '#/definitions/Material' },
          maxItems: 50,
        },
        opening: {
          description: 'What is decided about names, where figures are shown.',
          type: 'string',
          enum: ['closed', 'open', 'propose'],
        },
        ownData: { $ref: '#/definitions/OwnDataSending', description: 'When each practice gets its own figures.' },
        notes: {
          description: 'The minutes of it, in paragraphs.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 200,
        },
        decisions: {
          description: 'What was decided.',
          type: 'array',
          items: { $ref: '#/definitions/Decision' },
          maxItems: 50,
        },
        actions: {
          description: 'What was agreed: who does what by when.',
          type: 'array',
          items: { $ref: '#/definitions/Action' },
          maxItems: 100,
        },
      },
      required: ['id', 'kind', 'minutes', 'title'],
      additionalProperties: false,
    },
    AgendaPart: {
      description: 'A stretch of a meeting that has no parts: a part of an item, or an item of a track.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies it among all items, parts and tracks of the meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: {
          description: 'What it is about. Empty: the name of its kind stands there.',
          type: 'string',
          maxLength: 200,
        },
        kind: { $ref: '#/definitions/ItemKind', description: 'What it is.' },
        minutes: {
          description:
            'How long it lasts, in minutes. Nought for work before the meeting. An item with parts lasts this long, or as long\nas they do together if that is more; one with tracks lasts exactly as long as its longest track.',
          type: 'integer',
          maximum: 1440,
          minimum: 0,
        },
        fixedStart: {
          description:
            'The wall time HH:MM at which it must begin: a guest comes. Absent: it begins when what stands before it ends.',
          type: 'string',
          pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
        },
        description: {
          description: 'What happens in it, in paragraphs.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 50,
        },
        facilitatorNotes: {
          description: 'What only those see who run the meeting, in paragraphs.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 50,
        },
        roles: {
          description: 'Who does what.',
          type: 'array',
          items: { $ref: '#/definitions/RoleHolder' },
          maxItems: 30,
        },
        indicators: {
          description: 'Ids of the indicators it is about.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        partners: {
          description: 'The partners who take part.',
          type: 'array',
          items: { $ref: '#/definitions/PartnerLink' },
          maxItems: 20,
        },
        topics: {
          description: 'Ids of the topics of a round, or of the themes of a plan, that it is about.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
        materials: {
          description: 'What to read, watch or bring.',
          type: 'array',
          items: { $ref: '#/definitions/Material' },
          maxItems: 50,
        },
        opening: {
          description: 'What is decided about names, where figures are shown.',
          type: 'string',
          enum: ['closed', 'open', 'propose'],
        },
        ownData: { $ref: '#/definitions/OwnDataSending', description: 'When each practice gets its own figures.' },
        notes: {
          description: 'The minutes of it, in paragraphs.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 200,
        },
        decisions: {
          description: 'What was decided.',
          type: 'array',
          items: { $ref: '#/definitions/Decision' },
          maxItems: 50,
        },
        actions: {
          description: 'What was agreed: who does what by when.',
          type: 'array',
          items: { $ref: '#/definitions/Action' },
          maxItems: 100,
        },
      },
      required: ['id', 'kind', 'minutes', 'title'],
      additionalProperties: false,
    },
    Attendance: {
      description: 'Whether somebody came. `excused` sent word (*afbud*).',
      type: 'string',
      enum: ['absent', 'accepted', 'excused', 'invited', 'present'],
    },
    CarriedFrom: {
      description: 'Where an agreement was made, when it comes from an earlier meeting.',
      type: 'object',
      properties: {
        meeting: {
          description: 'Id of the meeting in which it was made: the first one, however often it was carried on.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        action: {
          description: 'Its id in that meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        date: { description: 'The day of that meeting, as YYYY-MM-DD.', type: 'string', format: 'date' },
        times: {
          description: 'How many times it has been carried on, this time included.',
          type: 'integer',
          maximum: 1000,
          minimum: 1,
        },
      },
      required: ['action', 'date', 'meeting', 'times'],
      additionalProperties: false,
    },
    Contact: {
      description: 'Somebody to ask: always a function or a named professional, never a patient.',
      type: 'object',
      properties: {
        name: { description: 'Name of the person or the desk.', type: 'string', maxLength: 200, minLength: 1 },
        role: {
          $ref: '#/definitions/LocalisedText',
          description: 'What the person is to the reader, for example "datakonsulent".',
        },
        telephone: {
          description: 'Telephone number as it is written for people.',
          type: 'string',
          pattern: '^[+0-9 ()-]{3,20}$',
        },
        email: {
          description: 'One e-mail address.',
          type: 'string',
          pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$',
        },
      },
      required: ['name'],
      additionalProperties: false,
    },
    Decision: {
      description: 'Something the meeting decided.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the decision within its item.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        text: { description: 'What was decided.', type: 'string', maxLength: 2000 },
      },
      required: ['id', 'text'],
      additionalProperties: false,
    },
    DismissedAdvice: {
      description: 'Advice about the agenda that the cluster has put aside: how to meet is its own choice.',
      type: 'object',
      properties: {
        code: { description: 'The code of the advice.', type: 'string', pattern: '^[a-z][a-z-]{0,63}$' },
        about: {
          description: 'Id of what it was about: an item, an agreement. Absent: the agenda as a whole.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
      },
      required: ['code'],
      additionalProperties: false,
    },
    Headcount: {
      description: 'How many came, where nobody keeps a list of names.',
      type: 'object',
      properties: {
        expected: { description: 'How many were expected.', type: 'integer', maximum: 10000, minimum: 0 },
        present: { description: 'How many came.', type: 'integer', maximum: 10000, minimum: 0 },
      },
      required: ['expected'],
      additionalProperties: false,
    },
    Holder: {
      description: 'Somebody who holds something: a name, and what the person is.',
      type: 'object',
      properties: {
        name: { description: 'The name, as people say it: "Karen Dam".', type: 'string', maxLength: 200 },
        role: { description: 'What the person is: "sygeplejerske".', type: 'string', maxLength: 200 },
      },
      required: ['name'],
      additionalProperties: false,
    },
    ItemKind: {
      description: 'What an agenda item is. An item without a title is called by its kind.',
      type: 'string',
      enum: [
        'break',
        'data',
        'decision',
        'evaluation',
        'follow-up',
        'group-work',
        'meal',
        'other',
        'plenary',
        'reflection',
        'talk',
        'welcome',
      ],
    },
    LocalisedText: {
      description:
        'A text for people, in Danish and, where it exists, in English. Plain text: no markup, no control characters.\nA reader whose language is missing gets the Danish text.',
      type: 'object',
      properties: {
        da: { description: 'The Danish text.', type: 'string', maxLength: 2000, minLength: 1 },
        en: { description: 'The English text.', type: 'string', maxLength: 2000, minLength: 1 },
      },
      required: ['da'],
      additionalProperties: false,
    },
    Material: {
      description: 'Something to read, watch or bring.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the material within its item.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { description: 'What it is.', type: 'string', maxLength: 200 },
        url: { description: 'Where it is; https only.', type: 'string', maxLength: 2000 },
        sendBefore: {
          description: 'The day by which it is sent out, as YYYY-MM-DD. Absent: it is shown at the meeting.',
          type: 'string',
          format: 'date',
        },
        sent: { description: 'The day on which it was sent, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      required: ['id', 'title'],
      additionalProperties: false,
    },
    MeetingFormat: { description: 'How people meet.', type: 'string', enum: ['hybrid', 'in-person', 'online'] },
    MeetingPractice: {
      description: 'A practice that belongs to the meeting. Its name is no secret here; its figures are nowhere near.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the practice within the meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        name: { description: 'Its name.', type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    MeetingReference: {
      description: 'Another meeting, so that it can be named without its file.',
      type: 'object',
      properties: {
        meeting: { description: 'Id of the meeting.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        title: { description: 'Its title.', type: 'string', maxLength: 200 },
        date: { description: 'Its day, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      required: ['meeting'],
      additionalProperties: false,
    },
    MeetingReport: {
      description: 'What a child meeting brings back to its parent.',
      type: 'object',
      properties: {
        meeting: {
          description: 'Id of the child meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { description: 'Its title.', type: 'string', maxLength: 200 },
        date: { description: 'Its day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        points: {
          description: 'What the group wants to tell, a paragraph each.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 50,
        },
        decisions: {
          description: 'What it decided, a paragraph each.',
          type: 'array',
          items: { type: 'string', maxLength: 2000 },
          maxItems: 100,
        },
        actions: {
          description: "What it agreed and has not done yet. Without practices: those are the group's own.",
          type: 'array',
          items: { $ref: '#/definitions/Action' },
          maxItems: 100,
        },
      },
      required: ['actions', 'date', 'decisions', 'meeting', 'points', 'title'],
      additionalProperties: false,
    },
    MeetingRole: {
      description:
        'What somebody does in a meeting. The `data-host` shows the figures, and is the one who may open them.',
      type: 'string',
      enum: ['chair', 'data-host', 'facilitator', 'minute-taker', 'speaker', 'timekeeper'],
    },
    MeetingStatus: {
      description: 'Whether a meeting has been called. A meeting that is `held` has its minutes.',
      type: 'string',
      enum: ['announced', 'cancelled', 'draft', 'held'],
    },
    OnlineAccess: {
      description: 'How to join from afar.',
      type: 'object',
      properties: {
        url: { description: 'Where to join; https only.', type: 'string', maxLength: 2000 },
        note: { description: 'What to know before joining.', type: 'string', maxLength: 2000 },
      },
      additionalProperties: false,
    },
    OwnDataSending: {
      description:
        'When each practice gets its own figures, so that nobody sees them for the first time in the meeting.',
      type: 'object',
      properties: {
        sendBefore: {
          description: 'The day by which they are sent out, as YYYY-MM-DD.',
          type: 'string',
          format: 'date',
        },
        sent: { description: 'The day on which they were sent, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      additionalProperties: false,
    },
    Participant: {
      description: 'Somebody who is invited. Never a patient.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the participant within the meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        name: { description: 'The name.', type: 'string', maxLength: 200, minLength: 1 },
        role: { $ref: '#/definitions/ParticipantRole', description: 'What the person is to the meeting.' },
        practice: {
          description: 'Id of the practice, for somebody who comes from one.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        partner: {
          description: 'Id of the partner, for somebody who comes from one.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        attendance: { $ref: '#/definitions/Attendance', description: 'Whether the person came.' },
      },
      required: ['attendance', 'id', 'name', 'role'],
      additionalProperties: false,
    },
    ParticipantRole: {
      description: 'What somebody is to the meeting.',
      type: 'string',
      enum: ['coordinator', 'doctor', 'guest', 'partner', 'staff'],
    },
    PartnerLink: {
      description: 'A partner who takes part in an item, and what both sides get out of it.',
      type: 'object',
      properties: {
        partner: { description: 'Id of the partner.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        name: {
          description: "The partner's name, so that the agenda can be read alone.",
          type: 'string',
          maxLength: 200,
        },
        practicesGet: { description: 'What the practices get.', type: 'string', maxLength: 500 },
        partnerGets: { description: 'What the partner gets.', type: 'string', maxLength: 500 },
      },
      required: ['partner'],
      additionalProperties: false,
    },
    RoleHolder: {
      description: 'Somebody who has a role in an item.',
      type: 'object',
      properties: {
        role: { $ref: '#/definitions/MeetingRole', description: 'The role.' },
        name: { description: 'The name, as it stands in the agenda.', type: 'string', maxLength: 200 },
        participant: {
          description: 'Id of the participant, where the person is one.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
      },
      required: ['name', 'role'],
      additionalProperties: false,
    },
    RunMark: {
      description:
        'One press while the meeting was running, with its moment. The state of a running meeting is computed from these alone,\nso that a reload or a computer that slept loses nothing. Who pressed is not noted.',
      type: 'object',
      properties: {
        kind: { $ref: '#/definitions/RunMarkKind', description: 'What was pressed.' },
        at: {
          description: 'The moment, in UTC: YYYY-MM-DDTHH:MM:SS.sssZ, the fraction optional.',
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{3})?Z$',
        },
        item: {
          description: 'Id of the item, for `begin` and `extend`.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        track: {
          description: 'Id of the track whose lane is done, for `end`.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        minutes: { description: 'How many minutes more, for `extend`.', type: 'integer', maximum: 240, minimum: 1 },
      },
      required: ['at', 'kind'],
      additionalProperties: false,
    },
    RunMarkKind: {
      description:
        "What was pressed while the meeting was running.\n\n- `begin`: `item` begins; what was running in the same lane ends. An item of a track belongs to the track's lane.\n- `extend`: `item` gets `minutes` more.\n- `pause`, `resume`: all clocks stand still, and go on.\n- `end`: the lane of `track` is done, or without one the meeting.",
      type: 'string',
      enum: ['begin', 'end', 'extend', 'pause', 'resume'],
    },
    SurroundingMeeting: {
      description:
        "A larger meeting in which the cluster has its own frame and time: a members' meeting, a day of courses. The cluster's\nown times are those of the meeting itself, and lie within these.",
      type: 'object',
      properties: {
        title: { description: 'What the larger meeting is called.', type: 'string', maxLength: 200 },
        start: {
          description: "When it begins, as wall time YYYY-MM-DDTHH:MM in the meeting's time zone.",
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$',
        },
        end: {
          description: "When it ends, as wall time YYYY-MM-DDTHH:MM in the meeting's time zone.",
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$',
        },
      },
      required: ['end', 'start', 'title'],
      additionalProperties: false,
    },
    Track: {
      description: 'One of several groups that work at the same time.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies it among all items, parts and tracks of the meeting.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { description: 'What it is called. Empty: its letter stands there.', type: 'string', maxLength: 200 },
        room: { description: 'The room.', type: 'string', maxLength: 200 },
        meeting: {
          description: 'Id of the child meeting that is held in it.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        items: {
          description: 'What happens in it, one after the other.',
          type: 'array',
          items: { $ref: '#/definitions/AgendaPart' },
          maxItems: 50,
        },
      },
      required: ['id', 'items', 'title'],
      additionalProperties: false,
    },
    Venue: {
      description: 'Where people meet.',
      type: 'object',
      properties: {
        name: { description: 'The place: "Kursuscentret Åbrinken".', type: 'string', maxLength: 200 },
        address: { description: 'The postal address.', type: 'string', maxLength: 500 },
        access: { description: 'How to get there and in, parking, steps and lift.', type: 'string', maxLength: 2000 },
      },
      required: ['name'],
      additionalProperties: false,
    },
  },
};
