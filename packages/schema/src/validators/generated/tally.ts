// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/calendar-date.ts
var d = /^(\d{4})-(\d{2})-(\d{2})$/,
  h = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function m(i) {
  let s = d.exec(i);
  if (!s) return !1;
  let a = Number(s[1]),
    p = Number(s[2]),
    f = Number(s[3]),
    e = a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0),
    r = p === 2 && e ? 29 : h[p - 1];
  return r !== void 0 && f >= 1 && f <= r;
}

// <stdin>
var o = null;
function P(i) {
  $(i);
  let s = o ?? [];
  return ((o = null), s);
}
var g = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/tally.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.tally/1' },
      indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      kind: { $ref: '#/definitions/TallyKind' },
      period: { $ref: '#/definitions/RoundPeriod' },
      ydernummer: { type: 'string', pattern: '^\\d{6}$' },
      practice: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      numerator: { type: 'integer', maximum: 1e6, minimum: 0 },
      denominator: { type: 'integer', maximum: 1e6, minimum: 0 },
      choices: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 30,
        minItems: 1,
      },
      status: { type: 'string', const: 'notApplicable' },
      counted: { type: 'string', format: 'date' },
      synthetic: { type: 'boolean' },
    },
    required: ['indicator', 'kind', 'period', 'schema'],
    additionalProperties: !1,
    definitions: {
      RoundPeriod: {
        type: 'object',
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        required: ['from', 'to'],
        additionalProperties: !1,
      },
      TallyKind: { type: 'string', enum: ['choice', 'count', 'proportion', 'rate'] },
    },
  },
  k = Object.prototype.hasOwnProperty,
  y = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  w = new RegExp('^\\d{6}$', 'u'),
  A = { type: 'string', enum: ['choice', 'count', 'proportion', 'rate'] };
function b(i, { instancePath: s = '', parentData: a, parentDataProperty: p, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: s, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  if (!(i === 'choice' || i === 'count' || i === 'proportion' || i === 'rate')) {
    let t = { instancePath: s, keyword: 'enum', params: { allowedValues: A.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  return ((o = e), r === 0);
}
function N(i, { instancePath: s = '', parentData: a, parentDataProperty: p, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.from === void 0) {
      let t = { instancePath: s, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (i.to === void 0) {
      let t = { instancePath: s, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    for (let t in i)
      if (!(t === 'from' || t === 'to')) {
        let n = { instancePath: s, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!m(t)) {
          let n = { instancePath: s + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: s + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.to !== void 0) {
      let t = i.to;
      if (typeof t == 'string') {
        if (!m(t)) {
          let n = { instancePath: s + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: s + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
  } else {
    let t = { instancePath: s, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  return ((o = e), r === 0);
}
function $(i, { instancePath: s = '', parentData: a, parentDataProperty: p, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.indicator === void 0) {
      let t = { instancePath: s, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (i.kind === void 0) {
      let t = { instancePath: s, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (i.period === void 0) {
      let t = { instancePath: s, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (i.schema === void 0) {
      let t = { instancePath: s, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    for (let t in i)
      if (!k.call(g.properties, t)) {
        let n = { instancePath: s, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    if (i.schema !== void 0) {
      let t = i.schema;
      if (typeof t != 'string') {
        let n = { instancePath: s + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
      if (t !== 'klynge.tally/1') {
        let n = { instancePath: s + '/schema', keyword: 'const', params: { allowedValue: 'klynge.tally/1' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.indicator !== void 0) {
      let t = i.indicator;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let n = {
            instancePath: s + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: s + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (
      (i.kind !== void 0 &&
        !b(i.kind, { instancePath: s + '/kind', parentData: i, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? o : e.concat(o)), (r = e.length), r >= 50)) ||
      (i.period !== void 0 &&
        !N(i.period, { instancePath: s + '/period', parentData: i, parentDataProperty: 'period', rootData: f }) &&
        ((e = e === null ? o : e.concat(o)), (r = e.length), r >= 50))
    )
      return ((o = e), !1);
    if (i.ydernummer !== void 0) {
      let t = i.ydernummer;
      if (typeof t == 'string') {
        if (!w.test(t)) {
          let n = { instancePath: s + '/ydernummer', keyword: 'pattern', params: { pattern: '^\\d{6}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: s + '/ydernummer', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.practice !== void 0) {
      let t = i.practice;
      if (typeof t == 'string') {
        if (!y.test(t)) {
          let n = {
            instancePath: s + '/practice',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: s + '/practice', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.numerator !== void 0) {
      let t = i.numerator;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: s + '/numerator', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e6 || isNaN(t)) {
          let n = { instancePath: s + '/numerator', keyword: 'maximum', params: { comparison: '<=', limit: 1e6 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: s + '/numerator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      }
    }
    if (i.denominator !== void 0) {
      let t = i.denominator;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: s + '/denominator', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e6 || isNaN(t)) {
          let n = { instancePath: s + '/denominator', keyword: 'maximum', params: { comparison: '<=', limit: 1e6 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: s + '/denominator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      }
    }
    if (i.choices !== void 0) {
      let t = i.choices;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let l = { instancePath: s + '/choices', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [l]) : e.push(l), r++, r >= 50)) return ((o = e), !1);
        }
        if (t.length < 1) {
          let l = { instancePath: s + '/choices', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [l]) : e.push(l), r++, r >= 50)) return ((o = e), !1);
        }
        let n = t.length;
        for (let l = 0; l < n; l++) {
          let c = t[l];
          if (typeof c == 'string') {
            if (!y.test(c)) {
              let u = {
                instancePath: s + '/choices/' + l,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [u]) : e.push(u), r++, r >= 50)) return ((o = e), !1);
            }
          } else {
            let u = { instancePath: s + '/choices/' + l, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [u]) : e.push(u), r++, r >= 50)) return ((o = e), !1);
          }
        }
      } else {
        let n = { instancePath: s + '/choices', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.status !== void 0) {
      let t = i.status;
      if (typeof t != 'string') {
        let n = { instancePath: s + '/status', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
      if (t !== 'notApplicable') {
        let n = { instancePath: s + '/status', keyword: 'const', params: { allowedValue: 'notApplicable' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.counted !== void 0) {
      let t = i.counted;
      if (typeof t == 'string') {
        if (!m(t)) {
          let n = { instancePath: s + '/counted', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: s + '/counted', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (i.synthetic !== void 0 && typeof i.synthetic != 'boolean') {
      let t = { instancePath: s + '/synthetic', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
  } else {
    let t = { instancePath: s, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  return ((o = e), r === 0);
}
export { P as validate };
