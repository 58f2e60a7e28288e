// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function u(n) {
  let l = n.length;
  for (let o = 0; o < n.length - 1; o++)
    (n.charCodeAt(o) & 64512) === 55296 && (n.charCodeAt(o + 1) & 64512) === 56320 && (l--, o++);
  return l;
}

// src/text/calendar-date.ts
var h = /^(\d{4})-(\d{2})-(\d{2})$/,
  w = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function m(n) {
  let l = h.exec(n);
  if (!l) return !1;
  let o = Number(l[1]),
    y = Number(l[2]),
    a = Number(l[3]),
    e = o % 4 === 0 && (o % 100 !== 0 || o % 400 === 0),
    r = y === 2 && e ? 29 : w[y - 1];
  return r !== void 0 && a >= 1 && a <= r;
}

// <stdin>
var s = null;
function H(n) {
  N(n);
  let l = s ?? [];
  return ((s = null), l);
}
var k = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/action-plan.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.action-plan/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      practice: { $ref: '#/definitions/MeetingPractice' },
      meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      updated: { type: 'string', format: 'date' },
      actions: { type: 'array', items: { $ref: '#/definitions/Action' }, maxItems: 100 },
      followUps: { type: 'array', items: { $ref: '#/definitions/FollowUp' }, maxItems: 50 },
      staffQuestions: { type: 'array', items: { type: 'string', maxLength: 500 }, maxItems: 20 },
      notes: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 50 },
    },
    required: ['actions', 'id', 'practice', 'schema'],
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
      FollowUp: {
        type: 'object',
        properties: {
          indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { $ref: '#/definitions/LocalisedText' },
          kind: { $ref: '#/definitions/FollowUpKind' },
          multiplier: { type: 'number', exclusiveMinimum: 0 },
          target: { $ref: '#/definitions/OwnTarget' },
          figures: { type: 'array', items: { $ref: '#/definitions/FollowUpFigure' }, maxItems: 100 },
          next: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
        },
        required: ['figures', 'indicator', 'kind', 'title'],
        additionalProperties: !1,
      },
      FollowUpFigure: {
        type: 'object',
        properties: {
          period: { $ref: '#/definitions/Period' },
          numerator: { type: 'number', minimum: 0 },
          denominator: { type: 'number', minimum: 0 },
          value: { type: 'number' },
          cluster: { type: 'number' },
        },
        required: ['period'],
        additionalProperties: !1,
      },
      FollowUpKind: { type: 'string', enum: ['count', 'mean', 'proportion', 'rate', 'ratio'] },
      Holder: {
        type: 'object',
        properties: { name: { type: 'string', maxLength: 200 }, role: { type: 'string', maxLength: 200 } },
        required: ['name'],
        additionalProperties: !1,
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
      MeetingPractice: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['id', 'name'],
        additionalProperties: !1,
      },
      OwnTarget: {
        type: 'object',
        properties: {
          value: { type: 'number' },
          by: { type: 'string', format: 'date' },
          set: { type: 'string', format: 'date' },
          reason: { type: 'string', maxLength: 500 },
        },
        required: ['set', 'value'],
        additionalProperties: !1,
      },
      Period: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          from: { type: 'string', format: 'date' },
          to: { type: 'string', format: 'date' },
        },
        required: ['from', 'id', 'to'],
        additionalProperties: !1,
      },
    },
  },
  g = Object.prototype.hasOwnProperty,
  d = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
function A(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'id' || t === 'name')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var b = {
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
function x(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'name' || t === 'role')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.role !== void 0) {
      let t = n.role;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let i = { instancePath: l + '/role', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/role', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var P = { type: 'string', enum: ['done', 'dropped', 'planned', 'started'] };
function z(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(n === 'done' || n === 'dropped' || n === 'planned' || n === 'started')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: P.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function Z(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.action === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'action' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.date === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'date' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.meeting === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'meeting' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.times === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'times' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'meeting' || t === 'action' || t === 'date' || t === 'times')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.meeting !== void 0) {
      let t = n.meeting;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.action !== void 0) {
      let t = n.action;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/action',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/action', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.date !== void 0) {
      let t = n.date;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/date', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/date', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.times !== void 0) {
      let t = n.times;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/times', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e3 || isNaN(t)) {
          let i = { instancePath: l + '/times', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: l + '/times', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function $(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.status === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.what === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'what' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!g.call(b.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.what !== void 0) {
      let t = n.what;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/what', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/what', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.practice !== void 0) {
      let t = n.practice;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/practice',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/practice', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.lead !== void 0 &&
      !x(n.lead, { instancePath: l + '/lead', parentData: n, parentDataProperty: 'lead', rootData: a }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.staff !== void 0) {
      let t = n.staff;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let f = { instancePath: l + '/staff', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let f = 0; f < i; f++) {
          let c = t[f];
          if (typeof c == 'string') {
            if (u(c) > 200) {
              let p = { instancePath: l + '/staff/' + f, keyword: 'maxLength', params: { limit: 200 } };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let p = { instancePath: l + '/staff/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/staff', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.due !== void 0) {
      let t = n.due;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/due', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/due', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.indicator !== void 0) {
      let t = n.indicator;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.measure !== void 0) {
      let t = n.measure;
      if (typeof t == 'string') {
        if (u(t) > 500) {
          let i = { instancePath: l + '/measure', keyword: 'maxLength', params: { limit: 500 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/measure', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (n.status !== void 0 &&
        !z(n.status, { instancePath: l + '/status', parentData: n, parentDataProperty: 'status', rootData: a }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (n.carriedFrom !== void 0 &&
        !Z(n.carriedFrom, {
          instancePath: l + '/carriedFrom',
          parentData: n,
          parentDataProperty: 'carriedFrom',
          rootData: a,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var D = new RegExp('^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$', 'u');
function L(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'da' || t === 'en')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.da !== void 0) {
      let t = n.da;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.en !== void 0) {
      let t = n.en;
      if (typeof t == 'string') {
        if (u(t) > 2e3) {
          let i = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let i = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var v = { type: 'string', enum: ['count', 'mean', 'proportion', 'rate', 'ratio'] };
function q(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(n === 'count' || n === 'mean' || n === 'proportion' || n === 'rate' || n === 'ratio')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: v.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function j(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.set === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'set' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.value === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'value' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'value' || t === 'by' || t === 'set' || t === 'reason')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.value !== void 0 && typeof n.value != 'number') {
      let t = { instancePath: l + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.by !== void 0) {
      let t = n.by;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/by', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/by', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.set !== void 0) {
      let t = n.set;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/set', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/set', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.reason !== void 0) {
      let t = n.reason;
      if (typeof t == 'string') {
        if (u(t) > 500) {
          let i = { instancePath: l + '/reason', keyword: 'maxLength', params: { limit: 500 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/reason', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function _(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.from === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.to === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'id' || t === 'from' || t === 'to')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.from !== void 0) {
      let t = n.from;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.to !== void 0) {
      let t = n.to;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function F(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.period === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(t === 'period' || t === 'numerator' || t === 'denominator' || t === 'value' || t === 'cluster')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      n.period !== void 0 &&
      !_(n.period, { instancePath: l + '/period', parentData: n, parentDataProperty: 'period', rootData: a }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.numerator !== void 0) {
      let t = n.numerator;
      if (typeof t == 'number') {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/numerator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/numerator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.denominator !== void 0) {
      let t = n.denominator;
      if (typeof t == 'number') {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/denominator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/denominator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.value !== void 0 && typeof n.value != 'number') {
      let t = { instancePath: l + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.cluster !== void 0 && typeof n.cluster != 'number') {
      let t = { instancePath: l + '/cluster', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function I(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.figures === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'figures' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.indicator === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!(
        t === 'indicator' ||
        t === 'title' ||
        t === 'kind' ||
        t === 'multiplier' ||
        t === 'target' ||
        t === 'figures' ||
        t === 'next'
      )) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.indicator !== void 0) {
      let t = n.indicator;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (n.title !== void 0 &&
        !L(n.title, { instancePath: l + '/title', parentData: n, parentDataProperty: 'title', rootData: a }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (n.kind !== void 0 &&
        !q(n.kind, { instancePath: l + '/kind', parentData: n, parentDataProperty: 'kind', rootData: a }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (n.multiplier !== void 0) {
      let t = n.multiplier;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let i = {
            instancePath: l + '/multiplier',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/multiplier', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.target !== void 0 &&
      !j(n.target, { instancePath: l + '/target', parentData: n, parentDataProperty: 'target', rootData: a }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.figures !== void 0) {
      let t = n.figures;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let f = { instancePath: l + '/figures', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let f = 0; f < i; f++)
          if (
            !F(t[f], { instancePath: l + '/figures/' + f, parentData: t, parentDataProperty: f, rootData: a }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let i = { instancePath: l + '/figures', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.next !== void 0) {
      let t = n.next;
      if (typeof t == 'string') {
        if (!D.test(t)) {
          let i = {
            instancePath: l + '/next',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/next', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function N(n, { instancePath: l = '', parentData: o, parentDataProperty: y, rootData: a = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.actions === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'actions' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.practice === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'practice' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (n.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in n)
      if (!g.call(k.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    if (n.schema !== void 0) {
      let t = n.schema;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
      if (t !== 'klynge.action-plan/1') {
        let i = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.action-plan/1' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.practice !== void 0 &&
      !A(n.practice, { instancePath: l + '/practice', parentData: n, parentDataProperty: 'practice', rootData: a }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (n.meeting !== void 0) {
      let t = n.meeting;
      if (typeof t == 'string') {
        if (!d.test(t)) {
          let i = {
            instancePath: l + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.updated !== void 0) {
      let t = n.updated;
      if (typeof t == 'string') {
        if (!m(t)) {
          let i = { instancePath: l + '/updated', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let i = { instancePath: l + '/updated', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.actions !== void 0) {
      let t = n.actions;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let f = { instancePath: l + '/actions', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let f = 0; f < i; f++)
          if (
            !$(t[f], { instancePath: l + '/actions/' + f, parentData: t, parentDataProperty: f, rootData: a }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let i = { instancePath: l + '/actions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.followUps !== void 0) {
      let t = n.followUps;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let f = { instancePath: l + '/followUps', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let f = 0; f < i; f++)
          if (
            !I(t[f], { instancePath: l + '/followUps/' + f, parentData: t, parentDataProperty: f, rootData: a }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let i = { instancePath: l + '/followUps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.staffQuestions !== void 0) {
      let t = n.staffQuestions;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let f = { instancePath: l + '/staffQuestions', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let f = 0; f < i; f++) {
          let c = t[f];
          if (typeof c == 'string') {
            if (u(c) > 500) {
              let p = { instancePath: l + '/staffQuestions/' + f, keyword: 'maxLength', params: { limit: 500 } };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let p = { instancePath: l + '/staffQuestions/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/staffQuestions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (n.notes !== void 0) {
      let t = n.notes;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let f = { instancePath: l + '/notes', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let i = t.length;
        for (let f = 0; f < i; f++) {
          let c = t[f];
          if (typeof c == 'string') {
            if (u(c) > 2e3) {
              let p = { instancePath: l + '/notes/' + f, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let p = { instancePath: l + '/notes/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/notes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
export { H as validate };
