// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/calendar-date.ts
var h = /^(\d{4})-(\d{2})-(\d{2})$/,
  w = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function m(s) {
  let i = h.exec(s);
  if (!i) return !1;
  let u = Number(i[1]),
    p = Number(i[2]),
    f = Number(i[3]),
    e = u % 4 === 0 && (u % 100 !== 0 || u % 400 === 0),
    r = p === 2 && e ? 29 : w[p - 1];
  return r !== void 0 && f >= 1 && f <= r;
}

// <stdin>
var o = null;
function $(s) {
  N(s);
  let i = o ?? [];
  return ((o = null), i);
}
var y = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/egen.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.egen/1' },
      roundId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
      rowId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' },
      indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      kind: { $ref: '#/definitions/IndicatorKind' },
      multiplier: { type: 'number', exclusiveMinimum: 0 },
      period: { $ref: '#/definitions/RoundPeriod' },
      numerator: { type: 'number', minimum: 0 },
      denominator: { type: 'number', minimum: 0 },
      value: { type: 'number' },
      lower: { type: 'number' },
      upper: { type: 'number' },
      level: { type: 'number', exclusiveMaximum: 1, exclusiveMinimum: 0 },
      choices: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 30,
        minItems: 1,
      },
      status: { type: 'string', enum: ['notApplicable', 'notReported', 'suppressed', 'tooFew'] },
      synthetic: { type: 'boolean' },
    },
    required: ['indicator', 'kind', 'period', 'roundId', 'schema'],
    additionalProperties: !1,
    definitions: {
      IndicatorKind: { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] },
      RoundPeriod: {
        type: 'object',
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        required: ['from', 'to'],
        additionalProperties: !1,
      },
    },
  },
  k = Object.prototype.hasOwnProperty,
  g = new RegExp('^[0-9A-HJKMNP-TV-Z]{26}$', 'u'),
  b = new RegExp('^[0-9A-HJKMNP-TV-Z]{16}$', 'u'),
  c = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  v = { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] };
function A(s, { instancePath: i = '', parentData: u, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: i, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  if (!(s === 'choice' || s === 'count' || s === 'mean' || s === 'proportion' || s === 'rate' || s === 'ratio')) {
    let t = { instancePath: i, keyword: 'enum', params: { allowedValues: v.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  return ((o = e), r === 0);
}
function I(s, { instancePath: i = '', parentData: u, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.from === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.to === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    for (let t in s)
      if (!(t === 'from' || t === 'to')) {
        let n = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    if (s.from !== void 0) {
      let t = s.from;
      if (typeof t == 'string') {
        if (!m(t)) {
          let n = { instancePath: i + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.to !== void 0) {
      let t = s.to;
      if (typeof t == 'string') {
        if (!m(t)) {
          let n = { instancePath: i + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
  } else {
    let t = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  return ((o = e), r === 0);
}
function N(s, { instancePath: i = '', parentData: u, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.indicator === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.kind === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.period === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.roundId === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'roundId' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.schema === void 0) {
      let t = { instancePath: i, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    for (let t in s)
      if (!k.call(y.properties, t)) {
        let n = { instancePath: i, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    if (s.schema !== void 0) {
      let t = s.schema;
      if (typeof t != 'string') {
        let n = { instancePath: i + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
      if (t !== 'klynge.egen/1') {
        let n = { instancePath: i + '/schema', keyword: 'const', params: { allowedValue: 'klynge.egen/1' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.roundId !== void 0) {
      let t = s.roundId;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let n = { instancePath: i + '/roundId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/roundId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.rowId !== void 0) {
      let t = s.rowId;
      if (typeof t == 'string') {
        if (!b.test(t)) {
          let n = { instancePath: i + '/rowId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/rowId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.indicator !== void 0) {
      let t = s.indicator;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: i + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (
      s.kind !== void 0 &&
      !A(s.kind, { instancePath: i + '/kind', parentData: s, parentDataProperty: 'kind', rootData: f }) &&
      ((e = e === null ? o : e.concat(o)), (r = e.length), r >= 50)
    )
      return ((o = e), !1);
    if (s.multiplier !== void 0) {
      let t = s.multiplier;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let n = {
            instancePath: i + '/multiplier',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/multiplier', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (
      s.period !== void 0 &&
      !I(s.period, { instancePath: i + '/period', parentData: s, parentDataProperty: 'period', rootData: f }) &&
      ((e = e === null ? o : e.concat(o)), (r = e.length), r >= 50)
    )
      return ((o = e), !1);
    if (s.numerator !== void 0) {
      let t = s.numerator;
      if (typeof t == 'number') {
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: i + '/numerator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/numerator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.denominator !== void 0) {
      let t = s.denominator;
      if (typeof t == 'number') {
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: i + '/denominator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/denominator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.value !== void 0 && typeof s.value != 'number') {
      let t = { instancePath: i + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.lower !== void 0 && typeof s.lower != 'number') {
      let t = { instancePath: i + '/lower', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.upper !== void 0 && typeof s.upper != 'number') {
      let t = { instancePath: i + '/upper', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
    if (s.level !== void 0) {
      let t = s.level;
      if (typeof t == 'number') {
        if (t >= 1 || isNaN(t)) {
          let n = { instancePath: i + '/level', keyword: 'exclusiveMaximum', params: { comparison: '<', limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
        if (t <= 0 || isNaN(t)) {
          let n = { instancePath: i + '/level', keyword: 'exclusiveMinimum', params: { comparison: '>', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
        }
      } else {
        let n = { instancePath: i + '/level', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.choices !== void 0) {
      let t = s.choices;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let l = { instancePath: i + '/choices', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [l]) : e.push(l), r++, r >= 50)) return ((o = e), !1);
        }
        if (t.length < 1) {
          let l = { instancePath: i + '/choices', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [l]) : e.push(l), r++, r >= 50)) return ((o = e), !1);
        }
        let n = t.length;
        for (let l = 0; l < n; l++) {
          let d = t[l];
          if (typeof d == 'string') {
            if (!c.test(d)) {
              let a = {
                instancePath: i + '/choices/' + l,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((o = e), !1);
            }
          } else {
            let a = { instancePath: i + '/choices/' + l, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((o = e), !1);
          }
        }
      } else {
        let n = { instancePath: i + '/choices', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t != 'string') {
        let n = { instancePath: i + '/status', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
      if (!(t === 'notApplicable' || t === 'notReported' || t === 'suppressed' || t === 'tooFew')) {
        let n = { instancePath: i + '/status', keyword: 'enum', params: { allowedValues: y.properties.status.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((o = e), !1);
      }
    }
    if (s.synthetic !== void 0 && typeof s.synthetic != 'boolean') {
      let t = { instancePath: i + '/synthetic', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
    }
  } else {
    let t = { instancePath: i, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((o = e), !1);
  }
  return ((o = e), r === 0);
}
export { $ as validate };
