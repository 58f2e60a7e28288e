// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/calendar-date.ts
var d = /^(\d{4})-(\d{2})-(\d{2})$/,
  h = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function m(s) {
  let o = d.exec(s);
  if (!o) return !1;
  let a = Number(o[1]),
    p = Number(o[2]),
    f = Number(o[3]),
    e = a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0),
    t = p === 2 && e ? 29 : h[p - 1];
  return t !== void 0 && f >= 1 && f <= t;
}

// <stdin>
var i = null;
function j(s) {
  x(s);
  let o = i ?? [];
  return ((i = null), o);
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
      respondents: { type: 'integer', maximum: 1e5, minimum: 5 },
      answers: { type: 'array', items: { $ref: '#/definitions/PeopleAnswer' }, maxItems: 30, minItems: 1 },
      part: { type: 'string', pattern: '^[a-z0-9]{4,16}$' },
      status: { type: 'string', const: 'notApplicable' },
      counted: { type: 'string', format: 'date' },
      synthetic: { type: 'boolean' },
    },
    required: ['indicator', 'kind', 'period', 'schema'],
    additionalProperties: !1,
    definitions: {
      PeopleAnswer: {
        type: 'object',
        properties: {
          option: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          count: { type: 'integer', maximum: 1e5, minimum: 2 },
        },
        required: ['count', 'option'],
        additionalProperties: !1,
      },
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
  A = new RegExp('^[a-z0-9]{4,16}$', 'u'),
  b = { type: 'string', enum: ['choice', 'count', 'proportion', 'rate'] };
function N(s, { instancePath: o = '', parentData: a, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    t = 0;
  if (typeof s != 'string') {
    let r = { instancePath: o, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  if (!(s === 'choice' || s === 'count' || s === 'proportion' || s === 'rate')) {
    let r = { instancePath: o, keyword: 'enum', params: { allowedValues: b.enum } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
function z(s, { instancePath: o = '', parentData: a, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    t = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.from === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (s.to === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    for (let r in s)
      if (!(r === 'from' || r === 'to')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    if (s.from !== void 0) {
      let r = s.from;
      if (typeof r == 'string') {
        if (!m(r)) {
          let n = { instancePath: o + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.to !== void 0) {
      let r = s.to;
      if (typeof r == 'string') {
        if (!m(r)) {
          let n = { instancePath: o + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
function $(s, { instancePath: o = '', parentData: a, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    t = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.count === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'count' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (s.option === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'option' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    for (let r in s)
      if (!(r === 'option' || r === 'count')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    if (s.option !== void 0) {
      let r = s.option;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let n = {
            instancePath: o + '/option',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/option', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.count !== void 0) {
      let r = s.count;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/count', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e5 || isNaN(r)) {
          let n = { instancePath: o + '/count', keyword: 'maximum', params: { comparison: '<=', limit: 1e5 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
        if (r < 2 || isNaN(r)) {
          let n = { instancePath: o + '/count', keyword: 'minimum', params: { comparison: '>=', limit: 2 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
function x(s, { instancePath: o = '', parentData: a, parentDataProperty: p, rootData: f = s } = {}) {
  let e = null,
    t = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.indicator === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (s.kind === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (s.period === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    if (s.schema === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
    for (let r in s)
      if (!k.call(g.properties, r)) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (typeof r != 'string') {
        let n = { instancePath: o + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
      if (r !== 'klynge.tally/1') {
        let n = { instancePath: o + '/schema', keyword: 'const', params: { allowedValue: 'klynge.tally/1' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.indicator !== void 0) {
      let r = s.indicator;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let n = {
            instancePath: o + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (
      (s.kind !== void 0 &&
        !N(s.kind, { instancePath: o + '/kind', parentData: s, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (t = e.length), t >= 50)) ||
      (s.period !== void 0 &&
        !z(s.period, { instancePath: o + '/period', parentData: s, parentDataProperty: 'period', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (t = e.length), t >= 50))
    )
      return ((i = e), !1);
    if (s.ydernummer !== void 0) {
      let r = s.ydernummer;
      if (typeof r == 'string') {
        if (!w.test(r)) {
          let n = { instancePath: o + '/ydernummer', keyword: 'pattern', params: { pattern: '^\\d{6}$' } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/ydernummer', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.practice !== void 0) {
      let r = s.practice;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let n = {
            instancePath: o + '/practice',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/practice', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.numerator !== void 0) {
      let r = s.numerator;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/numerator', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e6 || isNaN(r)) {
          let n = { instancePath: o + '/numerator', keyword: 'maximum', params: { comparison: '<=', limit: 1e6 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: o + '/numerator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      }
    }
    if (s.denominator !== void 0) {
      let r = s.denominator;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/denominator', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e6 || isNaN(r)) {
          let n = { instancePath: o + '/denominator', keyword: 'maximum', params: { comparison: '<=', limit: 1e6 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: o + '/denominator', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      }
    }
    if (s.choices !== void 0) {
      let r = s.choices;
      if (Array.isArray(r)) {
        if (r.length > 30) {
          let l = { instancePath: o + '/choices', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [l]) : e.push(l), t++, t >= 50)) return ((i = e), !1);
        }
        if (r.length < 1) {
          let l = { instancePath: o + '/choices', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [l]) : e.push(l), t++, t >= 50)) return ((i = e), !1);
        }
        let n = r.length;
        for (let l = 0; l < n; l++) {
          let c = r[l];
          if (typeof c == 'string') {
            if (!y.test(c)) {
              let u = {
                instancePath: o + '/choices/' + l,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [u]) : e.push(u), t++, t >= 50)) return ((i = e), !1);
            }
          } else {
            let u = { instancePath: o + '/choices/' + l, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [u]) : e.push(u), t++, t >= 50)) return ((i = e), !1);
          }
        }
      } else {
        let n = { instancePath: o + '/choices', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.respondents !== void 0) {
      let r = s.respondents;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/respondents', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e5 || isNaN(r)) {
          let n = { instancePath: o + '/respondents', keyword: 'maximum', params: { comparison: '<=', limit: 1e5 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
        if (r < 5 || isNaN(r)) {
          let n = { instancePath: o + '/respondents', keyword: 'minimum', params: { comparison: '>=', limit: 5 } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      }
    }
    if (s.answers !== void 0) {
      let r = s.answers;
      if (Array.isArray(r)) {
        if (r.length > 30) {
          let l = { instancePath: o + '/answers', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [l]) : e.push(l), t++, t >= 50)) return ((i = e), !1);
        }
        if (r.length < 1) {
          let l = { instancePath: o + '/answers', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [l]) : e.push(l), t++, t >= 50)) return ((i = e), !1);
        }
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (
            !$(r[l], { instancePath: o + '/answers/' + l, parentData: r, parentDataProperty: l, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (t = e.length), t >= 50)
          )
            return ((i = e), !1);
      } else {
        let n = { instancePath: o + '/answers', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.part !== void 0) {
      let r = s.part;
      if (typeof r == 'string') {
        if (!A.test(r)) {
          let n = { instancePath: o + '/part', keyword: 'pattern', params: { pattern: '^[a-z0-9]{4,16}$' } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/part', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.status !== void 0) {
      let r = s.status;
      if (typeof r != 'string') {
        let n = { instancePath: o + '/status', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
      if (r !== 'notApplicable') {
        let n = { instancePath: o + '/status', keyword: 'const', params: { allowedValue: 'notApplicable' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.counted !== void 0) {
      let r = s.counted;
      if (typeof r == 'string') {
        if (!m(r)) {
          let n = { instancePath: o + '/counted', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
        }
      } else {
        let n = { instancePath: o + '/counted', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), t++, t >= 50)) return ((i = e), !1);
      }
    }
    if (s.synthetic !== void 0 && typeof s.synthetic != 'boolean') {
      let r = { instancePath: o + '/synthetic', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), t++, t >= 50)) return ((i = e), !1);
  }
  return ((i = e), t === 0);
}
export { j as validate };
