// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/calendar-date.ts
var d = /^(\d{4})-(\d{2})-(\d{2})$/,
  c = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function a(n) {
  let o = d.exec(n);
  if (!o) return !1;
  let l = Number(o[1]),
    u = Number(o[2]),
    f = Number(o[3]),
    e = l % 4 === 0 && (l % 100 !== 0 || l % 400 === 0),
    i = u === 2 && e ? 29 : c[u - 1];
  return i !== void 0 && f >= 1 && f <= i;
}

// src/text/code-point-length.ts
function p(n) {
  let o = n.length;
  for (let l = 0; l < n.length - 1; l++)
    (n.charCodeAt(l) & 64512) === 55296 && (n.charCodeAt(l + 1) & 64512) === 56320 && (o--, l++);
  return o;
}

// <stdin>
var s = null;
function C(n) {
  v(n);
  let o = s ?? [];
  return ((s = null), o);
}
var h = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/evaluation.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.evaluation/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      meeting: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      cluster: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      date: { type: 'string', format: 'date' },
      answered: { type: 'integer', maximum: 1e4, minimum: 0 },
      benefit: { $ref: '#/definitions/BenefitCounts' },
      change: { $ref: '#/definitions/ChangeCounts' },
      comments: { type: 'array', items: { $ref: '#/definitions/EvaluationComment' }, maxItems: 1e3 },
      attendance: { $ref: '#/definitions/Headcount' },
    },
    required: ['answered', 'date', 'id', 'schema'],
    additionalProperties: !1,
    definitions: {
      BenefitCounts: {
        type: 'object',
        properties: {
          high: { type: 'integer', maximum: 1e4, minimum: 0 },
          moderate: { type: 'integer', maximum: 1e4, minimum: 0 },
          low: { type: 'integer', maximum: 1e4, minimum: 0 },
          veryLow: { type: 'integer', maximum: 1e4, minimum: 0 },
        },
        required: ['high', 'low', 'moderate', 'veryLow'],
        additionalProperties: !1,
      },
      ChangeCounts: {
        type: 'object',
        properties: {
          much: { type: 'integer', maximum: 1e4, minimum: 0 },
          some: { type: 'integer', maximum: 1e4, minimum: 0 },
          little: { type: 'integer', maximum: 1e4, minimum: 0 },
          none: { type: 'integer', maximum: 1e4, minimum: 0 },
        },
        required: ['little', 'much', 'none', 'some'],
        additionalProperties: !1,
      },
      CommentQuestion: { type: 'string', enum: ['change', 'keep', 'other'] },
      EvaluationComment: {
        type: 'object',
        properties: { question: { $ref: '#/definitions/CommentQuestion' }, text: { type: 'string', maxLength: 2e3 } },
        required: ['question', 'text'],
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
    },
  },
  g = Object.prototype.hasOwnProperty,
  y = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
function w(n, { instancePath: o = '', parentData: l, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.high === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'high' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.low === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'low' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.moderate === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'moderate' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.veryLow === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'veryLow' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    for (let r in n)
      if (!(r === 'high' || r === 'moderate' || r === 'low' || r === 'veryLow')) {
        let t = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    if (n.high !== void 0) {
      let r = n.high;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/high', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/high', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/high', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.moderate !== void 0) {
      let r = n.moderate;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/moderate', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/moderate', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/moderate', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.low !== void 0) {
      let r = n.low;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/low', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/low', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/low', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.veryLow !== void 0) {
      let r = n.veryLow;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/veryLow', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/veryLow', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/veryLow', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  return ((s = e), i === 0);
}
function k(n, { instancePath: o = '', parentData: l, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.little === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'little' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.much === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'much' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.none === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'none' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.some === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'some' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    for (let r in n)
      if (!(r === 'much' || r === 'some' || r === 'little' || r === 'none')) {
        let t = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    if (n.much !== void 0) {
      let r = n.much;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/much', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/much', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/much', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.some !== void 0) {
      let r = n.some;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/some', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/some', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/some', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.little !== void 0) {
      let r = n.little;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/little', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/little', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/little', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.none !== void 0) {
      let r = n.none;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/none', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/none', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/none', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  return ((s = e), i === 0);
}
var x = { type: 'string', enum: ['change', 'keep', 'other'] };
function N(n, { instancePath: o = '', parentData: l, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    i = 0;
  if (typeof n != 'string') {
    let r = { instancePath: o, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  if (!(n === 'change' || n === 'keep' || n === 'other')) {
    let r = { instancePath: o, keyword: 'enum', params: { allowedValues: x.enum } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  return ((s = e), i === 0);
}
function b(n, { instancePath: o = '', parentData: l, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.question === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'question' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.text === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'text' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    for (let r in n)
      if (!(r === 'question' || r === 'text')) {
        let t = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    if (
      n.question !== void 0 &&
      !N(n.question, { instancePath: o + '/question', parentData: n, parentDataProperty: 'question', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (i = e.length), i >= 50)
    )
      return ((s = e), !1);
    if (n.text !== void 0) {
      let r = n.text;
      if (typeof r == 'string') {
        if (p(r) > 2e3) {
          let t = { instancePath: o + '/text', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      } else {
        let t = { instancePath: o + '/text', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  return ((s = e), i === 0);
}
function q(n, { instancePath: o = '', parentData: l, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.expected === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'expected' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    for (let r in n)
      if (!(r === 'expected' || r === 'present')) {
        let t = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    if (n.expected !== void 0) {
      let r = n.expected;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/expected', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/expected', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/expected', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (n.present !== void 0) {
      let r = n.present;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/present', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/present', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/present', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  return ((s = e), i === 0);
}
function v(n, { instancePath: o = '', parentData: l, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    i = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.answered === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'answered' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.date === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'date' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.id === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    if (n.schema === void 0) {
      let r = { instancePath: o, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
    }
    for (let r in n)
      if (!g.call(h.properties, r)) {
        let t = { instancePath: o, keyword: 'additionalProperties', params: { additionalProperty: r } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    if (n.schema !== void 0) {
      let r = n.schema;
      if (typeof r != 'string') {
        let t = { instancePath: o + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (r !== 'klynge.evaluation/1') {
        let t = { instancePath: o + '/schema', keyword: 'const', params: { allowedValue: 'klynge.evaluation/1' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
    if (n.id !== void 0) {
      let r = n.id;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let t = {
            instancePath: o + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      } else {
        let t = { instancePath: o + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
    if (n.meeting !== void 0) {
      let r = n.meeting;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let t = {
            instancePath: o + '/meeting',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      } else {
        let t = { instancePath: o + '/meeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
    if (n.cluster !== void 0) {
      let r = n.cluster;
      if (typeof r == 'string') {
        if (!y.test(r)) {
          let t = {
            instancePath: o + '/cluster',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      } else {
        let t = { instancePath: o + '/cluster', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
    if (n.date !== void 0) {
      let r = n.date;
      if (typeof r == 'string') {
        if (!a(r)) {
          let t = { instancePath: o + '/date', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      } else {
        let t = { instancePath: o + '/date', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
    if (n.answered !== void 0) {
      let r = n.answered;
      if (!(typeof r == 'number' && !(r % 1) && !isNaN(r))) {
        let t = { instancePath: o + '/answered', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
      if (typeof r == 'number') {
        if (r > 1e4 || isNaN(r)) {
          let t = { instancePath: o + '/answered', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
        if (r < 0 || isNaN(r)) {
          let t = { instancePath: o + '/answered', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
        }
      }
    }
    if (
      (n.benefit !== void 0 &&
        !w(n.benefit, { instancePath: o + '/benefit', parentData: n, parentDataProperty: 'benefit', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (i = e.length), i >= 50)) ||
      (n.change !== void 0 &&
        !k(n.change, { instancePath: o + '/change', parentData: n, parentDataProperty: 'change', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (i = e.length), i >= 50))
    )
      return ((s = e), !1);
    if (n.comments !== void 0) {
      let r = n.comments;
      if (Array.isArray(r)) {
        if (r.length > 1e3) {
          let m = { instancePath: o + '/comments', keyword: 'maxItems', params: { limit: 1e3 } };
          if ((e === null ? (e = [m]) : e.push(m), i++, i >= 50)) return ((s = e), !1);
        }
        let t = r.length;
        for (let m = 0; m < t; m++)
          if (
            !b(r[m], { instancePath: o + '/comments/' + m, parentData: r, parentDataProperty: m, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (i = e.length), i >= 50)
          )
            return ((s = e), !1);
      } else {
        let t = { instancePath: o + '/comments', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [t]) : e.push(t), i++, i >= 50)) return ((s = e), !1);
      }
    }
    if (
      n.attendance !== void 0 &&
      !q(n.attendance, {
        instancePath: o + '/attendance',
        parentData: n,
        parentDataProperty: 'attendance',
        rootData: f,
      }) &&
      ((e = e === null ? s : e.concat(s)), (i = e.length), i >= 50)
    )
      return ((s = e), !1);
  } else {
    let r = { instancePath: o, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [r]) : e.push(r), i++, i >= 50)) return ((s = e), !1);
  }
  return ((s = e), i === 0);
}
export { C as validate };
