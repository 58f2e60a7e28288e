// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function m(i) {
  let l = i.length;
  for (let p = 0; p < i.length - 1; p++)
    (i.charCodeAt(p) & 64512) === 55296 && (i.charCodeAt(p + 1) & 64512) === 56320 && (l--, p++);
  return l;
}

// src/text/calendar-date.ts
var Z = /^(\d{4})-(\d{2})-(\d{2})$/,
  L = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function h(i) {
  let l = Z.exec(i);
  if (!l) return !1;
  let p = Number(l[1]),
    a = Number(l[2]),
    f = Number(l[3]),
    e = p % 4 === 0 && (p % 100 !== 0 || p % 400 === 0),
    r = a === 2 && e ? 29 : L[a - 1];
  return r !== void 0 && f >= 1 && f <= r;
}

// <stdin>
var s = null;
function Re(i) {
  Ie(i);
  let l = s ?? [];
  return ((s = null), l);
}
var z = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/benchmark.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.benchmark/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { $ref: '#/definitions/LocalisedText' },
      openness: { $ref: '#/definitions/Openness' },
      source: { $ref: '#/definitions/Source' },
      indicators: { type: 'array', items: { $ref: '#/definitions/Indicator' }, maxItems: 500, minItems: 1 },
      periods: { type: 'array', items: { $ref: '#/definitions/Period' }, maxItems: 500, minItems: 1 },
      units: { type: 'array', items: { $ref: '#/definitions/Unit' }, maxItems: 1e5 },
      groups: { type: 'array', items: { $ref: '#/definitions/Group' }, maxItems: 5e3 },
      observations: { type: 'array', items: { $ref: '#/definitions/Observations' }, maxItems: 2e4 },
      comparators: { type: 'array', items: { $ref: '#/definitions/Comparator' }, maxItems: 2e4 },
      overdispersion: { type: 'array', items: { $ref: '#/definitions/Overdispersion' }, maxItems: 2e4 },
    },
    required: ['id', 'indicators', 'observations', 'openness', 'periods', 'schema', 'source', 'title', 'units'],
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
      Comparator: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          period: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          scope: { $ref: '#/definitions/ComparatorScope' },
          definition: { $ref: '#/definitions/ComparatorDefinition' },
          name: { $ref: '#/definitions/LocalisedText' },
          value: { type: 'number' },
          lower: { type: 'number' },
          upper: { type: 'number' },
          units: { type: 'integer', minimum: 1 },
        },
        required: ['definition', 'id', 'indicator', 'name', 'period', 'scope', 'value'],
        additionalProperties: !1,
      },
      ComparatorDefinition: { type: 'string', enum: ['mean', 'median', 'pooled'] },
      ComparatorScope: { type: 'string', enum: ['cluster', 'municipality', 'nation', 'other', 'region'] },
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
      Group: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          kind: { $ref: '#/definitions/GroupKind' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['id', 'kind', 'name'],
        additionalProperties: !1,
      },
      GroupKind: { type: 'string', enum: ['cluster', 'municipality', 'other', 'region', 'subcluster'] },
      Indicator: {
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
      },
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
      Observations: {
        type: 'object',
        properties: {
          indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          period: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          numerator: { $ref: '#/definitions/column0' },
          denominator: { $ref: '#/definitions/column0' },
          value: { $ref: '#/definitions/column1' },
          lower: { $ref: '#/definitions/column1' },
          upper: { $ref: '#/definitions/column1' },
          level: { type: 'number', exclusiveMaximum: 1, exclusiveMinimum: 0 },
          choices: { $ref: '#/definitions/column2' },
          status: { $ref: '#/definitions/column3' },
        },
        required: ['indicator', 'period'],
        additionalProperties: !1,
      },
      Openness: { type: 'string', enum: ['public', 'restricted'] },
      Overdispersion: {
        type: 'object',
        properties: {
          indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          period: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          scale: { type: 'string', enum: ['proportion', 'ratio'] },
          tau2: { type: 'number', minimum: 0 },
          phi: { type: 'number', minimum: 0 },
          k: { type: 'integer', minimum: 1 },
          basis: { $ref: '#/definitions/LocalisedText' },
        },
        required: ['basis', 'indicator', 'k', 'period', 'scale', 'tau2'],
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
      Source: {
        type: 'object',
        properties: {
          name: { $ref: '#/definitions/LocalisedText' },
          cutOff: { type: 'string', format: 'date' },
          nextRelease: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
          contact: { $ref: '#/definitions/Contact' },
          url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
          licence: { $ref: '#/definitions/LocalisedText' },
          synthetic: { type: 'boolean' },
        },
        required: ['cutOff', 'name'],
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
      Unit: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          kind: { $ref: '#/definitions/UnitKind' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
          ydernummer: { type: 'string', pattern: '^\\d{6}$' },
          sor: { type: 'string', pattern: '^\\d{11,18}$' },
          areaCode: { type: 'string', pattern: '^[A-Z0-9-]{1,16}$' },
          validity: { $ref: '#/definitions/Validity' },
          predecessors: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
          groups: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
        },
        required: ['id', 'kind'],
        additionalProperties: !1,
      },
      UnitKind: { type: 'string', enum: ['cluster', 'municipality', 'nation', 'practice', 'region'] },
      Validity: {
        type: 'object',
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
        additionalProperties: !1,
      },
      column0: { type: 'array', items: { type: ['number', 'null'], minimum: 0 }, maxItems: 1e5 },
      column1: { type: 'array', items: { type: ['null', 'number'] }, maxItems: 1e5 },
      column2: {
        type: 'array',
        items: {
          type: ['array', 'null'],
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 30,
          minItems: 1,
        },
        maxItems: 1e5,
      },
      column3: {
        type: 'array',
        items: { type: ['string', 'null'], enum: [null, 'notReported', 'tooFew', 'suppressed', 'notApplicable'] },
        maxItems: 1e5,
      },
    },
  },
  g = Object.prototype.hasOwnProperty,
  c = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u');
function u(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'da' || t === 'en')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.da !== void 0) {
      let t = i.da;
      if (typeof t == 'string') {
        if (m(t) > 2e3) {
          let n = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.en !== void 0) {
      let t = i.en;
      if (typeof t == 'string') {
        if (m(t) > 2e3) {
          let n = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var q = { type: 'string', enum: ['public', 'restricted'] };
function j(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'public' || i === 'restricted')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: q.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var I = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  T = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u');
function P(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'name' || t === 'role' || t === 'telephone' || t === 'email')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (m(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.role !== void 0 &&
      !u(i.role, { instancePath: l + '/role', parentData: i, parentDataProperty: 'role', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.telephone !== void 0) {
      let t = i.telephone;
      if (typeof t == 'string') {
        if (!I.test(t)) {
          let n = { instancePath: l + '/telephone', keyword: 'pattern', params: { pattern: '^[+0-9 ()-]{3,20}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/telephone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.email !== void 0) {
      let t = i.email;
      if (typeof t == 'string') {
        if (!T.test(t)) {
          let n = {
            instancePath: l + '/email',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/email', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var _ = new RegExp('^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$', 'u'),
  w = new RegExp('^https://[^\\s@]{1,500}$', 'u');
function E(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.cutOff === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'cutOff' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(
        t === 'name' ||
        t === 'cutOff' ||
        t === 'nextRelease' ||
        t === 'contact' ||
        t === 'url' ||
        t === 'licence' ||
        t === 'synthetic'
      )) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      i.name !== void 0 &&
      !u(i.name, { instancePath: l + '/name', parentData: i, parentDataProperty: 'name', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.cutOff !== void 0) {
      let t = i.cutOff;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/cutOff', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/cutOff', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.nextRelease !== void 0) {
      let t = i.nextRelease;
      if (typeof t == 'string') {
        if (!_.test(t)) {
          let n = {
            instancePath: l + '/nextRelease',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/nextRelease', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.contact !== void 0 &&
      !P(i.contact, { instancePath: l + '/contact', parentData: i, parentDataProperty: 'contact', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.url !== void 0) {
      let t = i.url;
      if (typeof t == 'string') {
        if (!w.test(t)) {
          let n = { instancePath: l + '/url', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.licence !== void 0 &&
      !u(i.licence, { instancePath: l + '/licence', parentData: i, parentDataProperty: 'licence', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.synthetic !== void 0 && typeof i.synthetic != 'boolean') {
      let t = { instancePath: l + '/synthetic', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
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
  },
  N = { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] };
function C(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'choice' || i === 'count' || i === 'mean' || i === 'proportion' || i === 'rate' || i === 'ratio')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: N.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var O = { type: 'string', enum: ['higher', 'lower', 'none'] };
function R(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'higher' || i === 'lower' || i === 'none')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: O.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var S = { type: 'string', enum: ['atc', 'icpc-2-dk', 'npu', 'sks', 'ydelseskode'] };
function V(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'atc' || i === 'icpc-2-dk' || i === 'npu' || i === 'sks' || i === 'ydelseskode')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: S.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var U = new RegExp('^[A-Z0-9]{1,16}$', 'u');
function F(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.code === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'code' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.system === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'system' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'system' || t === 'code' || t === 'name')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      i.system !== void 0 &&
      !V(i.system, { instancePath: l + '/system', parentData: i, parentDataProperty: 'system', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.code !== void 0) {
      let t = i.code;
      if (typeof t == 'string') {
        if (!U.test(t)) {
          let n = { instancePath: l + '/code', keyword: 'pattern', params: { pattern: '^[A-Z0-9]{1,16}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/code', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (m(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function A(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.text === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'text' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'text' || t === 'codes')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      i.text !== void 0 &&
      !u(i.text, { instancePath: l + '/text', parentData: i, parentDataProperty: 'text', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.codes !== void 0) {
      let t = i.codes;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let o = { instancePath: l + '/codes', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !F(t[o], { instancePath: l + '/codes/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/codes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function M(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.one === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'one' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.other === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'other' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'one' || t === 'other')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      (i.one !== void 0 &&
        !u(i.one, { instancePath: l + '/one', parentData: i, parentDataProperty: 'one', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.other !== void 0 &&
        !u(i.other, { instancePath: l + '/other', parentData: i, parentDataProperty: 'other', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var K = {
  type: 'object',
  properties: {
    method: { type: 'string', enum: ['direct', 'indirect'] },
    variables: { $ref: '#/definitions/LocalisedText' },
  },
  required: ['method', 'variables'],
  additionalProperties: !1,
};
function G(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.method === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'method' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.variables === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'variables' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'method' || t === 'variables')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.method !== void 0) {
      let t = i.method;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/method', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'direct' || t === 'indirect')) {
        let n = { instancePath: l + '/method', keyword: 'enum', params: { allowedValues: K.properties.method.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.variables !== void 0 &&
      !u(i.variables, {
        instancePath: l + '/variables',
        parentData: i,
        parentDataProperty: 'variables',
        rootData: f,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function H(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.label === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'id' || t === 'label')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.label !== void 0 &&
      !u(i.label, { instancePath: l + '/label', parentData: i, parentDataProperty: 'label', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var Y = {
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
};
var B = { type: 'string', enum: ['cluster', 'national', 'other', 'practice', 'region'] };
function J(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'cluster' || i === 'national' || i === 'other' || i === 'practice' || i === 'region')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: B.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function Q(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'kind' || t === 'name')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      (i.kind !== void 0 &&
        !J(i.kind, { instancePath: l + '/kind', parentData: i, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.name !== void 0 &&
        !u(i.name, { instancePath: l + '/name', parentData: i, parentDataProperty: 'name', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function W(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.label === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.owner === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'owner' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!g.call(Y.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.owner !== void 0 &&
      !Q(i.owner, { instancePath: l + '/owner', parentData: i, parentDataProperty: 'owner', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.unit !== void 0) {
      let t = i.unit;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/unit',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/unit', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.label !== void 0 &&
        !u(i.label, { instancePath: l + '/label', parentData: i, parentDataProperty: 'label', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.shortLabel !== void 0 &&
        !u(i.shortLabel, {
          instancePath: l + '/shortLabel',
          parentData: i,
          parentDataProperty: 'shortLabel',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.value !== void 0 && typeof i.value != 'number') {
      let t = { instancePath: l + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.lower !== void 0 && typeof i.lower != 'number') {
      let t = { instancePath: l + '/lower', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.upper !== void 0 && typeof i.upper != 'number') {
      let t = { instancePath: l + '/upper', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.validFrom !== void 0) {
      let t = i.validFrom;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/validFrom', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/validFrom', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.validTo !== void 0) {
      let t = i.validTo;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/validTo', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/validTo', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.source !== void 0 &&
      !u(i.source, { instancePath: l + '/source', parentData: i, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.sourceUrl !== void 0) {
      let t = i.sourceUrl;
      if (typeof t == 'string') {
        if (!w.test(t)) {
          let n = {
            instancePath: l + '/sourceUrl',
            keyword: 'pattern',
            params: { pattern: '^https://[^\\s@]{1,500}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/sourceUrl', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function X(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.steps === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'steps' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.system === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'system' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'system' || t === 'steps' || t === 'source' || t === 'sourceUrl' || t === 'verified')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.system !== void 0) {
      let t = i.system;
      if (typeof t == 'string') {
        if (m(t) > 100) {
          let n = { instancePath: l + '/system', keyword: 'maxLength', params: { limit: 100 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/system', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/system', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.steps !== void 0) {
      let t = i.steps;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let o = { instancePath: l + '/steps', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !u(t[o], { instancePath: l + '/steps/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/steps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.source !== void 0 &&
      !u(i.source, { instancePath: l + '/source', parentData: i, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.sourceUrl !== void 0) {
      let t = i.sourceUrl;
      if (typeof t == 'string') {
        if (!w.test(t)) {
          let n = {
            instancePath: l + '/sourceUrl',
            keyword: 'pattern',
            params: { pattern: '^https://[^\\s@]{1,500}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/sourceUrl', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.verified !== void 0) {
      let t = i.verified;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/verified', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/verified', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var ee = {
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
function re(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.steps === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'steps' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'sample' || t === 'when' || t === 'steps' || t === 'people')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.sample !== void 0) {
      let t = i.sample;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: l + '/sample', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e4 || isNaN(t)) {
          let n = { instancePath: l + '/sample', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let n = { instancePath: l + '/sample', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      }
    }
    if (
      i.when !== void 0 &&
      !u(i.when, { instancePath: l + '/when', parentData: i, parentDataProperty: 'when', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.steps !== void 0) {
      let t = i.steps;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let o = { instancePath: l + '/steps', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        if (t.length < 1) {
          let o = { instancePath: l + '/steps', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !u(t[o], { instancePath: l + '/steps/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/steps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.people !== void 0) {
      let t = i.people;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/people', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'patients' || t === 'staff')) {
        let n = { instancePath: l + '/people', keyword: 'enum', params: { allowedValues: ee.properties.people.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function te(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'sign' || t === 'da' || t === 'en')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      i.sign !== void 0 &&
      !u(i.sign, { instancePath: l + '/sign', parentData: i, parentDataProperty: 'sign', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.da !== void 0) {
      let t = i.da;
      if (typeof t == 'string') {
        if (m(t) > 2e3) {
          let n = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.en !== void 0) {
      let t = i.en;
      if (typeof t == 'string') {
        if (m(t) > 2e3) {
          let n = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function ie(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'title' || t === 'url' || t === 'usedFor' || t === 'read')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      i.title !== void 0 &&
      !u(i.title, { instancePath: l + '/title', parentData: i, parentDataProperty: 'title', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.url !== void 0) {
      let t = i.url;
      if (typeof t == 'string') {
        if (!w.test(t)) {
          let n = { instancePath: l + '/url', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.usedFor !== void 0 &&
      !u(i.usedFor, { instancePath: l + '/usedFor', parentData: i, parentDataProperty: 'usedFor', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.read !== void 0) {
      let t = i.read;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/read', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/read', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function ne(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.description === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'description' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.direction === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'direction' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!g.call(b.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.schema !== void 0) {
      let t = i.schema;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (t !== 'klynge.indicator/1') {
        let n = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.indicator/1' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.title !== void 0 &&
        !u(i.title, { instancePath: l + '/title', parentData: i, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.description !== void 0 &&
        !u(i.description, {
          instancePath: l + '/description',
          parentData: i,
          parentDataProperty: 'description',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.kind !== void 0 &&
        !C(i.kind, { instancePath: l + '/kind', parentData: i, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.direction !== void 0 &&
        !R(i.direction, {
          instancePath: l + '/direction',
          parentData: i,
          parentDataProperty: 'direction',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.numerator !== void 0 &&
        !A(i.numerator, {
          instancePath: l + '/numerator',
          parentData: i,
          parentDataProperty: 'numerator',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.denominator !== void 0 &&
        !A(i.denominator, {
          instancePath: l + '/denominator',
          parentData: i,
          parentDataProperty: 'denominator',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.exclusions !== void 0) {
      let t = i.exclusions;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/exclusions', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !A(t[o], { instancePath: l + '/exclusions/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/exclusions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.counted !== void 0 &&
      !M(i.counted, { instancePath: l + '/counted', parentData: i, parentDataProperty: 'counted', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.multiplier !== void 0) {
      let t = i.multiplier;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let n = {
            instancePath: l + '/multiplier',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/multiplier', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.unit !== void 0 &&
      !u(i.unit, { instancePath: l + '/unit', parentData: i, parentDataProperty: 'unit', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.shownStep !== void 0) {
      let t = i.shownStep;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let n = {
            instancePath: l + '/shownStep',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/shownStep', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.minDenominator !== void 0) {
      let t = i.minDenominator;
      if (typeof t == 'number') {
        if (t < 1 || isNaN(t)) {
          let n = { instancePath: l + '/minDenominator', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/minDenominator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.standardised !== void 0 &&
      !G(i.standardised, {
        instancePath: l + '/standardised',
        parentData: i,
        parentDataProperty: 'standardised',
        rootData: f,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.focusArea !== void 0) {
      let t = i.focusArea;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let n = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: b.properties.focusArea.enum },
        };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.aspect !== void 0) {
      let t = i.aspect;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/aspect', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'how' || t === 'how-often' || t === 'other' || t === 'who')) {
        let n = { instancePath: l + '/aspect', keyword: 'enum', params: { allowedValues: b.properties.aspect.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.options !== void 0) {
      let t = i.options;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let o = { instancePath: l + '/options', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        if (t.length < 2) {
          let o = { instancePath: l + '/options', keyword: 'minItems', params: { limit: 2 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !H(t[o], { instancePath: l + '/options/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/options', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.targets !== void 0) {
      let t = i.targets;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/targets', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !W(t[o], { instancePath: l + '/targets/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/targets', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.targetNote !== void 0 &&
      !u(i.targetNote, {
        instancePath: l + '/targetNote',
        parentData: i,
        parentDataProperty: 'targetNote',
        rootData: f,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.caveats !== void 0) {
      let t = i.caveats;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/caveats', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !u(t[o], { instancePath: l + '/caveats/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/caveats', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.guides !== void 0) {
      let t = i.guides;
      if (Array.isArray(t)) {
        if (t.length > 40) {
          let o = { instancePath: l + '/guides', keyword: 'maxItems', params: { limit: 40 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !X(t[o], { instancePath: l + '/guides/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/guides', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.tally !== void 0 &&
      !re(i.tally, { instancePath: l + '/tally', parentData: i, parentDataProperty: 'tally', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.changeIdeas !== void 0) {
      let t = i.changeIdeas;
      if (Array.isArray(t)) {
        if (t.length > 3) {
          let o = { instancePath: l + '/changeIdeas', keyword: 'maxItems', params: { limit: 3 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !te(t[o], { instancePath: l + '/changeIdeas/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/changeIdeas', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.references !== void 0) {
      let t = i.references;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/references', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !ie(t[o], { instancePath: l + '/references/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/references', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.contact !== void 0 &&
      !P(i.contact, { instancePath: l + '/contact', parentData: i, parentDataProperty: 'contact', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function se(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.from === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.to === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'id' || t === 'from' || t === 'to')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.to !== void 0) {
      let t = i.to;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var le = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      kind: { $ref: '#/definitions/UnitKind' },
      name: { type: 'string', maxLength: 200, minLength: 1 },
      ydernummer: { type: 'string', pattern: '^\\d{6}$' },
      sor: { type: 'string', pattern: '^\\d{11,18}$' },
      areaCode: { type: 'string', pattern: '^[A-Z0-9-]{1,16}$' },
      validity: { $ref: '#/definitions/Validity' },
      predecessors: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 20,
      },
      groups: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' }, maxItems: 20 },
    },
    required: ['id', 'kind'],
    additionalProperties: !1,
  },
  oe = new RegExp('^\\d{6}$', 'u'),
  fe = new RegExp('^\\d{11,18}$', 'u'),
  pe = new RegExp('^[A-Z0-9-]{1,16}$', 'u'),
  ae = { type: 'string', enum: ['cluster', 'municipality', 'nation', 'practice', 'region'] };
function ue(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'cluster' || i === 'municipality' || i === 'nation' || i === 'practice' || i === 'region')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: ae.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function ye(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    for (let t in i)
      if (!(t === 'from' || t === 'to')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/from', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/from', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.to !== void 0) {
      let t = i.to;
      if (typeof t == 'string') {
        if (!h(t)) {
          let n = { instancePath: l + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function de(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!g.call(le.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.kind !== void 0 &&
      !ue(i.kind, { instancePath: l + '/kind', parentData: i, parentDataProperty: 'kind', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (m(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.ydernummer !== void 0) {
      let t = i.ydernummer;
      if (typeof t == 'string') {
        if (!oe.test(t)) {
          let n = { instancePath: l + '/ydernummer', keyword: 'pattern', params: { pattern: '^\\d{6}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/ydernummer', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.sor !== void 0) {
      let t = i.sor;
      if (typeof t == 'string') {
        if (!fe.test(t)) {
          let n = { instancePath: l + '/sor', keyword: 'pattern', params: { pattern: '^\\d{11,18}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/sor', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.areaCode !== void 0) {
      let t = i.areaCode;
      if (typeof t == 'string') {
        if (!pe.test(t)) {
          let n = { instancePath: l + '/areaCode', keyword: 'pattern', params: { pattern: '^[A-Z0-9-]{1,16}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/areaCode', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.validity !== void 0 &&
      !ye(i.validity, { instancePath: l + '/validity', parentData: i, parentDataProperty: 'validity', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.predecessors !== void 0) {
      let t = i.predecessors;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/predecessors', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++) {
          let y = t[o];
          if (typeof y == 'string') {
            if (!c.test(y)) {
              let d = {
                instancePath: l + '/predecessors/' + o,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [d]) : e.push(d), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let d = { instancePath: l + '/predecessors/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [d]) : e.push(d), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let n = { instancePath: l + '/predecessors', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.groups !== void 0) {
      let t = i.groups;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let o = { instancePath: l + '/groups', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++) {
          let y = t[o];
          if (typeof y == 'string') {
            if (!c.test(y)) {
              let d = {
                instancePath: l + '/groups/' + o,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [d]) : e.push(d), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let d = { instancePath: l + '/groups/' + o, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [d]) : e.push(d), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let n = { instancePath: l + '/groups', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var me = { type: 'string', enum: ['cluster', 'municipality', 'other', 'region', 'subcluster'] };
function ce(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'cluster' || i === 'municipality' || i === 'other' || i === 'region' || i === 'subcluster')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: me.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function he(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'id' || t === 'kind' || t === 'name')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.kind !== void 0 &&
      !ce(i.kind, { instancePath: l + '/kind', parentData: i, parentDataProperty: 'kind', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (m(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (m(t) < 1) {
          let n = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var ge = {
    type: 'object',
    properties: {
      indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      period: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      numerator: { $ref: '#/definitions/column0' },
      denominator: { $ref: '#/definitions/column0' },
      value: { $ref: '#/definitions/column1' },
      lower: { $ref: '#/definitions/column1' },
      upper: { $ref: '#/definitions/column1' },
      level: { type: 'number', exclusiveMaximum: 1, exclusiveMinimum: 0 },
      choices: { $ref: '#/definitions/column2' },
      status: { $ref: '#/definitions/column3' },
    },
    required: ['indicator', 'period'],
    additionalProperties: !1,
  },
  ke = { type: 'array', items: { type: ['number', 'null'], minimum: 0 }, maxItems: 1e5 };
function D(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (Array.isArray(i)) {
    if (i.length > 1e5) {
      let n = { instancePath: l, keyword: 'maxItems', params: { limit: 1e5 } };
      if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
    }
    let t = i.length;
    for (let n = 0; n < t; n++) {
      let o = i[n];
      if (typeof o != 'number' && o !== null) {
        let y = { instancePath: l + '/' + n, keyword: 'type', params: { type: ke.items.type } };
        if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof o == 'number' && (o < 0 || isNaN(o))) {
        let y = { instancePath: l + '/' + n, keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
        if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'array' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var we = { type: 'array', items: { type: ['null', 'number'] }, maxItems: 1e5 };
function $(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (Array.isArray(i)) {
    if (i.length > 1e5) {
      let n = { instancePath: l, keyword: 'maxItems', params: { limit: 1e5 } };
      if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
    }
    let t = i.length;
    for (let n = 0; n < t; n++) {
      let o = i[n];
      if (o !== null && typeof o != 'number') {
        let y = { instancePath: l + '/' + n, keyword: 'type', params: { type: we.items.type } };
        if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'array' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var be = {
  type: 'array',
  items: {
    type: ['array', 'null'],
    items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    maxItems: 30,
    minItems: 1,
  },
  maxItems: 1e5,
};
function Ae(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (Array.isArray(i)) {
    if (i.length > 1e5) {
      let n = { instancePath: l, keyword: 'maxItems', params: { limit: 1e5 } };
      if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
    }
    let t = i.length;
    for (let n = 0; n < t; n++) {
      let o = i[n];
      if (!Array.isArray(o) && o !== null) {
        let y = { instancePath: l + '/' + n, keyword: 'type', params: { type: be.items.type } };
        if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
      }
      if (Array.isArray(o)) {
        if (o.length > 30) {
          let d = { instancePath: l + '/' + n, keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [d]) : e.push(d), r++, r >= 50)) return ((s = e), !1);
        }
        if (o.length < 1) {
          let d = { instancePath: l + '/' + n, keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [d]) : e.push(d), r++, r >= 50)) return ((s = e), !1);
        }
        let y = o.length;
        for (let d = 0; d < y; d++) {
          let x = o[d];
          if (typeof x == 'string') {
            if (!c.test(x)) {
              let k = {
                instancePath: l + '/' + n + '/' + d,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [k]) : e.push(k), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let k = { instancePath: l + '/' + n + '/' + d, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [k]) : e.push(k), r++, r >= 50)) return ((s = e), !1);
          }
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'array' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var v = {
  type: 'array',
  items: { type: ['string', 'null'], enum: [null, 'notReported', 'tooFew', 'suppressed', 'notApplicable'] },
  maxItems: 1e5,
};
function $e(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (Array.isArray(i)) {
    if (i.length > 1e5) {
      let n = { instancePath: l, keyword: 'maxItems', params: { limit: 1e5 } };
      if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
    }
    let t = i.length;
    for (let n = 0; n < t; n++) {
      let o = i[n];
      if (typeof o != 'string' && o !== null) {
        let y = { instancePath: l + '/' + n, keyword: 'type', params: { type: v.items.type } };
        if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(o === null || o === 'notReported' || o === 'tooFew' || o === 'suppressed' || o === 'notApplicable')) {
        let y = { instancePath: l + '/' + n, keyword: 'enum', params: { allowedValues: v.items.enum } };
        if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'array' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function xe(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.indicator === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.period === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!g.call(ge.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.indicator !== void 0) {
      let t = i.indicator;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.period !== void 0) {
      let t = i.period;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/period',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/period', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.numerator !== void 0 &&
        !D(i.numerator, {
          instancePath: l + '/numerator',
          parentData: i,
          parentDataProperty: 'numerator',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.denominator !== void 0 &&
        !D(i.denominator, {
          instancePath: l + '/denominator',
          parentData: i,
          parentDataProperty: 'denominator',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.value !== void 0 &&
        !$(i.value, { instancePath: l + '/value', parentData: i, parentDataProperty: 'value', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.lower !== void 0 &&
        !$(i.lower, { instancePath: l + '/lower', parentData: i, parentDataProperty: 'lower', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.upper !== void 0 &&
        !$(i.upper, { instancePath: l + '/upper', parentData: i, parentDataProperty: 'upper', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.level !== void 0) {
      let t = i.level;
      if (typeof t == 'number') {
        if (t >= 1 || isNaN(t)) {
          let n = { instancePath: l + '/level', keyword: 'exclusiveMaximum', params: { comparison: '<', limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (t <= 0 || isNaN(t)) {
          let n = { instancePath: l + '/level', keyword: 'exclusiveMinimum', params: { comparison: '>', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/level', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.choices !== void 0 &&
        !Ae(i.choices, { instancePath: l + '/choices', parentData: i, parentDataProperty: 'choices', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.status !== void 0 &&
        !$e(i.status, { instancePath: l + '/status', parentData: i, parentDataProperty: 'status', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var De = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      period: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      scope: { $ref: '#/definitions/ComparatorScope' },
      definition: { $ref: '#/definitions/ComparatorDefinition' },
      name: { $ref: '#/definitions/LocalisedText' },
      value: { type: 'number' },
      lower: { type: 'number' },
      upper: { type: 'number' },
      units: { type: 'integer', minimum: 1 },
    },
    required: ['definition', 'id', 'indicator', 'name', 'period', 'scope', 'value'],
    additionalProperties: !1,
  },
  ve = { type: 'string', enum: ['cluster', 'municipality', 'nation', 'other', 'region'] };
function Pe(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'cluster' || i === 'municipality' || i === 'nation' || i === 'other' || i === 'region')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: ve.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var Ze = { type: 'string', enum: ['mean', 'median', 'pooled'] };
function Le(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'mean' || i === 'median' || i === 'pooled')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: Ze.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function ze(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.definition === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'definition' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.indicator === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.period === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.scope === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'scope' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.value === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'value' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!g.call(De.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.indicator !== void 0) {
      let t = i.indicator;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.period !== void 0) {
      let t = i.period;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/period',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/period', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.scope !== void 0 &&
        !Pe(i.scope, { instancePath: l + '/scope', parentData: i, parentDataProperty: 'scope', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.definition !== void 0 &&
        !Le(i.definition, {
          instancePath: l + '/definition',
          parentData: i,
          parentDataProperty: 'definition',
          rootData: f,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.name !== void 0 &&
        !u(i.name, { instancePath: l + '/name', parentData: i, parentDataProperty: 'name', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.value !== void 0 && typeof i.value != 'number') {
      let t = { instancePath: l + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.lower !== void 0 && typeof i.lower != 'number') {
      let t = { instancePath: l + '/lower', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.upper !== void 0 && typeof i.upper != 'number') {
      let t = { instancePath: l + '/upper', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.units !== void 0) {
      let t = i.units;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: l + '/units', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number' && (t < 1 || isNaN(t))) {
        let n = { instancePath: l + '/units', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var qe = {
  type: 'object',
  properties: {
    indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    period: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    scale: { type: 'string', enum: ['proportion', 'ratio'] },
    tau2: { type: 'number', minimum: 0 },
    phi: { type: 'number', minimum: 0 },
    k: { type: 'integer', minimum: 1 },
    basis: { $ref: '#/definitions/LocalisedText' },
  },
  required: ['basis', 'indicator', 'k', 'period', 'scale', 'tau2'],
  additionalProperties: !1,
};
function je(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.basis === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'basis' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.indicator === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'indicator' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.k === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'k' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.period === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'period' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.scale === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'scale' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.tau2 === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'tau2' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(
        t === 'indicator' ||
        t === 'period' ||
        t === 'scale' ||
        t === 'tau2' ||
        t === 'phi' ||
        t === 'k' ||
        t === 'basis'
      )) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.indicator !== void 0) {
      let t = i.indicator;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.period !== void 0) {
      let t = i.period;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/period',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/period', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.scale !== void 0) {
      let t = i.scale;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/scale', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'proportion' || t === 'ratio')) {
        let n = { instancePath: l + '/scale', keyword: 'enum', params: { allowedValues: qe.properties.scale.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.tau2 !== void 0) {
      let t = i.tau2;
      if (typeof t == 'number') {
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: l + '/tau2', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/tau2', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.phi !== void 0) {
      let t = i.phi;
      if (typeof t == 'number') {
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: l + '/phi', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/phi', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.k !== void 0) {
      let t = i.k;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: l + '/k', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number' && (t < 1 || isNaN(t))) {
        let n = { instancePath: l + '/k', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.basis !== void 0 &&
      !u(i.basis, { instancePath: l + '/basis', parentData: i, parentDataProperty: 'basis', rootData: f }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function Ie(i, { instancePath: l = '', parentData: p, parentDataProperty: a, rootData: f = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.indicators === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'indicators' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.observations === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'observations' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.openness === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'openness' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.periods === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'periods' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.source === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'source' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.units === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'units' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!g.call(z.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.schema !== void 0) {
      let t = i.schema;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (t !== 'klynge.benchmark/1') {
        let n = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.benchmark/1' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let n = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.title !== void 0 &&
        !u(i.title, { instancePath: l + '/title', parentData: i, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.openness !== void 0 &&
        !j(i.openness, { instancePath: l + '/openness', parentData: i, parentDataProperty: 'openness', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.source !== void 0 &&
        !E(i.source, { instancePath: l + '/source', parentData: i, parentDataProperty: 'source', rootData: f }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.indicators !== void 0) {
      let t = i.indicators;
      if (Array.isArray(t)) {
        if (t.length > 500) {
          let o = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        if (t.length < 1) {
          let o = { instancePath: l + '/indicators', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !ne(t[o], { instancePath: l + '/indicators/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.periods !== void 0) {
      let t = i.periods;
      if (Array.isArray(t)) {
        if (t.length > 500) {
          let o = { instancePath: l + '/periods', keyword: 'maxItems', params: { limit: 500 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        if (t.length < 1) {
          let o = { instancePath: l + '/periods', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !se(t[o], { instancePath: l + '/periods/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/periods', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.units !== void 0) {
      let t = i.units;
      if (Array.isArray(t)) {
        if (t.length > 1e5) {
          let o = { instancePath: l + '/units', keyword: 'maxItems', params: { limit: 1e5 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !de(t[o], { instancePath: l + '/units/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/units', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.groups !== void 0) {
      let t = i.groups;
      if (Array.isArray(t)) {
        if (t.length > 5e3) {
          let o = { instancePath: l + '/groups', keyword: 'maxItems', params: { limit: 5e3 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !he(t[o], { instancePath: l + '/groups/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/groups', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.observations !== void 0) {
      let t = i.observations;
      if (Array.isArray(t)) {
        if (t.length > 2e4) {
          let o = { instancePath: l + '/observations', keyword: 'maxItems', params: { limit: 2e4 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !xe(t[o], { instancePath: l + '/observations/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/observations', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.comparators !== void 0) {
      let t = i.comparators;
      if (Array.isArray(t)) {
        if (t.length > 2e4) {
          let o = { instancePath: l + '/comparators', keyword: 'maxItems', params: { limit: 2e4 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !ze(t[o], { instancePath: l + '/comparators/' + o, parentData: t, parentDataProperty: o, rootData: f }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/comparators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.overdispersion !== void 0) {
      let t = i.overdispersion;
      if (Array.isArray(t)) {
        if (t.length > 2e4) {
          let o = { instancePath: l + '/overdispersion', keyword: 'maxItems', params: { limit: 2e4 } };
          if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let o = 0; o < n; o++)
          if (
            !je(t[o], {
              instancePath: l + '/overdispersion/' + o,
              parentData: t,
              parentDataProperty: o,
              rootData: f,
            }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/overdispersion', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
export { Re as validate };
