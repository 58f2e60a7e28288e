// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function d(n) {
  let i = n.length;
  for (let f = 0; f < n.length - 1; f++)
    (n.charCodeAt(f) & 64512) === 55296 && (n.charCodeAt(f + 1) & 64512) === 56320 && (i--, f++);
  return i;
}

// src/text/calendar-date.ts
var w = /^(\d{4})-(\d{2})-(\d{2})$/,
  k = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function c(n) {
  let i = w.exec(n);
  if (!i) return !1;
  let f = Number(i[1]),
    m = Number(i[2]),
    u = Number(i[3]),
    e = f % 4 === 0 && (f % 100 !== 0 || f % 400 === 0),
    r = m === 2 && e ? 29 : k[m - 1];
  return r !== void 0 && u >= 1 && u <= r;
}

// <stdin>
var l = null;
function T(n) {
  b(n);
  let i = l ?? [];
  return ((l = null), i);
}
var A = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/theme-plan.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.theme-plan/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { type: 'string', maxLength: 200 },
      cluster: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      from: { type: 'string', format: 'date' },
      to: { type: 'string', format: 'date' },
      topicRound: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      themes: { type: 'array', items: { $ref: '#/definitions/PlannedTheme' }, maxItems: 30, minItems: 1 },
      rationale: { type: 'array', items: { type: 'string', maxLength: 2e3 }, maxItems: 20 },
    },
    required: ['from', 'id', 'schema', 'themes', 'title'],
    additionalProperties: !1,
    definitions: {
      PlannedTheme: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { type: 'string', maxLength: 200, minLength: 1 },
          why: { type: 'string', maxLength: 300 },
          focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
          status: { $ref: '#/definitions/ThemeStatus' },
          topic: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          partners: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          projects: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 30,
          },
          meetings: { type: 'array', items: { $ref: '#/definitions/ThemeMeeting' }, maxItems: 50 },
        },
        required: ['id', 'meetings', 'status', 'title'],
        additionalProperties: !1,
      },
      ThemeMeeting: {
        type: 'object',
        properties: {
          meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          month: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
          purpose: { type: 'string', enum: ['begin', 'follow-up', 'work'] },
        },
        required: ['purpose'],
        additionalProperties: !1,
      },
      ThemeStatus: { type: 'string', enum: ['active', 'closed', 'followed-up', 'planned'] },
    },
  },
  g = Object.prototype.hasOwnProperty,
  y = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  h = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { type: 'string', maxLength: 200, minLength: 1 },
      why: { type: 'string', maxLength: 300 },
      focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
      status: { $ref: '#/definitions/ThemeStatus' },
      topic: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      partners: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      projects: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 30,
      },
      meetings: { type: 'array', items: { $ref: '#/definitions/ThemeMeeting' }, maxItems: 50 },
    },
    required: ['id', 'meetings', 'status', 'title'],
    additionalProperties: !1,
  },
  z = { type: 'string', enum: ['active', 'closed', 'followed-up', 'planned'] };
function Z(n, { instancePath: i = '', parentData: f, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: i, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
  }
  if (!(n === 'active' || n === 'closed' || n === 'followed-up' || n === 'planned')) {
    let t = { instancePath: i, keyword: 'enum', params: { allowedValues: z.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
  }
  return ((l = e), r === 0);
}
var $ = {
    type: 'object',
    properties: {
      meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      month: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
      purpose: { type: 'string', enum: ['begin', 'follow-up', 'work'] },
    },
    required: ['purpose'],
    additionalProperties: !1,
  },
  x = new RegExp('^\\d{4}-(0[1-9]|1[0-2])$', 'u');
function _(n, { instancePath: i = '', parentData: f, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.purpose === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'purpose' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    for (let t in n)
      if (!(t === 'meeting' || t === 'month' || t === 'purpose')) {
        let s = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    if (n.meeting !== void 0) {
      let t = n.meeting;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let s = {
            instancePath: i + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.month !== void 0) {
      let t = n.month;
      if (typeof t == 'string') {
        if (!x.test(t)) {
          let s = { instancePath: i + '/month', keyword: 'pattern', params: { pattern: '^\\d{4}-(0[1-9]|1[0-2])$' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/month', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.purpose !== void 0) {
      let t = n.purpose;
      if (typeof t != 'string') {
        let s = { instancePath: i + '/purpose', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
      if (!(t === 'begin' || t === 'follow-up' || t === 'work')) {
        let s = { instancePath: i + '/purpose', keyword: 'enum', params: { allowedValues: $.properties.purpose.enum } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
  } else {
    let t = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
  }
  return ((l = e), r === 0);
}
function j(n, { instancePath: i = '', parentData: f, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.meetings === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'meetings' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.status === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.title === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    for (let t in n)
      if (!g.call(h.properties, t)) {
        let s = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let s = {
            instancePath: i + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.title !== void 0) {
      let t = n.title;
      if (typeof t == 'string') {
        if (d(t) > 200) {
          let s = { instancePath: i + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: i + '/title', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.why !== void 0) {
      let t = n.why;
      if (typeof t == 'string') {
        if (d(t) > 300) {
          let s = { instancePath: i + '/why', keyword: 'maxLength', params: { limit: 300 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/why', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.focusArea !== void 0) {
      let t = n.focusArea;
      if (typeof t != 'string') {
        let s = { instancePath: i + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let s = {
          instancePath: i + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: h.properties.focusArea.enum },
        };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (
      n.status !== void 0 &&
      !Z(n.status, { instancePath: i + '/status', parentData: n, parentDataProperty: 'status', rootData: u }) &&
      ((e = e === null ? l : e.concat(l)), (r = e.length), r >= 50)
    )
      return ((l = e), !1);
    if (n.topic !== void 0) {
      let t = n.topic;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let s = {
            instancePath: i + '/topic',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/topic', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.indicators !== void 0) {
      let t = n.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: i + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!y.test(o)) {
              let p = {
                instancePath: i + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
            }
          } else {
            let p = { instancePath: i + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
          }
        }
      } else {
        let s = { instancePath: i + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.partners !== void 0) {
      let t = n.partners;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: i + '/partners', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!y.test(o)) {
              let p = {
                instancePath: i + '/partners/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
            }
          } else {
            let p = { instancePath: i + '/partners/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
          }
        }
      } else {
        let s = { instancePath: i + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.projects !== void 0) {
      let t = n.projects;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: i + '/projects', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (!y.test(o)) {
              let p = {
                instancePath: i + '/projects/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
            }
          } else {
            let p = { instancePath: i + '/projects/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
          }
        }
      } else {
        let s = { instancePath: i + '/projects', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.meetings !== void 0) {
      let t = n.meetings;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: i + '/meetings', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          if (
            !_(t[a], { instancePath: i + '/meetings/' + a, parentData: t, parentDataProperty: a, rootData: u }) &&
            ((e = e === null ? l : e.concat(l)), (r = e.length), r >= 50)
          )
            return ((l = e), !1);
      } else {
        let s = { instancePath: i + '/meetings', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
  } else {
    let t = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
  }
  return ((l = e), r === 0);
}
function b(n, { instancePath: i = '', parentData: f, parentDataProperty: m, rootData: u = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.from === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.id === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.schema === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.themes === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'themes' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    if (n.title === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
    }
    for (let t in n)
      if (!g.call(A.properties, t)) {
        let s = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    if (n.schema !== void 0) {
      let t = n.schema;
      if (typeof t != 'string') {
        let s = { instancePath: i + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
      if (t !== 'klynge.theme-plan/1') {
        let s = { instancePath: i + '/schema', keyword: 'const', params: { allowedValue: 'klynge.theme-plan/1' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let s = {
            instancePath: i + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.title !== void 0) {
      let t = n.title;
      if (typeof t == 'string') {
        if (d(t) > 200) {
          let s = { instancePath: i + '/title', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/title', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.cluster !== void 0) {
      let t = n.cluster;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let s = {
            instancePath: i + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/cluster', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.from !== void 0) {
      let t = n.from;
      if (typeof t == 'string') {
        if (!c(t)) {
          let s = { instancePath: i + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.to !== void 0) {
      let t = n.to;
      if (typeof t == 'string') {
        if (!c(t)) {
          let s = { instancePath: i + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.topicRound !== void 0) {
      let t = n.topicRound;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let s = {
            instancePath: i + '/topicRound',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
        }
      } else {
        let s = { instancePath: i + '/topicRound', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.themes !== void 0) {
      let t = n.themes;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: i + '/themes', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: i + '/themes', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++)
          if (
            !j(t[a], { instancePath: i + '/themes/' + a, parentData: t, parentDataProperty: a, rootData: u }) &&
            ((e = e === null ? l : e.concat(l)), (r = e.length), r >= 50)
          )
            return ((l = e), !1);
      } else {
        let s = { instancePath: i + '/themes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
    if (n.rationale !== void 0) {
      let t = n.rationale;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: i + '/rationale', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((l = e), !1);
        }
        let s = t.length;
        for (let a = 0; a < s; a++) {
          let o = t[a];
          if (typeof o == 'string') {
            if (d(o) > 2e3) {
              let p = { instancePath: i + '/rationale/' + a, keyword: 'maxLength', params: { limit: 2e3 } };
              if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
            }
          } else {
            let p = { instancePath: i + '/rationale/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [p]) : e.push(p), r++, r >= 50)) return ((l = e), !1);
          }
        }
      } else {
        let s = { instancePath: i + '/rationale', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((l = e), !1);
      }
    }
  } else {
    let t = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((l = e), !1);
  }
  return ((l = e), r === 0);
}
export { T as validate };
