// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function u(s) {
  let l = s.length;
  for (let y = 0; y < s.length - 1; y++)
    (s.charCodeAt(y) & 64512) === 55296 && (s.charCodeAt(y + 1) & 64512) === 56320 && (l--, y++);
  return l;
}

// src/text/calendar-date.ts
var _ = /^(\d{4})-(\d{2})-(\d{2})$/,
  v = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function c(s) {
  let l = _.exec(s);
  if (!l) return !1;
  let y = Number(l[1]),
    m = Number(l[2]),
    p = Number(l[3]),
    e = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0),
    r = m === 2 && e ? 29 : v[m - 1];
  return r !== void 0 && p >= 1 && p <= r;
}

// <stdin>
var n = null;
function Ze(s) {
  ce(s);
  let l = n ?? [];
  return ((n = null), l);
}
var A = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/meeting.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.meeting/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { type: 'string', maxLength: 200 },
      clusters: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 100,
      },
      focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
      status: { $ref: '#/definitions/MeetingStatus' },
      revision: { type: 'integer', maximum: 1e5, minimum: 0 },
      start: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
      end: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
      timeZone: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$' },
      within: { $ref: '#/definitions/SurroundingMeeting' },
      format: { $ref: '#/definitions/MeetingFormat' },
      venue: { $ref: '#/definitions/Venue' },
      online: { $ref: '#/definitions/OnlineAccess' },
      contact: { $ref: '#/definitions/Contact' },
      themes: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' }, maxItems: 30 },
      projects: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 30,
      },
      previous: { $ref: '#/definitions/MeetingReference' },
      parent: { $ref: '#/definitions/MeetingReference' },
      children: { type: 'array', items: { $ref: '#/definitions/MeetingReference' }, maxItems: 100 },
      practices: { type: 'array', items: { $ref: '#/definitions/MeetingPractice' }, maxItems: 500 },
      participants: { type: 'array', items: { $ref: '#/definitions/Participant' }, maxItems: 1e3 },
      headcount: { $ref: '#/definitions/Headcount' },
      items: { type: 'array', items: { $ref: '#/definitions/AgendaItem' }, maxItems: 100 },
      backlog: { type: 'array', items: { $ref: '#/definitions/AgendaItem' }, maxItems: 100 },
      carried: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 200 },
      reportBack: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
      reports: { type: 'array', items: { $ref: '#/definitions/MeetingReport' }, maxItems: 100 },
      run: { type: 'array', items: { $ref: '#/definitions/RunMark' }, maxItems: 2e3 },
      dismissed: { type: 'array', items: { $ref: '#/definitions/DismissedAdvice' }, maxItems: 500 },
    },
    required: ['end', 'format', 'id', 'items', 'schema', 'start', 'status', 'timeZone', 'title'],
    additionalProperties: !1,
    definitions: {
      Action: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          what: { type: 'string', maxLength: 2e3 },
          practice: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          lead: { $ref: '#/definitions/Holder' },
          staff: { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 30 },
          due: { type: 'string', format: 'date' },
          indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          measure: { type: 'string', maxLength: 500 },
          status: { $ref: '#/definitions/ActionStatus' },
          carriedFrom: { $ref: '#/definitions/CarriedFrom' },
        },
        required: ['id', 'status', 'what'],
        additionalProperties: !1,
      },
      ActionStatus: { type: 'string', enum: ['done', 'dropped', 'planned', 'started'] },
      AgendaItem: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/definitions/AgendaPart' }, maxItems: 50 },
          tracks: { type: 'array', items: { $ref: '#/definitions/Track' }, maxItems: 30 },
          reportsFrom: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200 },
          kind: { $ref: '#/definitions/ItemKind' },
          minutes: { type: 'integer', maximum: 1440, minimum: 0 },
          fixedStart: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
          description: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
          facilitatorNotes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
          roles: { type: 'array', items: { $ref: '#/definitions/RoleHolder' }, maxItems: 30 },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          partners: { type: 'array', items: { $ref: '#/definitions/PartnerLink' }, maxItems: 20 },
          topics: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
          materials: { type: 'array', items: { $ref: '#/definitions/Material' }, maxItems: 50 },
          opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
          ownData: { $ref: '#/definitions/OwnDataSending' },
          notes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 200 },
          decisions: { type: 'array', items: { $ref: '#/definitions/Decision' }, maxItems: 50 },
          actions: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 100 },
        },
        required: ['id', 'kind', 'minutes', 'title'],
        additionalProperties: !1,
      },
      AgendaPart: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200 },
          kind: { $ref: '#/definitions/ItemKind' },
          minutes: { type: 'integer', maximum: 1440, minimum: 0 },
          fixedStart: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
          description: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
          facilitatorNotes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
          roles: { type: 'array', items: { $ref: '#/definitions/RoleHolder' }, maxItems: 30 },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          partners: { type: 'array', items: { $ref: '#/definitions/PartnerLink' }, maxItems: 20 },
          topics: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
          materials: { type: 'array', items: { $ref: '#/definitions/Material' }, maxItems: 50 },
          opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
          ownData: { $ref: '#/definitions/OwnDataSending' },
          notes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 200 },
          decisions: { type: 'array', items: { $ref: '#/definitions/Decision' }, maxItems: 50 },
          actions: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 100 },
        },
        required: ['id', 'kind', 'minutes', 'title'],
        additionalProperties: !1,
      },
      Attendance: { type: 'string', enum: ['absent', 'accepted', 'excused', 'invited', 'present'] },
      CarriedFrom: {
        type: 'object',
        properties: {
          meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          action: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          date: { type: 'string', format: 'date' },
          times: { type: 'integer', maximum: 1e3, minimum: 1 },
        },
        required: ['action', 'date', 'meeting', 'times'],
        additionalProperties: !1,
      },
      Contact: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 200, minLength: 1 },
          role: { $ref: '#/definitions/LocalisedText' },
          telephone: { type: 'string', pattern: '^[+0-9 ()-]{3,20}$' },
          email: { type: 'string', pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
        },
        required: ['name'],
        additionalProperties: !1,
      },
      Decision: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          text: { type: 'string', maxLength: 2e3 },
        },
        required: ['id', 'text'],
        additionalProperties: !1,
      },
      DismissedAdvice: {
        type: 'object',
        properties: {
          code: { type: 'string', pattern: '^[a-z][a-z-]{0,63}$' },
          about: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        },
        required: ['code'],
        additionalProperties: !1,
      },
      Headcount: {
        type: 'object',
        properties: {
          expected: { type: 'integer', maximum: 1e4, minimum: 0 },
          present: { type: 'integer', maximum: 1e4, minimum: 0 },
        },
        required: ['expected'],
        additionalProperties: !1,
      },
      Holder: {
        type: 'object',
        properties: { name: { type: 'string', maxLength: 200 }, role: { type: 'string', maxLength: 200 } },
        required: ['name'],
        additionalProperties: !1,
      },
      ItemKind: {
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
        type: 'object',
        properties: {
          da: { type: 'string', maxLength: 2e3, minLength: 1 },
          en: { type: 'string', maxLength: 2e3, minLength: 1 },
        },
        required: ['da'],
        additionalProperties: !1,
      },
      Material: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200 },
          url: { type: 'string', maxLength: 2e3 },
          sendBefore: { type: 'string', format: 'date' },
          sent: { type: 'string', format: 'date' },
        },
        required: ['id', 'title'],
        additionalProperties: !1,
      },
      MeetingFormat: { type: 'string', enum: ['hybrid', 'in-person', 'online'] },
      MeetingPractice: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['id', 'name'],
        additionalProperties: !1,
      },
      MeetingReference: {
        type: 'object',
        properties: {
          meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200 },
          date: { type: 'string', format: 'date' },
        },
        required: ['meeting'],
        additionalProperties: !1,
      },
      MeetingReport: {
        type: 'object',
        properties: {
          meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200 },
          date: { type: 'string', format: 'date' },
          points: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
          decisions: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 100 },
          actions: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 100 },
        },
        required: ['actions', 'date', 'decisions', 'meeting', 'points', 'title'],
        additionalProperties: !1,
      },
      MeetingRole: {
        type: 'string',
        enum: ['chair', 'data-host', 'facilitator', 'minute-taker', 'speaker', 'timekeeper'],
      },
      MeetingStatus: { type: 'string', enum: ['announced', 'cancelled', 'draft', 'held'] },
      OnlineAccess: {
        type: 'object',
        properties: { url: { type: 'string', maxLength: 2e3 }, note: { type: 'string', maxLength: 2e3 } },
        additionalProperties: !1,
      },
      OwnDataSending: {
        type: 'object',
        properties: { sendBefore: { type: 'string', format: 'date' }, sent: { type: 'string', format: 'date' } },
        additionalProperties: !1,
      },
      Participant: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
          role: { $ref: '#/definitions/ParticipantRole' },
          practice: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          partner: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          attendance: { $ref: '#/definitions/Attendance' },
        },
        required: ['attendance', 'id', 'name', 'role'],
        additionalProperties: !1,
      },
      ParticipantRole: { type: 'string', enum: ['coordinator', 'doctor', 'guest', 'partner', 'staff'] },
      PartnerLink: {
        type: 'object',
        properties: {
          partner: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200 },
          practicesGet: { type: 'string', maxLength: 500 },
          partnerGets: { type: 'string', maxLength: 500 },
        },
        required: ['partner'],
        additionalProperties: !1,
      },
      RoleHolder: {
        type: 'object',
        properties: {
          role: { $ref: '#/definitions/MeetingRole' },
          name: { type: 'string', maxLength: 200 },
          participant: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        },
        required: ['name', 'role'],
        additionalProperties: !1,
      },
      RunMark: {
        type: 'object',
        properties: {
          kind: { $ref: '#/definitions/RunMarkKind' },
          at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{3})?Z$' },
          item: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          track: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          minutes: { type: 'integer', maximum: 240, minimum: 1 },
        },
        required: ['at', 'kind'],
        additionalProperties: !1,
      },
      RunMarkKind: { type: 'string', enum: ['begin', 'end', 'extend', 'pause', 'resume'] },
      SurroundingMeeting: {
        type: 'object',
        properties: {
          title: { type: 'string', maxLength: 200 },
          start: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
          end: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
        },
        required: ['end', 'start', 'title'],
        additionalProperties: !1,
      },
      Track: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200 },
          room: { type: 'string', maxLength: 200 },
          meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          items: { type: 'array', items: { $ref: '#/definitions/AgendaPart' }, maxItems: 50 },
        },
        required: ['id', 'items', 'title'],
        additionalProperties: !1,
      },
      Venue: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 200 },
          address: { type: 'string', maxLength: 500 },
          access: { type: 'string', maxLength: 2e3 },
        },
        required: ['name'],
        additionalProperties: !1,
      },
    },
  },
  h = Object.prototype.hasOwnProperty,
  d = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  g = new RegExp('^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$', 'u'),
  N = new RegExp('^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$', 'u'),
  E = { type: 'string', enum: ['announced', 'cancelled', 'draft', 'held'] };
function R(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'announced' || s === 'cancelled' || s === 'draft' || s === 'held')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: E.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function M(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.end === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'end' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.start === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'start' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'title' || t === 'start' || t === 'end')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.start !== void 0) {
      let t = s.start;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let i = {
            instancePath: l + '/start',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/start', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.end !== void 0) {
      let t = s.end;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let i = {
            instancePath: l + '/end',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/end', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var S = { type: 'string', enum: ['hybrid', 'in-person', 'online'] };
function B(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'hybrid' || s === 'in-person' || s === 'online')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: S.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function T(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'name' || t === 'address' || t === 'access')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.address !== void 0) {
      let t = s.address;
      if (typeof t == 'string') {
        if (u(t) > 500) {
          let i = { instancePath: l + '/address', keyword: 'maxLength', params: { limit: 500 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/address', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.access !== void 0) {
      let t = s.access;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/access', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/access', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function F(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === 'url' || t === 'note')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.url !== void 0) {
      let t = s.url;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/url', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.note !== void 0) {
      let t = s.note;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/note', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/note', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function G(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'da' || t === 'en')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.da !== void 0) {
      let t = s.da;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.en !== void 0) {
      let t = s.en;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var V = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  H = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u');
function C(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'name' || t === 'role' || t === 'telephone' || t === 'email')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.role !== void 0 &&
      !G(s.role, { instancePath: l + '/role', parentData: s, parentDataProperty: 'role', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.telephone !== void 0) {
      let t = s.telephone;
      if (typeof t == 'string') {
        if (!V.test(t)) {
          let i = { instancePath: l + '/telephone', keyword: 'pattern', params: { pattern: '^[+0-9 ()-]{3,20}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/telephone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.email !== void 0) {
      let t = s.email;
      if (typeof t == 'string') {
        if (!H.test(t)) {
          let i = {
            instancePath: l + '/email',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/email', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function w(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.meeting === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'meeting' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'meeting' || t === 'title' || t === 'date')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.meeting !== void 0) {
      let t = s.meeting;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.date !== void 0) {
      let t = s.date;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/date', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/date', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function O(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'id' || t === 'name')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var K = { type: 'string', enum: ['coordinator', 'doctor', 'guest', 'partner', 'staff'] };
function Y(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'coordinator' || s === 'doctor' || s === 'guest' || s === 'partner' || s === 'staff')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: K.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var J = { type: 'string', enum: ['absent', 'accepted', 'excused', 'invited', 'present'] };
function Q(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'absent' || s === 'accepted' || s === 'excused' || s === 'invited' || s === 'present')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: J.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function U(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.attendance === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'attendance' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.role === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'role' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'id' || t === 'name' || t === 'role' || t === 'practice' || t === 'partner' || t === 'attendance')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.role !== void 0 &&
      !Y(s.role, { instancePath: l + '/role', parentData: s, parentDataProperty: 'role', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.practice !== void 0) {
      let t = s.practice;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/practice',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/practice', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partner !== void 0) {
      let t = s.partner;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/partner',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/partner', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.attendance !== void 0 &&
      !Q(s.attendance, {
        instancePath: l + '/attendance',
        parentData: s,
        parentDataProperty: 'attendance',
        rootData: p,
      }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function W(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.expected === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'expected' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'expected' || t === 'present')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.expected !== void 0) {
      let t = s.expected;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/expected', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e4 || isNaN(t)) {
          let i = { instancePath: l + '/expected', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/expected', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.present !== void 0) {
      let t = s.present;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/present', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e4 || isNaN(t)) {
          let i = { instancePath: l + '/present', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/present', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var x = {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: '#/definitions/AgendaPart' }, maxItems: 50 },
      tracks: { type: 'array', items: { $ref: '#/definitions/Track' }, maxItems: 30 },
      reportsFrom: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { type: 'string', maxLength: 200 },
      kind: { $ref: '#/definitions/ItemKind' },
      minutes: { type: 'integer', maximum: 1440, minimum: 0 },
      fixedStart: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
      description: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
      facilitatorNotes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
      roles: { type: 'array', items: { $ref: '#/definitions/RoleHolder' }, maxItems: 30 },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      partners: { type: 'array', items: { $ref: '#/definitions/PartnerLink' }, maxItems: 20 },
      topics: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' }, maxItems: 20 },
      materials: { type: 'array', items: { $ref: '#/definitions/Material' }, maxItems: 50 },
      opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
      ownData: { $ref: '#/definitions/OwnDataSending' },
      notes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 200 },
      decisions: { type: 'array', items: { $ref: '#/definitions/Decision' }, maxItems: 50 },
      actions: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 100 },
    },
    required: ['id', 'kind', 'minutes', 'title'],
    additionalProperties: !1,
  },
  Z = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { type: 'string', maxLength: 200 },
      kind: { $ref: '#/definitions/ItemKind' },
      minutes: { type: 'integer', maximum: 1440, minimum: 0 },
      fixedStart: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
      description: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
      facilitatorNotes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
      roles: { type: 'array', items: { $ref: '#/definitions/RoleHolder' }, maxItems: 30 },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      partners: { type: 'array', items: { $ref: '#/definitions/PartnerLink' }, maxItems: 20 },
      topics: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' }, maxItems: 20 },
      materials: { type: 'array', items: { $ref: '#/definitions/Material' }, maxItems: 50 },
      opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
      ownData: { $ref: '#/definitions/OwnDataSending' },
      notes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 200 },
      decisions: { type: 'array', items: { $ref: '#/definitions/Decision' }, maxItems: 50 },
      actions: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 100 },
    },
    required: ['id', 'kind', 'minutes', 'title'],
    additionalProperties: !1,
  },
  $ = new RegExp('^([01]\\d|2[0-3]):[0-5]\\d$', 'u'),
  X = {
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
  };
function D(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(
    s === 'break' ||
    s === 'data' ||
    s === 'decision' ||
    s === 'evaluation' ||
    s === 'follow-up' ||
    s === 'group-work' ||
    s === 'meal' ||
    s === 'other' ||
    s === 'plenary' ||
    s === 'reflection' ||
    s === 'talk' ||
    s === 'welcome'
  )) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: X.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var ee = { type: 'string', enum: ['chair', 'data-host', 'facilitator', 'minute-taker', 'speaker', 'timekeeper'] };
function re(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(
    s === 'chair' ||
    s === 'data-host' ||
    s === 'facilitator' ||
    s === 'minute-taker' ||
    s === 'speaker' ||
    s === 'timekeeper'
  )) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: ee.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function P(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.role === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'role' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'role' || t === 'name' || t === 'participant')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.role !== void 0 &&
      !re(s.role, { instancePath: l + '/role', parentData: s, parentDataProperty: 'role', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.participant !== void 0) {
      let t = s.participant;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/participant',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/participant', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function L(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.partner === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'partner' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'partner' || t === 'name' || t === 'practicesGet' || t === 'partnerGets')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.partner !== void 0) {
      let t = s.partner;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/partner',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/partner', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.practicesGet !== void 0) {
      let t = s.practicesGet;
      if (typeof t == 'string') {
        if (u(t) > 500) {
          let i = { instancePath: l + '/practicesGet', keyword: 'maxLength', params: { limit: 500 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/practicesGet', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partnerGets !== void 0) {
      let t = s.partnerGets;
      if (typeof t == 'string') {
        if (u(t) > 500) {
          let i = { instancePath: l + '/partnerGets', keyword: 'maxLength', params: { limit: 500 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/partnerGets', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function b(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'id' || t === 'title' || t === 'url' || t === 'sendBefore' || t === 'sent')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.url !== void 0) {
      let t = s.url;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/url', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.sendBefore !== void 0) {
      let t = s.sendBefore;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/sendBefore', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/sendBefore', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.sent !== void 0) {
      let t = s.sent;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/sent', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/sent', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function I(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === 'sendBefore' || t === 'sent')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.sendBefore !== void 0) {
      let t = s.sendBefore;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/sendBefore', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/sendBefore', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.sent !== void 0) {
      let t = s.sent;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/sent', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/sent', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function j(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.text === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'text' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'id' || t === 'text')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.text !== void 0) {
      let t = s.text;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/text', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/text', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var te = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    what: { type: 'string', maxLength: 2e3 },
    practice: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    lead: { $ref: '#/definitions/Holder' },
    staff: { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 30 },
    due: { type: 'string', format: 'date' },
    indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    measure: { type: 'string', maxLength: 500 },
    status: { $ref: '#/definitions/ActionStatus' },
    carriedFrom: { $ref: '#/definitions/CarriedFrom' },
  },
  required: ['id', 'status', 'what'],
  additionalProperties: !1,
};
function ie(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'name' || t === 'role')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.role !== void 0) {
      let t = s.role;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/role', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/role', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var se = { type: 'string', enum: ['done', 'dropped', 'planned', 'started'] };
function ne(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'done' || s === 'dropped' || s === 'planned' || s === 'started')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: se.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function le(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.action === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'action' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.date === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'date' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.meeting === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'meeting' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.times === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'times' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'meeting' || t === 'action' || t === 'date' || t === 'times')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.meeting !== void 0) {
      let t = s.meeting;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.action !== void 0) {
      let t = s.action;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/action',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/action', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.date !== void 0) {
      let t = s.date;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/date', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/date', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.times !== void 0) {
      let t = s.times;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/times', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e3 || isNaN(t)) {
          let i = { instancePath: l + '/times', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: l + '/times', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function k(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.status === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.what === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'what' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!h.call(te.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.what !== void 0) {
      let t = s.what;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/what', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/what', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.practice !== void 0) {
      let t = s.practice;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/practice',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/practice', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.lead !== void 0 &&
      !ie(s.lead, { instancePath: l + '/lead', parentData: s, parentDataProperty: 'lead', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.staff !== void 0) {
      let t = s.staff;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/staff', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 200) {
              let f = { instancePath: l + '/staff/' + a, keyword: 'maxLength', params: { limit: 200 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/staff/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/staff', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.due !== void 0) {
      let t = s.due;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/due', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/due', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.indicator !== void 0) {
      let t = s.indicator;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.measure !== void 0) {
      let t = s.measure;
      if (typeof t == 'string') {
        if (u(t) > 500) {
          let i = { instancePath: l + '/measure', keyword: 'maxLength', params: { limit: 500 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/measure', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.status !== void 0 &&
        !ne(s.status, { instancePath: l + '/status', parentData: s, parentDataProperty: 'status', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.carriedFrom !== void 0 &&
        !le(s.carriedFrom, {
          instancePath: l + '/carriedFrom',
          parentData: s,
          parentDataProperty: 'carriedFrom',
          rootData: p,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function q(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.minutes === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'minutes' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!h.call(Z.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.kind !== void 0 &&
      !D(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.minutes !== void 0) {
      let t = s.minutes;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/minutes', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1440 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'maximum', params: { comparison: '<=', limit: 1440 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.fixedStart !== void 0) {
      let t = s.fixedStart;
      if (typeof t == 'string') {
        if (!$.test(t)) {
          let i = {
            instancePath: l + '/fixedStart',
            keyword: 'pattern',
            params: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/fixedStart', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.description !== void 0) {
      let t = s.description;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/description', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/description/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/description/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/description', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.facilitatorNotes !== void 0) {
      let t = s.facilitatorNotes;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/facilitatorNotes', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/facilitatorNotes/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/facilitatorNotes/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/facilitatorNotes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.roles !== void 0) {
      let t = s.roles;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/roles', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !P(t[a], { instancePath: l + '/roles/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/roles', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.indicators !== void 0) {
      let t = s.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partners !== void 0) {
      let t = s.partners;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/partners', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !L(t[a], { instancePath: l + '/partners/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.topics !== void 0) {
      let t = s.topics;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/topics', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/topics/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/topics/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/topics', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.materials !== void 0) {
      let t = s.materials;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/materials', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !b(t[a], { instancePath: l + '/materials/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/materials', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.opening !== void 0) {
      let t = s.opening;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/opening', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'closed' || t === 'open' || t === 'propose')) {
        let i = { instancePath: l + '/opening', keyword: 'enum', params: { allowedValues: Z.properties.opening.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.ownData !== void 0 &&
      !I(s.ownData, { instancePath: l + '/ownData', parentData: s, parentDataProperty: 'ownData', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.notes !== void 0) {
      let t = s.notes;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let a = { instancePath: l + '/notes', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/notes/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/notes/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/notes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.decisions !== void 0) {
      let t = s.decisions;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/decisions', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !j(t[a], { instancePath: l + '/decisions/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/decisions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.actions !== void 0) {
      let t = s.actions;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/actions', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !k(t[a], { instancePath: l + '/actions/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/actions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function ae(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.items === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'items' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'id' || t === 'title' || t === 'room' || t === 'meeting' || t === 'items')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.room !== void 0) {
      let t = s.room;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/room', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/room', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.meeting !== void 0) {
      let t = s.meeting;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.items !== void 0) {
      let t = s.items;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/items', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !q(t[a], { instancePath: l + '/items/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/items', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function z(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.minutes === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'minutes' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!h.call(x.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.items !== void 0) {
      let t = s.items;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/items', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !q(t[a], { instancePath: l + '/items/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/items', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.tracks !== void 0) {
      let t = s.tracks;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/tracks', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !ae(t[a], { instancePath: l + '/tracks/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/tracks', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.reportsFrom !== void 0) {
      let t = s.reportsFrom;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/reportsFrom', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/reportsFrom/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/reportsFrom/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/reportsFrom', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.kind !== void 0 &&
      !D(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.minutes !== void 0) {
      let t = s.minutes;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/minutes', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1440 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'maximum', params: { comparison: '<=', limit: 1440 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.fixedStart !== void 0) {
      let t = s.fixedStart;
      if (typeof t == 'string') {
        if (!$.test(t)) {
          let i = {
            instancePath: l + '/fixedStart',
            keyword: 'pattern',
            params: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/fixedStart', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.description !== void 0) {
      let t = s.description;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/description', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/description/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/description/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/description', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.facilitatorNotes !== void 0) {
      let t = s.facilitatorNotes;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/facilitatorNotes', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/facilitatorNotes/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/facilitatorNotes/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/facilitatorNotes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.roles !== void 0) {
      let t = s.roles;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/roles', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !P(t[a], { instancePath: l + '/roles/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/roles', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.indicators !== void 0) {
      let t = s.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partners !== void 0) {
      let t = s.partners;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/partners', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !L(t[a], { instancePath: l + '/partners/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.topics !== void 0) {
      let t = s.topics;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/topics', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/topics/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/topics/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/topics', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.materials !== void 0) {
      let t = s.materials;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/materials', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !b(t[a], { instancePath: l + '/materials/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/materials', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.opening !== void 0) {
      let t = s.opening;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/opening', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'closed' || t === 'open' || t === 'propose')) {
        let i = { instancePath: l + '/opening', keyword: 'enum', params: { allowedValues: x.properties.opening.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.ownData !== void 0 &&
      !I(s.ownData, { instancePath: l + '/ownData', parentData: s, parentDataProperty: 'ownData', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.notes !== void 0) {
      let t = s.notes;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let a = { instancePath: l + '/notes', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/notes/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/notes/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/notes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.decisions !== void 0) {
      let t = s.decisions;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/decisions', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !j(t[a], { instancePath: l + '/decisions/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/decisions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.actions !== void 0) {
      let t = s.actions;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/actions', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !k(t[a], { instancePath: l + '/actions/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/actions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function fe(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.actions === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'actions' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.date === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'date' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.decisions === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'decisions' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.meeting === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'meeting' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.points === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'points' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(
        t === 'meeting' ||
        t === 'title' ||
        t === 'date' ||
        t === 'points' ||
        t === 'decisions' ||
        t === 'actions'
      )) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.meeting !== void 0) {
      let t = s.meeting;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.date !== void 0) {
      let t = s.date;
      if (typeof t == 'string') {
        if (!c(t)) {
          let i = { instancePath: l + '/date', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/date', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.points !== void 0) {
      let t = s.points;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/points', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/points/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/points/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/points', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.decisions !== void 0) {
      let t = s.decisions;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/decisions', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/decisions/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/decisions/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/decisions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.actions !== void 0) {
      let t = s.actions;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/actions', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !k(t[a], { instancePath: l + '/actions/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/actions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var pe = { type: 'string', enum: ['begin', 'end', 'extend', 'pause', 'resume'] };
function oe(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'begin' || s === 'end' || s === 'extend' || s === 'pause' || s === 'resume')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: pe.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var ue = new RegExp('^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{3})?Z$', 'u');
function ye(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.at === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'at' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'kind' || t === 'at' || t === 'item' || t === 'track' || t === 'minutes')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.kind !== void 0 &&
      !oe(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.at !== void 0) {
      let t = s.at;
      if (typeof t == 'string') {
        if (!ue.test(t)) {
          let i = {
            instancePath: l + '/at',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{3})?Z$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/at', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.item !== void 0) {
      let t = s.item;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/item',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/item', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.track !== void 0) {
      let t = s.track;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/track',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/track', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.minutes !== void 0) {
      let t = s.minutes;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/minutes', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 240 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'maximum', params: { comparison: '<=', limit: 240 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var me = new RegExp('^[a-z][a-z-]{0,63}$', 'u');
function de(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.code === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'code' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'code' || t === 'about')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.code !== void 0) {
      let t = s.code;
      if (typeof t == 'string') {
        if (!me.test(t)) {
          let i = { instancePath: l + '/code', keyword: 'pattern', params: { pattern: '^[a-z][a-z-]{0,63}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/code', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.about !== void 0) {
      let t = s.about;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/about',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/about', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function ce(s, { instancePath: l = '', parentData: y, parentDataProperty: m, rootData: p = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.end === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'end' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.format === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'format' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.items === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'items' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.start === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'start' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.status === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.timeZone === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'timeZone' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!h.call(A.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.schema !== void 0) {
      let t = s.schema;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (t !== 'klynge.meeting/1') {
        let i = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.meeting/1' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.title !== void 0) {
      let t = s.title;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.clusters !== void 0) {
      let t = s.clusters;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/clusters', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/clusters/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/clusters/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/clusters', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.focusArea !== void 0) {
      let t = s.focusArea;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let i = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: A.properties.focusArea.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.status !== void 0 &&
      !R(s.status, { instancePath: l + '/status', parentData: s, parentDataProperty: 'status', rootData: p }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.revision !== void 0) {
      let t = s.revision;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/revision', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e5 || isNaN(t)) {
          let i = { instancePath: l + '/revision', keyword: 'maximum', params: { comparison: '<=', limit: 1e5 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/revision', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.start !== void 0) {
      let t = s.start;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let i = {
            instancePath: l + '/start',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/start', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.end !== void 0) {
      let t = s.end;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let i = {
            instancePath: l + '/end',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/end', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.timeZone !== void 0) {
      let t = s.timeZone;
      if (typeof t == 'string') {
        if (!N.test(t)) {
          let i = {
            instancePath: l + '/timeZone',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/timeZone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.within !== void 0 &&
        !M(s.within, { instancePath: l + '/within', parentData: s, parentDataProperty: 'within', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.format !== void 0 &&
        !B(s.format, { instancePath: l + '/format', parentData: s, parentDataProperty: 'format', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.venue !== void 0 &&
        !T(s.venue, { instancePath: l + '/venue', parentData: s, parentDataProperty: 'venue', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.online !== void 0 &&
        !F(s.online, { instancePath: l + '/online', parentData: s, parentDataProperty: 'online', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.contact !== void 0 &&
        !C(s.contact, { instancePath: l + '/contact', parentData: s, parentDataProperty: 'contact', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.themes !== void 0) {
      let t = s.themes;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/themes', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/themes/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/themes/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/themes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.projects !== void 0) {
      let t = s.projects;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/projects', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!d.test(o)) {
              let f = {
                instancePath: l + '/projects/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/projects/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/projects', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.previous !== void 0 &&
        !w(s.previous, { instancePath: l + '/previous', parentData: s, parentDataProperty: 'previous', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.parent !== void 0 &&
        !w(s.parent, { instancePath: l + '/parent', parentData: s, parentDataProperty: 'parent', rootData: p }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.children !== void 0) {
      let t = s.children;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/children', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !w(t[a], { instancePath: l + '/children/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/children', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.practices !== void 0) {
      let t = s.practices;
      if (Array.isArray(t)) {
        if (t.length > 500) {
          let a = { instancePath: l + '/practices', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !O(t[a], { instancePath: l + '/practices/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/practices', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.participants !== void 0) {
      let t = s.participants;
      if (Array.isArray(t)) {
        if (t.length > 1e3) {
          let a = { instancePath: l + '/participants', keyword: 'maxItems', params: { limit: 1e3 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !U(t[a], { instancePath: l + '/participants/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/participants', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.headcount !== void 0 &&
      !W(s.headcount, {
        instancePath: l + '/headcount',
        parentData: s,
        parentDataProperty: 'headcount',
        rootData: p,
      }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.items !== void 0) {
      let t = s.items;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/items', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !z(t[a], { instancePath: l + '/items/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/items', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.backlog !== void 0) {
      let t = s.backlog;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/backlog', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !z(t[a], { instancePath: l + '/backlog/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/backlog', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.carried !== void 0) {
      let t = s.carried;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let a = { instancePath: l + '/carried', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !k(t[a], { instancePath: l + '/carried/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/carried', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.reportBack !== void 0) {
      let t = s.reportBack;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/reportBack', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (u(o) > 2e3) {
              let f = { instancePath: l + '/reportBack/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let f = { instancePath: l + '/reportBack/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/reportBack', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.reports !== void 0) {
      let t = s.reports;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/reports', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !fe(t[a], { instancePath: l + '/reports/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/reports', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.run !== void 0) {
      let t = s.run;
      if (Array.isArray(t)) {
        if (t.length > 2e3) {
          let a = { instancePath: l + '/run', keyword: 'maxItems', params: { limit: 2e3 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !ye(t[a], { instancePath: l + '/run/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/run', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.dismissed !== void 0) {
      let t = s.dismissed;
      if (Array.isArray(t)) {
        if (t.length > 500) {
          let a = { instancePath: l + '/dismissed', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !de(t[a], { instancePath: l + '/dismissed/' + a, parentData: t, parentDataProperty: a, rootData: p }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/dismissed', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
export { Ze as validate };
