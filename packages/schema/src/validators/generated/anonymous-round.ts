// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/calendar-date.ts
var h = /^(\d{4})-(\d{2})-(\d{2})$/,
  w = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function m(s) {
  let o = h.exec(s);
  if (!o) return !1;
  let u = Number(o[1]),
    f = Number(o[2]),
    p = Number(o[3]),
    e = u % 4 === 0 && (u % 100 !== 0 || u % 400 === 0),
    i = f === 2 && e ? 29 : w[f - 1];
  return i !== void 0 && p >= 1 && p <= i;
}

// <stdin>
var t = null;
function V(s) {
  M(s);
  let o = t ?? [];
  return ((t = null), o);
}
var g = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/anonym.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.anonym/1' },
      roundId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
      indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      kind: { $ref: '#/definitions/IndicatorKind' },
      multiplier: { type: 'number', exclusiveMinimum: 0 },
      period: { $ref: '#/definitions/RoundPeriod' },
      cutOff: { type: 'string', format: 'date' },
      nextRelease: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
      synthetic: { type: 'boolean' },
      shownStep: { type: 'number', exclusiveMinimum: 0 },
      reporting: { $ref: '#/definitions/Reporting' },
      rows: { type: 'array', items: { $ref: '#/definitions/AnonymousRow' }, maxItems: 200 },
      bandWidths: { type: 'array', items: { type: 'number', exclusiveMinimum: 0 }, maxItems: 3, minItems: 2 },
      answers: { $ref: '#/definitions/AnonymousAnswers' },
      comparators: { type: 'array', items: { $ref: '#/definitions/AnonymousComparator' }, maxItems: 20 },
      policy: { $ref: '#/definitions/DisclosurePolicy' },
    },
    required: [
      'cutOff',
      'indicator',
      'kind',
      'period',
      'policy',
      'reporting',
      'roundId',
      'rows',
      'schema',
      'shownStep',
    ],
    additionalProperties: !1,
    definitions: {
      AnonymousAnswer: {
        type: 'object',
        properties: {
          option: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          practices: { type: 'integer', maximum: 200, minimum: 3 },
        },
        required: ['option', 'practices'],
        additionalProperties: !1,
      },
      AnonymousAnswers: {
        type: 'object',
        properties: {
          shown: { type: 'array', items: { $ref: '#/definitions/AnonymousAnswer' }, maxItems: 30 },
          otherPractices: { type: 'integer', maximum: 200, minimum: 0 },
        },
        required: ['otherPractices', 'shown'],
        additionalProperties: !1,
      },
      AnonymousComparator: {
        type: 'object',
        properties: {
          scope: { $ref: '#/definitions/AnonymousScope' },
          definition: { type: 'string', enum: ['mean', 'median', 'pooled'] },
          value: { type: 'number' },
        },
        required: ['definition', 'scope', 'value'],
        additionalProperties: !1,
      },
      AnonymousRow: {
        type: 'object',
        properties: {
          rowId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' },
          label: { type: 'string', pattern: '^Praksis \\d{2,3}$' },
          value: { type: ['null', 'number'] },
          status: { type: 'string', enum: ['suppressed', 'tooFew'] },
          band: { type: 'number', enum: [1, 2, 3] },
        },
        required: ['label', 'rowId', 'value'],
        additionalProperties: !1,
      },
      AnonymousScope: { type: 'string', enum: ['cluster', 'municipality', 'nation', 'region'] },
      DisclosurePolicy: {
        type: 'object',
        properties: {
          minimumPractices: { type: 'integer', maximum: 200, minimum: 4 },
          smallestGroup: { type: 'integer', maximum: 200, minimum: 3 },
          largestHiddenCount: { type: 'integer', maximum: 1e3, minimum: 7 },
          countStep: { type: 'integer', maximum: 1e3, minimum: 5 },
          primaryThreshold: { type: 'integer', maximum: 1e3, minimum: 5 },
          protectionWidth: { type: 'integer', maximum: 1e3, minimum: 4 },
          largestShare: { type: 'number', exclusiveMinimum: 0, maximum: 0.25 },
          dominancePercent: { type: 'number', maximum: 100, minimum: 10 },
        },
        required: [
          'countStep',
          'dominancePercent',
          'largestHiddenCount',
          'largestShare',
          'minimumPractices',
          'primaryThreshold',
          'protectionWidth',
          'smallestGroup',
        ],
        additionalProperties: !1,
      },
      IndicatorKind: { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] },
      Reporting: {
        type: 'object',
        properties: {
          expected: { type: 'integer', maximum: 1e3, minimum: 0 },
          reported: { type: 'integer', maximum: 1e3, minimum: 0 },
        },
        required: ['expected', 'reported'],
        additionalProperties: !1,
      },
      RoundPeriod: {
        type: 'object',
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        required: ['from', 'to'],
        additionalProperties: !1,
      },
    },
  },
  k = Object.prototype.hasOwnProperty,
  b = new RegExp('^[0-9A-HJKMNP-TV-Z]{26}$', 'u'),
  c = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  P = new RegExp('^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$', 'u'),
  N = { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] };
function x(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (typeof s != 'string') {
    let r = { instancePath: o, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  if (!(s === 'choice' || s === 'count' || s === 'mean' || s === 'proportion' || s === 'rate' || s === 'ratio')) {
    let r = { instancePath: o, keyword: 'enum', params: { allowedValues: N.enum } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function A(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.from === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.to === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(r === 'from' || r === 'to')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.from !== void 0) {
      let r = s.from;
      if (typeof r == 'string') {
        if (!m(r)) {
          let n = { instancePath: o + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.to !== void 0) {
      let r = s.to;
      if (typeof r == 'string') {
        if (!m(r)) {
          let n = { instancePath: o + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function v(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.expected === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'expected' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.reported === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'reported' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(r === 'expected' || r === 'reported')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.expected !== void 0) {
      let r = s.expected;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/expected', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let n = { instancePath: o + '/expected', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: o + '/expected', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.reported !== void 0) {
      let r = s.reported;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/reported', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let n = { instancePath: o + '/reported', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: o + '/reported', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
var y = {
    type: 'object',
    properties: {
      rowId: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' },
      label: { type: 'string', pattern: '^Praksis \\d{2,3}$' },
      value: { type: ['null', 'number'] },
      status: { type: 'string', enum: ['suppressed', 'tooFew'] },
      band: { type: 'number', enum: [1, 2, 3] },
    },
    required: ['label', 'rowId', 'value'],
    additionalProperties: !1,
  },
  q = new RegExp('^[0-9A-HJKMNP-TV-Z]{16}$', 'u'),
  D = new RegExp('^Praksis \\d{2,3}$', 'u');
function S(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.label === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.rowId === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'rowId' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.value === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'value' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(r === 'rowId' || r === 'label' || r === 'value' || r === 'status' || r === 'band')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.rowId !== void 0) {
      let r = s.rowId;
      if (typeof r == 'string') {
        if (!q.test(r)) {
          let n = { instancePath: o + '/rowId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{16}$' } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/rowId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.label !== void 0) {
      let r = s.label;
      if (typeof r == 'string') {
        if (!D.test(r)) {
          let n = { instancePath: o + '/label', keyword: 'pattern', params: { pattern: '^Praksis \\d{2,3}$' } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/label', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.value !== void 0) {
      let r = s.value;
      if (r !== null && typeof r != 'number') {
        let n = { instancePath: o + '/value', keyword: 'type', params: { type: y.properties.value.type } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.status !== void 0) {
      let r = s.status;
      if (typeof r != 'string') {
        let n = { instancePath: o + '/status', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (!(r === 'suppressed' || r === 'tooFew')) {
        let n = { instancePath: o + '/status', keyword: 'enum', params: { allowedValues: y.properties.status.enum } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.band !== void 0) {
      let r = s.band;
      if (typeof r != 'number') {
        let n = { instancePath: o + '/band', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (!(r === 1 || r === 2 || r === 3)) {
        let n = { instancePath: o + '/band', keyword: 'enum', params: { allowedValues: y.properties.band.enum } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function j(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.option === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'option' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.practices === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'practices' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(r === 'option' || r === 'practices')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.option !== void 0) {
      let r = s.option;
      if (typeof r == 'string') {
        if (!c.test(r)) {
          let n = {
            instancePath: o + '/option',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/option', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.practices !== void 0) {
      let r = s.practices;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/practices', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let n = { instancePath: o + '/practices', keyword: 'maximum', params: { comparison: '<=', limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 3 || isNaN(r)) {
          let n = { instancePath: o + '/practices', keyword: 'minimum', params: { comparison: '>=', limit: 3 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function $(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.otherPractices === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'otherPractices' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.shown === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'shown' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(r === 'shown' || r === 'otherPractices')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.shown !== void 0) {
      let r = s.shown;
      if (Array.isArray(r)) {
        if (r.length > 30) {
          let l = { instancePath: o + '/shown', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [l]) : e.push(l), i++, i >= 50)) return ((t = e), !1);
        }
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (
            !j(r[l], { instancePath: o + '/shown/' + l, parentData: r, parentDataProperty: l, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let n = { instancePath: o + '/shown', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.otherPractices !== void 0) {
      let r = s.otherPractices;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/otherPractices', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let n = { instancePath: o + '/otherPractices', keyword: 'maximum', params: { comparison: '<=', limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let n = { instancePath: o + '/otherPractices', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
var I = {
    type: 'object',
    properties: {
      scope: { $ref: '#/definitions/AnonymousScope' },
      definition: { type: 'string', enum: ['mean', 'median', 'pooled'] },
      value: { type: 'number' },
    },
    required: ['definition', 'scope', 'value'],
    additionalProperties: !1,
  },
  W = { type: 'string', enum: ['cluster', 'municipality', 'nation', 'region'] };
function H(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (typeof s != 'string') {
    let r = { instancePath: o, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  if (!(s === 'cluster' || s === 'municipality' || s === 'nation' || s === 'region')) {
    let r = { instancePath: o, keyword: 'enum', params: { allowedValues: W.enum } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function T(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.definition === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'definition' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.scope === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'scope' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.value === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'value' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(r === 'scope' || r === 'definition' || r === 'value')) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (
      s.scope !== void 0 &&
      !H(s.scope, { instancePath: o + '/scope', parentData: s, parentDataProperty: 'scope', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (s.definition !== void 0) {
      let r = s.definition;
      if (typeof r != 'string') {
        let n = { instancePath: o + '/definition', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (!(r === 'mean' || r === 'median' || r === 'pooled')) {
        let n = {
          instancePath: o + '/definition',
          keyword: 'enum',
          params: { allowedValues: I.properties.definition.enum },
        };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.value !== void 0 && typeof s.value != 'number') {
      let r = { instancePath: o + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function Z(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.countStep === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'countStep' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.dominancePercent === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'dominancePercent' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.largestHiddenCount === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'largestHiddenCount' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.largestShare === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'largestShare' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.minimumPractices === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'minimumPractices' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.primaryThreshold === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'primaryThreshold' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.protectionWidth === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'protectionWidth' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.smallestGroup === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'smallestGroup' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!(
        r === 'minimumPractices' ||
        r === 'smallestGroup' ||
        r === 'largestHiddenCount' ||
        r === 'countStep' ||
        r === 'primaryThreshold' ||
        r === 'protectionWidth' ||
        r === 'largestShare' ||
        r === 'dominancePercent'
      )) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.minimumPractices !== void 0) {
      let r = s.minimumPractices;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/minimumPractices', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let n = {
            instancePath: o + '/minimumPractices',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 200 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 4 || isNaN(r)) {
          let n = { instancePath: o + '/minimumPractices', keyword: 'minimum', params: { comparison: '>=', limit: 4 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.smallestGroup !== void 0) {
      let r = s.smallestGroup;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/smallestGroup', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 200 || isNaN(r)) {
          let n = { instancePath: o + '/smallestGroup', keyword: 'maximum', params: { comparison: '<=', limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 3 || isNaN(r)) {
          let n = { instancePath: o + '/smallestGroup', keyword: 'minimum', params: { comparison: '>=', limit: 3 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.largestHiddenCount !== void 0) {
      let r = s.largestHiddenCount;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/largestHiddenCount', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let n = {
            instancePath: o + '/largestHiddenCount',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1e3 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 7 || isNaN(r)) {
          let n = {
            instancePath: o + '/largestHiddenCount',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.countStep !== void 0) {
      let r = s.countStep;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/countStep', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let n = { instancePath: o + '/countStep', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 5 || isNaN(r)) {
          let n = { instancePath: o + '/countStep', keyword: 'minimum', params: { comparison: '>=', limit: 5 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.primaryThreshold !== void 0) {
      let r = s.primaryThreshold;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/primaryThreshold', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let n = {
            instancePath: o + '/primaryThreshold',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1e3 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 5 || isNaN(r)) {
          let n = { instancePath: o + '/primaryThreshold', keyword: 'minimum', params: { comparison: '>=', limit: 5 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.protectionWidth !== void 0) {
      let r = s.protectionWidth;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: o + '/protectionWidth', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e3 || isNaN(r)) {
          let n = {
            instancePath: o + '/protectionWidth',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 1e3 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 4 || isNaN(r)) {
          let n = { instancePath: o + '/protectionWidth', keyword: 'minimum', params: { comparison: '>=', limit: 4 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      }
    }
    if (s.largestShare !== void 0) {
      let r = s.largestShare;
      if (typeof r == 'number') {
        if (r > 0.25 || isNaN(r)) {
          let n = { instancePath: o + '/largestShare', keyword: 'maximum', params: { comparison: '<=', limit: 0.25 } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r <= 0 || isNaN(r)) {
          let n = {
            instancePath: o + '/largestShare',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/largestShare', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.dominancePercent !== void 0) {
      let r = s.dominancePercent;
      if (typeof r == 'number') {
        if (r > 100 || isNaN(r)) {
          let n = {
            instancePath: o + '/dominancePercent',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 100 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
        if (r < 10 || isNaN(r)) {
          let n = {
            instancePath: o + '/dominancePercent',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 10 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/dominancePercent', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
function M(s, { instancePath: o = '', parentData: u, parentDataProperty: f, rootData: p = s } = {}) {
  let e = null,
    i = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.cutOff === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'cutOff' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.indicator === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.kind === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.period === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.policy === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'policy' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.reporting === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'reporting' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.roundId === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'roundId' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.rows === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'rows' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.schema === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.shownStep === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'shownStep' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    for (let r in s)
      if (!k.call(g.properties, r)) {
        let n = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    if (s.schema !== void 0) {
      let r = s.schema;
      if (typeof r != 'string') {
        let n = { instancePath: o + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
      if (r !== 'klynge.anonym/1') {
        let n = { instancePath: o + '/schema', keyword: 'const', params: { allowedValue: 'klynge.anonym/1' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.roundId !== void 0) {
      let r = s.roundId;
      if (typeof r == 'string') {
        if (!b.test(r)) {
          let n = { instancePath: o + '/roundId', keyword: 'pattern', params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/roundId', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.indicator !== void 0) {
      let r = s.indicator;
      if (typeof r == 'string') {
        if (!c.test(r)) {
          let n = {
            instancePath: o + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      s.kind !== void 0 &&
      !x(s.kind, { instancePath: o + '/kind', parentData: s, parentDataProperty: 'kind', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (s.multiplier !== void 0) {
      let r = s.multiplier;
      if (typeof r == 'number') {
        if (r <= 0 || isNaN(r)) {
          let n = {
            instancePath: o + '/multiplier',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/multiplier', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      s.period !== void 0 &&
      !A(s.period, { instancePath: o + '/period', parentData: s, parentDataProperty: 'period', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (s.cutOff !== void 0) {
      let r = s.cutOff;
      if (typeof r == 'string') {
        if (!m(r)) {
          let n = { instancePath: o + '/cutOff', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/cutOff', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.nextRelease !== void 0) {
      let r = s.nextRelease;
      if (typeof r == 'string') {
        if (!P.test(r)) {
          let n = {
            instancePath: o + '/nextRelease',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/nextRelease', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.synthetic !== void 0 && typeof s.synthetic != 'boolean') {
      let r = { instancePath: o + '/synthetic', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
    }
    if (s.shownStep !== void 0) {
      let r = s.shownStep;
      if (typeof r == 'number') {
        if (r <= 0 || isNaN(r)) {
          let n = {
            instancePath: o + '/shownStep',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
        }
      } else {
        let n = { instancePath: o + '/shownStep', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      s.reporting !== void 0 &&
      !v(s.reporting, {
        instancePath: o + '/reporting',
        parentData: s,
        parentDataProperty: 'reporting',
        rootData: p,
      }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (s.rows !== void 0) {
      let r = s.rows;
      if (Array.isArray(r)) {
        if (r.length > 200) {
          let l = { instancePath: o + '/rows', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [l]) : e.push(l), i++, i >= 50)) return ((t = e), !1);
        }
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (
            !S(r[l], { instancePath: o + '/rows/' + l, parentData: r, parentDataProperty: l, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let n = { instancePath: o + '/rows', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (s.bandWidths !== void 0) {
      let r = s.bandWidths;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let l = { instancePath: o + '/bandWidths', keyword: 'maxItems', params: { limit: 3 } };
          if ((e === null ? (e = [l]) : e.push(l), i++, i >= 50)) return ((t = e), !1);
        }
        if (r.length < 2) {
          let l = { instancePath: o + '/bandWidths', keyword: 'minItems', params: { limit: 2 } };
          if ((e === null ? (e = [l]) : e.push(l), i++, i >= 50)) return ((t = e), !1);
        }
        let n = r.length;
        for (let l = 0; l < n; l++) {
          let d = r[l];
          if (typeof d == 'number') {
            if (d <= 0 || isNaN(d)) {
              let a = {
                instancePath: o + '/bandWidths/' + l,
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
              };
              if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
            }
          } else {
            let a = { instancePath: o + '/bandWidths/' + l, keyword: 'type', params: { type: 'number' } };
            if ((e === null ? (e = [a]) : e.push(a), i++, i >= 50)) return ((t = e), !1);
          }
        }
      } else {
        let n = { instancePath: o + '/bandWidths', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      s.answers !== void 0 &&
      !$(s.answers, { instancePath: o + '/answers', parentData: s, parentDataProperty: 'answers', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
    if (s.comparators !== void 0) {
      let r = s.comparators;
      if (Array.isArray(r)) {
        if (r.length > 20) {
          let l = { instancePath: o + '/comparators', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [l]) : e.push(l), i++, i >= 50)) return ((t = e), !1);
        }
        let n = r.length;
        for (let l = 0; l < n; l++)
          if (
            !T(r[l], { instancePath: o + '/comparators/' + l, parentData: r, parentDataProperty: l, rootData: p }) &&
            ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
          )
            return ((t = e), !1);
      } else {
        let n = { instancePath: o + '/comparators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), i++, i >= 50)) return ((t = e), !1);
      }
    }
    if (
      s.policy !== void 0 &&
      !Z(s.policy, { instancePath: o + '/policy', parentData: s, parentDataProperty: 'policy', rootData: p }) &&
      ((e = e === null ? t : e.concat(t)), (i = e.length), i >= 50)
    )
      return ((t = e), !1);
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((t = e), !1);
  }
  return ((t = e), i === 0);
}
export { V as validate };
