// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function d(n) {
  let l = n.length;
  for (let a = 0; a < n.length - 1; a++)
    (n.charCodeAt(a) & 64512) === 55296 && (n.charCodeAt(a + 1) & 64512) === 56320 && (l--, a++);
  return l;
}

// src/text/calendar-date.ts
var k = /^(\d{4})-(\d{2})-(\d{2})$/,
  b = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function y(n) {
  let l = k.exec(n);
  if (!l) return !1;
  let a = Number(l[1]),
    u = Number(l[2]),
    f = Number(l[3]),
    e = a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0),
    r = u === 2 && e ? 29 : b[u - 1];
  return r !== void 0 && f >= 1 && f <= r;
}

// <stdin>
var i = null;
function X(n) {
  G(n);
  let l = i ?? [];
  return ((i = null), l);
}
var c = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/indicator.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.indicator/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { $ref: '#/definitions/LocalisedText' },
      description: { $ref: '#/definitions/LocalisedText' },
      kind: { $ref: '#/definitions/IndicatorKind' },
      direction: { $ref: '#/definitions/Direction' },
      numerator: { $ref: '#/definitions/Term' },
      denominator: { $ref: '#/definitions/Term' },
      exclusions: { type: 'array', items: { $ref: '#/definitions/Term' }, maxItems: 20 },
      counted: { $ref: '#/definitions/CountedNoun' },
      multiplier: { type: 'number', exclusiveMinimum: 0 },
      unit: { $ref: '#/definitions/LocalisedText' },
      shownStep: { type: 'number', exclusiveMinimum: 0 },
      minDenominator: { type: 'number', minimum: 1 },
      standardised: { $ref: '#/definitions/Standardisation' },
      focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
      aspect: { type: 'string', enum: ['how', 'how-often', 'other', 'who'] },
      options: { type: 'array', items: { $ref: '#/definitions/ChoiceOption' }, maxItems: 30, minItems: 2 },
      targets: { type: 'array', items: { $ref: '#/definitions/Target' }, maxItems: 20 },
      targetNote: { $ref: '#/definitions/LocalisedText' },
      caveats: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      guides: { type: 'array', items: { $ref: '#/definitions/SystemGuide' }, maxItems: 40 },
      tally: { $ref: '#/definitions/TallyGuide' },
      changeIdeas: { type: 'array', items: { $ref: '#/definitions/ChangeIdea' }, maxItems: 3 },
      references: { type: 'array', items: { $ref: '#/definitions/Reference' }, maxItems: 20 },
      contact: { $ref: '#/definitions/Contact' },
    },
    required: ['description', 'direction', 'id', 'kind', 'schema', 'title'],
    additionalProperties: !1,
    definitions: {
      ChangeIdea: {
        type: 'object',
        properties: {
          sign: { $ref: '#/definitions/LocalisedText' },
          da: { type: 'string', maxLength: 2e3, minLength: 1 },
          en: { type: 'string', maxLength: 2e3, minLength: 1 },
        },
        required: ['da'],
        additionalProperties: !1,
      },
      ChoiceOption: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          label: { $ref: '#/definitions/LocalisedText' },
        },
        required: ['id', 'label'],
        additionalProperties: !1,
      },
      Code: {
        type: 'object',
        properties: {
          system: { $ref: '#/definitions/CodeSystem' },
          code: { type: 'string', pattern: '^[A-Z0-9]{1,16}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['code', 'system'],
        additionalProperties: !1,
      },
      CodeSystem: { type: 'string', enum: ['atc', 'icpc-2-dk', 'npu', 'sks', 'ydelseskode'] },
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
      CountedNoun: {
        type: 'object',
        properties: { one: { $ref: '#/definitions/LocalisedText' }, other: { $ref: '#/definitions/LocalisedText' } },
        required: ['one', 'other'],
        additionalProperties: !1,
      },
      Direction: { type: 'string', enum: ['higher', 'lower', 'none'] },
      IndicatorKind: { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] },
      LocalisedText: {
        type: 'object',
        properties: {
          da: { type: 'string', maxLength: 2e3, minLength: 1 },
          en: { type: 'string', maxLength: 2e3, minLength: 1 },
        },
        required: ['da'],
        additionalProperties: !1,
      },
      Reference: {
        type: 'object',
        properties: {
          title: { $ref: '#/definitions/LocalisedText' },
          url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
          usedFor: { $ref: '#/definitions/LocalisedText' },
          read: { type: 'string', format: 'date' },
        },
        required: ['title'],
        additionalProperties: !1,
      },
      Standardisation: {
        type: 'object',
        properties: {
          method: { type: 'string', enum: ['direct', 'indirect'] },
          variables: { $ref: '#/definitions/LocalisedText' },
        },
        required: ['method', 'variables'],
        additionalProperties: !1,
      },
      SystemGuide: {
        type: 'object',
        properties: {
          system: { type: 'string', maxLength: 100, minLength: 1 },
          steps: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 30 },
          source: { $ref: '#/definitions/LocalisedText' },
          sourceUrl: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
          verified: { type: 'string', format: 'date' },
        },
        required: ['steps', 'system'],
        additionalProperties: !1,
      },
      TallyGuide: {
        type: 'object',
        properties: {
          sample: { type: 'integer', maximum: 1e4, minimum: 1 },
          when: { $ref: '#/definitions/LocalisedText' },
          steps: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 30, minItems: 1 },
          people: { type: 'string', enum: ['patients', 'staff'] },
        },
        required: ['steps'],
        additionalProperties: !1,
      },
      Target: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          owner: { $ref: '#/definitions/TargetOwner' },
          unit: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          label: { $ref: '#/definitions/LocalisedText' },
          shortLabel: { $ref: '#/definitions/LocalisedText' },
          value: { type: 'number' },
          lower: { type: 'number' },
          upper: { type: 'number' },
          validFrom: { type: 'string', format: 'date' },
          validTo: { type: 'string', format: 'date' },
          source: { $ref: '#/definitions/LocalisedText' },
          sourceUrl: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
        },
        required: ['id', 'label', 'owner'],
        additionalProperties: !1,
      },
      TargetOwner: {
        type: 'object',
        properties: { kind: { $ref: '#/definitions/TargetOwnerKind' }, name: { $ref: '#/definitions/LocalisedText' } },
        required: ['kind', 'name'],
        additionalProperties: !1,
      },
      TargetOwnerKind: { type: 'string', enum: ['cluster', 'national', 'other', 'practice', 'region'] },
      Term: {
        type: 'object',
        properties: {
          text: { $ref: '#/definitions/LocalisedText' },
          codes: { type: 'array', items: { $ref: '#/definitions/Code' }, maxItems: 200 },
        },
        required: ['text'],
        additionalProperties: !1,
      },
    },
  },
  w = Object.prototype.hasOwnProperty,
  m = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
function p(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'da' || t === 'en')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.da !== void 0) {
      let t = n.da;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let s = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.en !== void 0) {
      let t = n.en;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let s = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var x = { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] };
function D(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  if (!(n === 'choice' || n === 'count' || n === 'mean' || n === 'proportion' || n === 'rate' || n === 'ratio')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: x.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var P = { type: 'string', enum: ['higher', 'lower', 'none'] };
function $(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  if (!(n === 'higher' || n === 'lower' || n === 'none')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: P.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var A = { type: 'string', enum: ['atc', 'icpc-2-dk', 'npu', 'sks', 'ydelseskode'] };
function L(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  if (!(n === 'atc' || n === 'icpc-2-dk' || n === 'npu' || n === 'sks' || n === 'ydelseskode')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: A.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var v = new RegExp('^[A-Z0-9]{1,16}$', 'u');
function T(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.code === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'code' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.system === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'system' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'system' || t === 'code' || t === 'name')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (
      n.system !== void 0 &&
      !L(n.system, { instancePath: l + '/system', parentData: n, parentDataProperty: 'system', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.code !== void 0) {
      let t = n.code;
      if (typeof t == 'string') {
        if (!v.test(t)) {
          let s = { instancePath: l + '/code', keyword: 'pattern', params: { pattern: '^[A-Z0-9]{1,16}$' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/code', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (d(t) > 200) {
          let s = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function h(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.text === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'text' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'text' || t === 'codes')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (
      n.text !== void 0 &&
      !p(n.text, { instancePath: l + '/text', parentData: n, parentDataProperty: 'text', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.codes !== void 0) {
      let t = n.codes;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let o = { instancePath: l + '/codes', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !T(t[o], { instancePath: l + '/codes/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/codes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function j(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.one === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'one' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.other === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'other' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'one' || t === 'other')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (
      (n.one !== void 0 &&
        !p(n.one, { instancePath: l + '/one', parentData: n, parentDataProperty: 'one', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.other !== void 0 &&
        !p(n.other, { instancePath: l + '/other', parentData: n, parentDataProperty: 'other', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50))
    )
      return ((i = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var q = {
  type: 'object',
  properties: {
    method: { type: 'string', enum: ['direct', 'indirect'] },
    variables: { $ref: '#/definitions/LocalisedText' },
  },
  required: ['method', 'variables'],
  additionalProperties: !1,
};
function I(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.method === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'method' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.variables === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'variables' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'method' || t === 'variables')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.method !== void 0) {
      let t = n.method;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/method', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (!(t === 'direct' || t === 'indirect')) {
        let s = { instancePath: l + '/method', keyword: 'enum', params: { allowedValues: q.properties.method.enum } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.variables !== void 0 &&
      !p(n.variables, {
        instancePath: l + '/variables',
        parentData: n,
        parentDataProperty: 'variables',
        rootData: f,
      }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function Z(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.label === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'id' || t === 'label')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let s = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.label !== void 0 &&
      !p(n.label, { instancePath: l + '/label', parentData: n, parentDataProperty: 'label', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var z = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      owner: { $ref: '#/definitions/TargetOwner' },
      unit: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      label: { $ref: '#/definitions/LocalisedText' },
      shortLabel: { $ref: '#/definitions/LocalisedText' },
      value: { type: 'number' },
      lower: { type: 'number' },
      upper: { type: 'number' },
      validFrom: { type: 'string', format: 'date' },
      validTo: { type: 'string', format: 'date' },
      source: { $ref: '#/definitions/LocalisedText' },
      sourceUrl: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
    },
    required: ['id', 'label', 'owner'],
    additionalProperties: !1,
  },
  g = new RegExp('^https://[^\\s@]{1,500}$', 'u');
var E = { type: 'string', enum: ['cluster', 'national', 'other', 'practice', 'region'] };
function N(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (typeof n != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  if (!(n === 'cluster' || n === 'national' || n === 'other' || n === 'practice' || n === 'region')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: E.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function C(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'kind' || t === 'name')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (
      (n.kind !== void 0 &&
        !N(n.kind, { instancePath: l + '/kind', parentData: n, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.name !== void 0 &&
        !p(n.name, { instancePath: l + '/name', parentData: n, parentDataProperty: 'name', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50))
    )
      return ((i = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function _(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.label === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.owner === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'owner' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!w.call(z.properties, t)) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let s = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.owner !== void 0 &&
      !C(n.owner, { instancePath: l + '/owner', parentData: n, parentDataProperty: 'owner', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.unit !== void 0) {
      let t = n.unit;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let s = {
            instancePath: l + '/unit',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/unit', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      (n.label !== void 0 &&
        !p(n.label, { instancePath: l + '/label', parentData: n, parentDataProperty: 'label', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.shortLabel !== void 0 &&
        !p(n.shortLabel, {
          instancePath: l + '/shortLabel',
          parentData: n,
          parentDataProperty: 'shortLabel',
          rootData: f,
        }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50))
    )
      return ((i = e), !1);
    if (n.value !== void 0 && typeof n.value != 'number') {
      let t = { instancePath: l + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.lower !== void 0 && typeof n.lower != 'number') {
      let t = { instancePath: l + '/lower', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.upper !== void 0 && typeof n.upper != 'number') {
      let t = { instancePath: l + '/upper', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.validFrom !== void 0) {
      let t = n.validFrom;
      if (typeof t == 'string') {
        if (!y(t)) {
          let s = { instancePath: l + '/validFrom', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/validFrom', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.validTo !== void 0) {
      let t = n.validTo;
      if (typeof t == 'string') {
        if (!y(t)) {
          let s = { instancePath: l + '/validTo', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/validTo', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.source !== void 0 &&
      !p(n.source, { instancePath: l + '/source', parentData: n, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.sourceUrl !== void 0) {
      let t = n.sourceUrl;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let s = {
            instancePath: l + '/sourceUrl',
            keyword: 'pattern',
            params: { pattern: '^https://[^\\s@]{1,500}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/sourceUrl', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function F(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.steps === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'steps' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.system === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'system' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'system' || t === 'steps' || t === 'source' || t === 'sourceUrl' || t === 'verified')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.system !== void 0) {
      let t = n.system;
      if (typeof t == 'string') {
        if (d(t) > 100) {
          let s = { instancePath: l + '/system', keyword: 'maxLength', params: { limit: 100 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/system', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/system', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.steps !== void 0) {
      let t = n.steps;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let o = { instancePath: l + '/steps', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !p(t[o], { instancePath: l + '/steps/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/steps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.source !== void 0 &&
      !p(n.source, { instancePath: l + '/source', parentData: n, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.sourceUrl !== void 0) {
      let t = n.sourceUrl;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let s = {
            instancePath: l + '/sourceUrl',
            keyword: 'pattern',
            params: { pattern: '^https://[^\\s@]{1,500}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/sourceUrl', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.verified !== void 0) {
      let t = n.verified;
      if (typeof t == 'string') {
        if (!y(t)) {
          let s = { instancePath: l + '/verified', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/verified', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var U = {
  type: 'object',
  properties: {
    sample: { type: 'integer', maximum: 1e4, minimum: 1 },
    when: { $ref: '#/definitions/LocalisedText' },
    steps: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 30, minItems: 1 },
    people: { type: 'string', enum: ['patients', 'staff'] },
  },
  required: ['steps'],
  additionalProperties: !1,
};
function S(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.steps === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'steps' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'sample' || t === 'when' || t === 'steps' || t === 'people')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.sample !== void 0) {
      let t = n.sample;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let s = { instancePath: l + '/sample', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e4 || isNaN(t)) {
          let s = { instancePath: l + '/sample', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: l + '/sample', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      }
    }
    if (
      n.when !== void 0 &&
      !p(n.when, { instancePath: l + '/when', parentData: n, parentDataProperty: 'when', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.steps !== void 0) {
      let t = n.steps;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let o = { instancePath: l + '/steps', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        if (t.length < 1) {
          let o = { instancePath: l + '/steps', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !p(t[o], { instancePath: l + '/steps/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/steps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.people !== void 0) {
      let t = n.people;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/people', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (!(t === 'patients' || t === 'staff')) {
        let s = { instancePath: l + '/people', keyword: 'enum', params: { allowedValues: U.properties.people.enum } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function O(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'sign' || t === 'da' || t === 'en')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (
      n.sign !== void 0 &&
      !p(n.sign, { instancePath: l + '/sign', parentData: n, parentDataProperty: 'sign', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.da !== void 0) {
      let t = n.da;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let s = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.en !== void 0) {
      let t = n.en;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let s = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function V(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'title' || t === 'url' || t === 'usedFor' || t === 'read')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (
      n.title !== void 0 &&
      !p(n.title, { instancePath: l + '/title', parentData: n, parentDataProperty: 'title', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.url !== void 0) {
      let t = n.url;
      if (typeof t == 'string') {
        if (!g.test(t)) {
          let s = { instancePath: l + '/url', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.usedFor !== void 0 &&
      !p(n.usedFor, { instancePath: l + '/usedFor', parentData: n, parentDataProperty: 'usedFor', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.read !== void 0) {
      let t = n.read;
      if (typeof t == 'string') {
        if (!y(t)) {
          let s = { instancePath: l + '/read', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/read', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
var R = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  K = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u');
function M(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!(t === 'name' || t === 'role' || t === 'telephone' || t === 'email')) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.name !== void 0) {
      let t = n.name;
      if (typeof t == 'string') {
        if (d(t) > 200) {
          let s = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
        if (d(t) < 1) {
          let s = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.role !== void 0 &&
      !p(n.role, { instancePath: l + '/role', parentData: n, parentDataProperty: 'role', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.telephone !== void 0) {
      let t = n.telephone;
      if (typeof t == 'string') {
        if (!R.test(t)) {
          let s = { instancePath: l + '/telephone', keyword: 'pattern', params: { pattern: '^[+0-9 ()-]{3,20}$' } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/telephone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.email !== void 0) {
      let t = n.email;
      if (typeof t == 'string') {
        if (!K.test(t)) {
          let s = {
            instancePath: l + '/email',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/email', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
function G(n, { instancePath: l = '', parentData: a, parentDataProperty: u, rootData: f = n } = {}) {
  let e = null,
    r = 0;
  if (n && typeof n == 'object' && !Array.isArray(n)) {
    if (n.description === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'description' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.direction === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'direction' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    if (n.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
    }
    for (let t in n)
      if (!w.call(c.properties, t)) {
        let s = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    if (n.schema !== void 0) {
      let t = n.schema;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (t !== 'klynge.indicator/1') {
        let s = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.indicator/1' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.id !== void 0) {
      let t = n.id;
      if (typeof t == 'string') {
        if (!m.test(t)) {
          let s = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      (n.title !== void 0 &&
        !p(n.title, { instancePath: l + '/title', parentData: n, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.description !== void 0 &&
        !p(n.description, {
          instancePath: l + '/description',
          parentData: n,
          parentDataProperty: 'description',
          rootData: f,
        }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.kind !== void 0 &&
        !D(n.kind, { instancePath: l + '/kind', parentData: n, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.direction !== void 0 &&
        !$(n.direction, {
          instancePath: l + '/direction',
          parentData: n,
          parentDataProperty: 'direction',
          rootData: f,
        }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.numerator !== void 0 &&
        !h(n.numerator, {
          instancePath: l + '/numerator',
          parentData: n,
          parentDataProperty: 'numerator',
          rootData: f,
        }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)) ||
      (n.denominator !== void 0 &&
        !h(n.denominator, {
          instancePath: l + '/denominator',
          parentData: n,
          parentDataProperty: 'denominator',
          rootData: f,
        }) &&
        ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50))
    )
      return ((i = e), !1);
    if (n.exclusions !== void 0) {
      let t = n.exclusions;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/exclusions', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !h(t[o], { instancePath: l + '/exclusions/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/exclusions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.counted !== void 0 &&
      !j(n.counted, { instancePath: l + '/counted', parentData: n, parentDataProperty: 'counted', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.multiplier !== void 0) {
      let t = n.multiplier;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let s = {
            instancePath: l + '/multiplier',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/multiplier', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.unit !== void 0 &&
      !p(n.unit, { instancePath: l + '/unit', parentData: n, parentDataProperty: 'unit', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.shownStep !== void 0) {
      let t = n.shownStep;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let s = {
            instancePath: l + '/shownStep',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/shownStep', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.minDenominator !== void 0) {
      let t = n.minDenominator;
      if (typeof t == 'number') {
        if (t < 1 || isNaN(t)) {
          let s = { instancePath: l + '/minDenominator', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
        }
      } else {
        let s = { instancePath: l + '/minDenominator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.standardised !== void 0 &&
      !I(n.standardised, {
        instancePath: l + '/standardised',
        parentData: n,
        parentDataProperty: 'standardised',
        rootData: f,
      }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.focusArea !== void 0) {
      let t = n.focusArea;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let s = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: c.properties.focusArea.enum },
        };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.aspect !== void 0) {
      let t = n.aspect;
      if (typeof t != 'string') {
        let s = { instancePath: l + '/aspect', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
      if (!(t === 'how' || t === 'how-often' || t === 'other' || t === 'who')) {
        let s = { instancePath: l + '/aspect', keyword: 'enum', params: { allowedValues: c.properties.aspect.enum } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.options !== void 0) {
      let t = n.options;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let o = { instancePath: l + '/options', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        if (t.length < 2) {
          let o = { instancePath: l + '/options', keyword: 'minItems', params: { limit: 2 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !Z(t[o], { instancePath: l + '/options/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/options', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.targets !== void 0) {
      let t = n.targets;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/targets', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !_(t[o], { instancePath: l + '/targets/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/targets', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.targetNote !== void 0 &&
      !p(n.targetNote, {
        instancePath: l + '/targetNote',
        parentData: n,
        parentDataProperty: 'targetNote',
        rootData: f,
      }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.caveats !== void 0) {
      let t = n.caveats;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/caveats', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !p(t[o], { instancePath: l + '/caveats/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/caveats', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.guides !== void 0) {
      let t = n.guides;
      if (Array.isArray(t)) {
        if (t.length > 40) {
          let o = { instancePath: l + '/guides', keyword: 'maxItems', params: { limit: 40 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !F(t[o], { instancePath: l + '/guides/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/guides', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.tally !== void 0 &&
      !S(n.tally, { instancePath: l + '/tally', parentData: n, parentDataProperty: 'tally', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
    if (n.changeIdeas !== void 0) {
      let t = n.changeIdeas;
      if (Array.isArray(t)) {
        if (t.length > 3) {
          let o = { instancePath: l + '/changeIdeas', keyword: 'maxItems', params: { limit: 3 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !O(t[o], { instancePath: l + '/changeIdeas/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/changeIdeas', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (n.references !== void 0) {
      let t = n.references;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/references', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((i = e), !1);
        }
        let s = t.length;
        for (let o = 0; o < s; o++)
          if (
            !V(t[o], { instancePath: l + '/references/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
          )
            return ((i = e), !1);
      } else {
        let s = { instancePath: l + '/references', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [s]) : e.push(s), r++, r >= 50)) return ((i = e), !1);
      }
    }
    if (
      n.contact !== void 0 &&
      !M(n.contact, { instancePath: l + '/contact', parentData: n, parentDataProperty: 'contact', rootData: f }) &&
      ((e = e === null ? i : e.concat(i)), (r = e.length), r >= 50)
    )
      return ((i = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((i = e), !1);
  }
  return ((i = e), r === 0);
}
export { X as validate };
