// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function u(i) {
  let l = i.length;
  for (let a = 0; a < i.length - 1; a++)
    (i.charCodeAt(a) & 64512) === 55296 && (i.charCodeAt(a + 1) & 64512) === 56320 && (l--, a++);
  return l;
}

// src/text/calendar-date.ts
var b = /^(\d{4})-(\d{2})-(\d{2})$/,
  P = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function c(i) {
  let l = b.exec(i);
  if (!l) return !1;
  let a = Number(l[1]),
    p = Number(l[2]),
    o = Number(l[3]),
    e = a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0),
    r = p === 2 && e ? 29 : P[p - 1];
  return r !== void 0 && o >= 1 && o <= r;
}

// <stdin>
var s = null;
function ge(i) {
  pe(i);
  let l = s ?? [];
  return ((s = null), l);
}
var D = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/partner.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.partner/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      name: { type: 'string', maxLength: 200, minLength: 1 },
      shortName: { type: 'string', maxLength: 60, minLength: 1 },
      kind: { $ref: '#/definitions/PartnerKind' },
      kindName: { $ref: '#/definitions/LocalisedText' },
      topics: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      description: { $ref: '#/definitions/LocalisedText' },
      partOf: { type: 'array', items: { type: 'string', maxLength: 200, minLength: 1 }, maxItems: 6 },
      place: { $ref: '#/definitions/Place' },
      address: { $ref: '#/definitions/PartnerAddress' },
      sor: { type: 'string', pattern: '^\\d{11,18}$' },
      gln: { type: 'string', pattern: '^\\d{13}$' },
      cvr: { type: 'string', pattern: '^\\d{8}$' },
      codes: { type: 'array', items: { $ref: '#/definitions/OtherCode' }, maxItems: 20 },
      timeZone: { type: 'string', pattern: '^[A-Za-z_]{2,30}(/[A-Za-z_+0-9-]{1,30}){0,2}$' },
      lines: { type: 'array', items: { $ref: '#/definitions/ContactLine' }, maxItems: 20 },
      referral: { $ref: '#/definitions/Referral' },
      targetGroup: { $ref: '#/definitions/LocalisedText' },
      exclusions: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 10 },
      waitingTime: { $ref: '#/definitions/WaitingTime' },
      people: { type: 'array', items: { $ref: '#/definitions/PartnerPerson' }, maxItems: 30 },
      exchange: { $ref: '#/definitions/Exchange' },
      initiative: { $ref: '#/definitions/Initiative' },
      data: { $ref: '#/definitions/PartnerData' },
      clusters: { type: 'array', items: { $ref: '#/definitions/SharingCluster' }, maxItems: 200 },
      projects: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      nextMeeting: { type: 'string', format: 'date' },
      clarifications: { type: 'array', items: { $ref: '#/definitions/Clarification' }, maxItems: 20 },
      verified: { $ref: '#/definitions/Verification' },
      synthetic: { type: 'boolean' },
    },
    required: ['id', 'kind', 'name', 'schema'],
    additionalProperties: !1,
    definitions: {
      Area: {
        type: 'object',
        properties: {
          code: { type: 'string', pattern: '^[A-Z0-9-]{1,16}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['code', 'name'],
        additionalProperties: !1,
      },
      Clarification: {
        type: 'object',
        properties: {
          believed: { $ref: '#/definitions/LocalisedText' },
          found: { $ref: '#/definitions/LocalisedText' },
          on: { type: 'string', format: 'date' },
          note: { $ref: '#/definitions/LocalisedText' },
        },
        required: ['believed', 'found', 'on'],
        additionalProperties: !1,
      },
      ContactLine: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          audience: { $ref: '#/definitions/LineAudience' },
          purpose: { $ref: '#/definitions/LocalisedText' },
          telephone: { type: 'string', pattern: '^[+0-9 ()-]{3,20}$' },
          email: { type: 'string', pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
          answeredBy: { $ref: '#/definitions/LocalisedText' },
          hours: { type: 'array', items: { $ref: '#/definitions/OpeningHours' }, maxItems: 30 },
          exceptions: { type: 'array', items: { $ref: '#/definitions/HoursException' }, maxItems: 60 },
          openOnHolidays: { type: 'boolean' },
          note: { $ref: '#/definitions/LocalisedText' },
        },
        required: ['audience', 'id'],
        additionalProperties: !1,
      },
      Exchange: {
        type: 'object',
        properties: {
          commonInterest: { $ref: '#/definitions/LocalisedText' },
          practice: { $ref: '#/definitions/GetsAndGives' },
          partner: { $ref: '#/definitions/GetsAndGives' },
          patient: { $ref: '#/definitions/GetsAndGives' },
        },
        additionalProperties: !1,
      },
      GetsAndGives: {
        type: 'object',
        properties: {
          gets: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 10 },
          gives: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 10 },
        },
        additionalProperties: !1,
      },
      HoursException: {
        type: 'object',
        properties: {
          from: { type: 'string', format: 'date' },
          to: { type: 'string', format: 'date' },
          hours: { type: 'array', items: { $ref: '#/definitions/TimeSpan' }, maxItems: 6 },
        },
        required: ['from', 'hours', 'to'],
        additionalProperties: !1,
      },
      Initiative: {
        type: 'object',
        properties: {
          by: { type: 'string', enum: ['cluster', 'other', 'partner', 'quality-unit'] },
          when: { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
        },
        required: ['by'],
        additionalProperties: !1,
      },
      LineAudience: { type: 'string', enum: ['citizens', 'everyone', 'professionals'] },
      LocalisedText: {
        type: 'object',
        properties: {
          da: { type: 'string', maxLength: 2e3, minLength: 1 },
          en: { type: 'string', maxLength: 2e3, minLength: 1 },
        },
        required: ['da'],
        additionalProperties: !1,
      },
      OpeningHours: {
        type: 'object',
        properties: {
          days: { type: 'array', items: { $ref: '#/definitions/Weekday' }, maxItems: 7, minItems: 1 },
          from: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
          to: { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' },
        },
        required: ['days', 'from', 'to'],
        additionalProperties: !1,
      },
      OtherCode: {
        type: 'object',
        properties: {
          system: { type: 'string', maxLength: 60, minLength: 1 },
          code: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$' },
        },
        required: ['code', 'system'],
        additionalProperties: !1,
      },
      PartnerAddress: {
        type: 'object',
        properties: {
          street: { type: 'string', maxLength: 200, minLength: 1 },
          postalCode: { type: 'string', pattern: '^\\d{3,4}$' },
          town: { type: 'string', maxLength: 100, minLength: 1 },
        },
        additionalProperties: !1,
      },
      PartnerData: {
        type: 'object',
        properties: {
          status: { type: 'string', enum: ['delivered', 'none', 'promised'] },
          asOf: { type: 'string', format: 'date' },
          expected: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
          content: { $ref: '#/definitions/LocalisedText' },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
        },
        required: ['asOf', 'status'],
        additionalProperties: !1,
      },
      PartnerKind: {
        type: 'string',
        enum: [
          'health-centre',
          'hospital-department',
          'job-centre',
          'laboratory',
          'municipality',
          'other',
          'patient-association',
          'pharmacy',
          'quality-unit',
          'specialist',
          'substance-use-centre',
        ],
      },
      PartnerPerson: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
          role: { $ref: '#/definitions/LocalisedText' },
          askAbout: { $ref: '#/definitions/LocalisedText' },
          line: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          photo: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
        },
        required: ['id', 'name'],
        additionalProperties: !1,
      },
      Place: {
        type: 'object',
        properties: {
          municipalities: { type: 'array', items: { $ref: '#/definitions/Area' }, maxItems: 100 },
          region: { $ref: '#/definitions/Area' },
        },
        additionalProperties: !1,
      },
      Referral: {
        type: 'object',
        properties: {
          standard: { type: 'string', pattern: '^[A-Z0-9][A-Z0-9-]{1,19}$' },
          method: { $ref: '#/definitions/LocalisedText' },
          referTo: { $ref: '#/definitions/LocalisedText' },
          required: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
          url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
        },
        additionalProperties: !1,
      },
      SharingCluster: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          name: { type: 'string', maxLength: 200, minLength: 1 },
        },
        required: ['id'],
        additionalProperties: !1,
      },
      TimeSpan: {
        type: 'object',
        properties: {
          from: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
          to: { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' },
        },
        required: ['from', 'to'],
        additionalProperties: !1,
      },
      Verification: {
        type: 'object',
        properties: { on: { type: 'string', format: 'date' }, by: { type: 'string', maxLength: 200, minLength: 1 } },
        required: ['on'],
        additionalProperties: !1,
      },
      WaitingTime: {
        type: 'object',
        properties: {
          from: { type: 'integer', maximum: 1e3, minimum: 0 },
          to: { type: 'integer', maximum: 1e3, minimum: 0 },
          unit: { type: 'string', enum: ['days', 'months', 'weeks'] },
          asOf: { type: 'string', format: 'date' },
        },
        required: ['asOf', 'from', 'unit'],
        additionalProperties: !1,
      },
      Weekday: { type: 'string', enum: ['fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'] },
    },
  },
  x = Object.prototype.hasOwnProperty,
  h = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  L = new RegExp('^\\d{11,18}$', 'u'),
  v = new RegExp('^\\d{13}$', 'u'),
  j = new RegExp('^\\d{8}$', 'u'),
  Z = new RegExp('^[A-Za-z_]{2,30}(/[A-Za-z_+0-9-]{1,30}){0,2}$', 'u'),
  q = {
    type: 'string',
    enum: [
      'health-centre',
      'hospital-department',
      'job-centre',
      'laboratory',
      'municipality',
      'other',
      'patient-association',
      'pharmacy',
      'quality-unit',
      'specialist',
      'substance-use-centre',
    ],
  };
function z(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(
    i === 'health-centre' ||
    i === 'hospital-department' ||
    i === 'job-centre' ||
    i === 'laboratory' ||
    i === 'municipality' ||
    i === 'other' ||
    i === 'patient-association' ||
    i === 'pharmacy' ||
    i === 'quality-unit' ||
    i === 'specialist' ||
    i === 'substance-use-centre'
  )) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: q.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function d(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
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
        if (u(t) > 2e3) {
          let n = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
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
        if (u(t) > 2e3) {
          let n = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
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
var I = new RegExp('^[A-Z0-9-]{1,16}$', 'u');
function k(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.code === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'code' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'code' || t === 'name')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.code !== void 0) {
      let t = i.code;
      if (typeof t == 'string') {
        if (!I.test(t)) {
          let n = { instancePath: l + '/code', keyword: 'pattern', params: { pattern: '^[A-Z0-9-]{1,16}$' } };
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
        if (u(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
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
function T(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    for (let t in i)
      if (!(t === 'municipalities' || t === 'region')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.municipalities !== void 0) {
      let t = i.municipalities;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let f = { instancePath: l + '/municipalities', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !k(t[f], { instancePath: l + '/municipalities/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/municipalities', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.region !== void 0 &&
      !k(i.region, { instancePath: l + '/region', parentData: i, parentDataProperty: 'region', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var E = new RegExp('^\\d{3,4}$', 'u');
function O(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    for (let t in i)
      if (!(t === 'street' || t === 'postalCode' || t === 'town')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.street !== void 0) {
      let t = i.street;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let n = { instancePath: l + '/street', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/street', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/street', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.postalCode !== void 0) {
      let t = i.postalCode;
      if (typeof t == 'string') {
        if (!E.test(t)) {
          let n = { instancePath: l + '/postalCode', keyword: 'pattern', params: { pattern: '^\\d{3,4}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/postalCode', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.town !== void 0) {
      let t = i.town;
      if (typeof t == 'string') {
        if (u(t) > 100) {
          let n = { instancePath: l + '/town', keyword: 'maxLength', params: { limit: 100 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/town', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/town', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var _ = new RegExp('^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$', 'u');
function N(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
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
      if (!(t === 'system' || t === 'code')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.system !== void 0) {
      let t = i.system;
      if (typeof t == 'string') {
        if (u(t) > 60) {
          let n = { instancePath: l + '/system', keyword: 'maxLength', params: { limit: 60 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/system', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/system', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.code !== void 0) {
      let t = i.code;
      if (typeof t == 'string') {
        if (!_.test(t)) {
          let n = {
            instancePath: l + '/code',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/code', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var C = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      audience: { $ref: '#/definitions/LineAudience' },
      purpose: { $ref: '#/definitions/LocalisedText' },
      telephone: { type: 'string', pattern: '^[+0-9 ()-]{3,20}$' },
      email: { type: 'string', pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
      url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
      answeredBy: { $ref: '#/definitions/LocalisedText' },
      hours: { type: 'array', items: { $ref: '#/definitions/OpeningHours' }, maxItems: 30 },
      exceptions: { type: 'array', items: { $ref: '#/definitions/HoursException' }, maxItems: 60 },
      openOnHolidays: { type: 'boolean' },
      note: { $ref: '#/definitions/LocalisedText' },
    },
    required: ['audience', 'id'],
    additionalProperties: !1,
  },
  G = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  R = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u'),
  w = new RegExp('^https://[^\\s@]{1,500}$', 'u'),
  H = { type: 'string', enum: ['citizens', 'everyone', 'professionals'] };
function V(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'citizens' || i === 'everyone' || i === 'professionals')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: H.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var B = { type: 'string', enum: ['fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'] };
function M(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (typeof i != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  if (!(i === 'fri' || i === 'mon' || i === 'sat' || i === 'sun' || i === 'thu' || i === 'tue' || i === 'wed')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: B.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var A = new RegExp('^([01]\\d|2[0-3]):[0-5]\\d$', 'u'),
  $ = new RegExp('^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$', 'u');
function S(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.days === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'days' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.from === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.to === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'days' || t === 'from' || t === 'to')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.days !== void 0) {
      let t = i.days;
      if (Array.isArray(t)) {
        if (t.length > 7) {
          let f = { instancePath: l + '/days', keyword: 'maxItems', params: { limit: 7 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        if (t.length < 1) {
          let f = { instancePath: l + '/days', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !M(t[f], { instancePath: l + '/days/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/days', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!A.test(t)) {
          let n = { instancePath: l + '/from', keyword: 'pattern', params: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } };
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
        if (!$.test(t)) {
          let n = {
            instancePath: l + '/to',
            keyword: 'pattern',
            params: { pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' },
          };
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
function W(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.from === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.to === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'from' || t === 'to')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!A.test(t)) {
          let n = { instancePath: l + '/from', keyword: 'pattern', params: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' } };
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
        if (!$.test(t)) {
          let n = {
            instancePath: l + '/to',
            keyword: 'pattern',
            params: { pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' },
          };
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
function K(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.from === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.hours === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'hours' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.to === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'to' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'from' || t === 'to' || t === 'hours')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.from !== void 0) {
      let t = i.from;
      if (typeof t == 'string') {
        if (!c(t)) {
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
        if (!c(t)) {
          let n = { instancePath: l + '/to', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/to', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.hours !== void 0) {
      let t = i.hours;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let f = { instancePath: l + '/hours', keyword: 'maxItems', params: { limit: 6 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !W(t[f], { instancePath: l + '/hours/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/hours', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function Y(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.audience === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'audience' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!x.call(C.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!h.test(t)) {
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
      (i.audience !== void 0 &&
        !V(i.audience, { instancePath: l + '/audience', parentData: i, parentDataProperty: 'audience', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.purpose !== void 0 &&
        !d(i.purpose, { instancePath: l + '/purpose', parentData: i, parentDataProperty: 'purpose', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.telephone !== void 0) {
      let t = i.telephone;
      if (typeof t == 'string') {
        if (!G.test(t)) {
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
        if (!R.test(t)) {
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
      i.answeredBy !== void 0 &&
      !d(i.answeredBy, {
        instancePath: l + '/answeredBy',
        parentData: i,
        parentDataProperty: 'answeredBy',
        rootData: o,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.hours !== void 0) {
      let t = i.hours;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let f = { instancePath: l + '/hours', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !S(t[f], { instancePath: l + '/hours/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/hours', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.exceptions !== void 0) {
      let t = i.exceptions;
      if (Array.isArray(t)) {
        if (t.length > 60) {
          let f = { instancePath: l + '/exceptions', keyword: 'maxItems', params: { limit: 60 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !K(t[f], { instancePath: l + '/exceptions/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/exceptions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.openOnHolidays !== void 0 && typeof i.openOnHolidays != 'boolean') {
      let t = { instancePath: l + '/openOnHolidays', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (
      i.note !== void 0 &&
      !d(i.note, { instancePath: l + '/note', parentData: i, parentDataProperty: 'note', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var F = new RegExp('^[A-Z0-9][A-Z0-9-]{1,19}$', 'u');
function J(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    for (let t in i)
      if (!(t === 'standard' || t === 'method' || t === 'referTo' || t === 'required' || t === 'url')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.standard !== void 0) {
      let t = i.standard;
      if (typeof t == 'string') {
        if (!F.test(t)) {
          let n = {
            instancePath: l + '/standard',
            keyword: 'pattern',
            params: { pattern: '^[A-Z0-9][A-Z0-9-]{1,19}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/standard', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.method !== void 0 &&
        !d(i.method, { instancePath: l + '/method', parentData: i, parentDataProperty: 'method', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.referTo !== void 0 &&
        !d(i.referTo, { instancePath: l + '/referTo', parentData: i, parentDataProperty: 'referTo', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.required !== void 0) {
      let t = i.required;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let f = { instancePath: l + '/required', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !d(t[f], { instancePath: l + '/required/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/required', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
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
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var Q = {
  type: 'object',
  properties: {
    from: { type: 'integer', maximum: 1e3, minimum: 0 },
    to: { type: 'integer', maximum: 1e3, minimum: 0 },
    unit: { type: 'string', enum: ['days', 'months', 'weeks'] },
    asOf: { type: 'string', format: 'date' },
  },
  required: ['asOf', 'from', 'unit'],
  additionalProperties: !1,
};
function U(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.asOf === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'asOf' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.from === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'from' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.unit === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'unit' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'from' || t === 'to' || t === 'unit' || t === 'asOf')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.from !== void 0) {
      let t = i.from;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: l + '/from', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e3 || isNaN(t)) {
          let n = { instancePath: l + '/from', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: l + '/from', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      }
    }
    if (i.to !== void 0) {
      let t = i.to;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let n = { instancePath: l + '/to', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e3 || isNaN(t)) {
          let n = { instancePath: l + '/to', keyword: 'maximum', params: { comparison: '<=', limit: 1e3 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let n = { instancePath: l + '/to', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      }
    }
    if (i.unit !== void 0) {
      let t = i.unit;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/unit', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'days' || t === 'months' || t === 'weeks')) {
        let n = { instancePath: l + '/unit', keyword: 'enum', params: { allowedValues: Q.properties.unit.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.asOf !== void 0) {
      let t = i.asOf;
      if (typeof t == 'string') {
        if (!c(t)) {
          let n = { instancePath: l + '/asOf', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/asOf', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function X(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'id' || t === 'name' || t === 'role' || t === 'askAbout' || t === 'line' || t === 'photo')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!h.test(t)) {
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
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.role !== void 0 &&
        !d(i.role, { instancePath: l + '/role', parentData: i, parentDataProperty: 'role', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.askAbout !== void 0 &&
        !d(i.askAbout, { instancePath: l + '/askAbout', parentData: i, parentDataProperty: 'askAbout', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.line !== void 0) {
      let t = i.line;
      if (typeof t == 'string') {
        if (!h.test(t)) {
          let n = {
            instancePath: l + '/line',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/line', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.photo !== void 0) {
      let t = i.photo;
      if (typeof t == 'string') {
        if (!w.test(t)) {
          let n = { instancePath: l + '/photo', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/photo', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function g(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    for (let t in i)
      if (!(t === 'gets' || t === 'gives')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.gets !== void 0) {
      let t = i.gets;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let f = { instancePath: l + '/gets', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !d(t[f], { instancePath: l + '/gets/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/gets', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.gives !== void 0) {
      let t = i.gives;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let f = { instancePath: l + '/gives', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !d(t[f], { instancePath: l + '/gives/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/gives', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function ee(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    for (let t in i)
      if (!(t === 'commonInterest' || t === 'practice' || t === 'partner' || t === 'patient')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      (i.commonInterest !== void 0 &&
        !d(i.commonInterest, {
          instancePath: l + '/commonInterest',
          parentData: i,
          parentDataProperty: 'commonInterest',
          rootData: o,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.practice !== void 0 &&
        !g(i.practice, { instancePath: l + '/practice', parentData: i, parentDataProperty: 'practice', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.partner !== void 0 &&
        !g(i.partner, { instancePath: l + '/partner', parentData: i, parentDataProperty: 'partner', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.patient !== void 0 &&
        !g(i.patient, { instancePath: l + '/patient', parentData: i, parentDataProperty: 'patient', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var re = {
    type: 'object',
    properties: {
      by: { type: 'string', enum: ['cluster', 'other', 'partner', 'quality-unit'] },
      when: { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
    },
    required: ['by'],
    additionalProperties: !1,
  },
  te = new RegExp('^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$', 'u');
function ne(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.by === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'by' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'by' || t === 'when')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.by !== void 0) {
      let t = i.by;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/by', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'cluster' || t === 'other' || t === 'partner' || t === 'quality-unit')) {
        let n = { instancePath: l + '/by', keyword: 'enum', params: { allowedValues: re.properties.by.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.when !== void 0) {
      let t = i.when;
      if (typeof t == 'string') {
        if (!te.test(t)) {
          let n = {
            instancePath: l + '/when',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/when', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
var ie = {
    type: 'object',
    properties: {
      status: { type: 'string', enum: ['delivered', 'none', 'promised'] },
      asOf: { type: 'string', format: 'date' },
      expected: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
      content: { $ref: '#/definitions/LocalisedText' },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
    },
    required: ['asOf', 'status'],
    additionalProperties: !1,
  },
  se = new RegExp('^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$', 'u');
function le(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.asOf === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'asOf' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.status === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'status' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'status' || t === 'asOf' || t === 'expected' || t === 'content' || t === 'indicators')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.status !== void 0) {
      let t = i.status;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/status', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (!(t === 'delivered' || t === 'none' || t === 'promised')) {
        let n = { instancePath: l + '/status', keyword: 'enum', params: { allowedValues: ie.properties.status.enum } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.asOf !== void 0) {
      let t = i.asOf;
      if (typeof t == 'string') {
        if (!c(t)) {
          let n = { instancePath: l + '/asOf', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/asOf', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.expected !== void 0) {
      let t = i.expected;
      if (typeof t == 'string') {
        if (!se.test(t)) {
          let n = {
            instancePath: l + '/expected',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/expected', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.content !== void 0 &&
      !d(i.content, { instancePath: l + '/content', parentData: i, parentDataProperty: 'content', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.indicators !== void 0) {
      let t = i.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let f = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++) {
          let m = t[f];
          if (typeof m == 'string') {
            if (!h.test(m)) {
              let y = {
                instancePath: l + '/indicators/' + f,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let y = { instancePath: l + '/indicators/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let n = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function fe(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'id' || t === 'name')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!h.test(t)) {
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
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
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
function oe(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.believed === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'believed' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.found === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'found' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    if (i.on === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'on' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'believed' || t === 'found' || t === 'on' || t === 'note')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (
      (i.believed !== void 0 &&
        !d(i.believed, { instancePath: l + '/believed', parentData: i, parentDataProperty: 'believed', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.found !== void 0 &&
        !d(i.found, { instancePath: l + '/found', parentData: i, parentDataProperty: 'found', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.on !== void 0) {
      let t = i.on;
      if (typeof t == 'string') {
        if (!c(t)) {
          let n = { instancePath: l + '/on', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/on', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.note !== void 0 &&
      !d(i.note, { instancePath: l + '/note', parentData: i, parentDataProperty: 'note', rootData: o }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function ae(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
  let e = null,
    r = 0;
  if (i && typeof i == 'object' && !Array.isArray(i)) {
    if (i.on === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'on' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!(t === 'on' || t === 'by')) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.on !== void 0) {
      let t = i.on;
      if (typeof t == 'string') {
        if (!c(t)) {
          let n = { instancePath: l + '/on', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/on', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.by !== void 0) {
      let t = i.by;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let n = { instancePath: l + '/by', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/by', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/by', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
  }
  return ((s = e), r === 0);
}
function pe(i, { instancePath: l = '', parentData: a, parentDataProperty: p, rootData: o = i } = {}) {
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
    if (i.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((s = e), !1);
    }
    for (let t in i)
      if (!x.call(D.properties, t)) {
        let n = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    if (i.schema !== void 0) {
      let t = i.schema;
      if (typeof t != 'string') {
        let n = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
      if (t !== 'klynge.partner/1') {
        let n = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.partner/1' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.id !== void 0) {
      let t = i.id;
      if (typeof t == 'string') {
        if (!h.test(t)) {
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
    if (i.name !== void 0) {
      let t = i.name;
      if (typeof t == 'string') {
        if (u(t) > 200) {
          let n = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.shortName !== void 0) {
      let t = i.shortName;
      if (typeof t == 'string') {
        if (u(t) > 60) {
          let n = { instancePath: l + '/shortName', keyword: 'maxLength', params: { limit: 60 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
        if (u(t) < 1) {
          let n = { instancePath: l + '/shortName', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/shortName', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.kind !== void 0 &&
        !z(i.kind, { instancePath: l + '/kind', parentData: i, parentDataProperty: 'kind', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.kindName !== void 0 &&
        !d(i.kindName, { instancePath: l + '/kindName', parentData: i, parentDataProperty: 'kindName', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.topics !== void 0) {
      let t = i.topics;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let f = { instancePath: l + '/topics', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !d(t[f], { instancePath: l + '/topics/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/topics', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.description !== void 0 &&
      !d(i.description, {
        instancePath: l + '/description',
        parentData: i,
        parentDataProperty: 'description',
        rootData: o,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.partOf !== void 0) {
      let t = i.partOf;
      if (Array.isArray(t)) {
        if (t.length > 6) {
          let f = { instancePath: l + '/partOf', keyword: 'maxItems', params: { limit: 6 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++) {
          let m = t[f];
          if (typeof m == 'string') {
            if (u(m) > 200) {
              let y = { instancePath: l + '/partOf/' + f, keyword: 'maxLength', params: { limit: 200 } };
              if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
            }
            if (u(m) < 1) {
              let y = { instancePath: l + '/partOf/' + f, keyword: 'minLength', params: { limit: 1 } };
              if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let y = { instancePath: l + '/partOf/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let n = { instancePath: l + '/partOf', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.place !== void 0 &&
        !T(i.place, { instancePath: l + '/place', parentData: i, parentDataProperty: 'place', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.address !== void 0 &&
        !O(i.address, { instancePath: l + '/address', parentData: i, parentDataProperty: 'address', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.sor !== void 0) {
      let t = i.sor;
      if (typeof t == 'string') {
        if (!L.test(t)) {
          let n = { instancePath: l + '/sor', keyword: 'pattern', params: { pattern: '^\\d{11,18}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/sor', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.gln !== void 0) {
      let t = i.gln;
      if (typeof t == 'string') {
        if (!v.test(t)) {
          let n = { instancePath: l + '/gln', keyword: 'pattern', params: { pattern: '^\\d{13}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/gln', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.cvr !== void 0) {
      let t = i.cvr;
      if (typeof t == 'string') {
        if (!j.test(t)) {
          let n = { instancePath: l + '/cvr', keyword: 'pattern', params: { pattern: '^\\d{8}$' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/cvr', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.codes !== void 0) {
      let t = i.codes;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let f = { instancePath: l + '/codes', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !N(t[f], { instancePath: l + '/codes/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/codes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.timeZone !== void 0) {
      let t = i.timeZone;
      if (typeof t == 'string') {
        if (!Z.test(t)) {
          let n = {
            instancePath: l + '/timeZone',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z_]{2,30}(/[A-Za-z_+0-9-]{1,30}){0,2}$' },
          };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/timeZone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.lines !== void 0) {
      let t = i.lines;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let f = { instancePath: l + '/lines', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !Y(t[f], { instancePath: l + '/lines/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/lines', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.referral !== void 0 &&
        !J(i.referral, { instancePath: l + '/referral', parentData: i, parentDataProperty: 'referral', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.targetGroup !== void 0 &&
        !d(i.targetGroup, {
          instancePath: l + '/targetGroup',
          parentData: i,
          parentDataProperty: 'targetGroup',
          rootData: o,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.exclusions !== void 0) {
      let t = i.exclusions;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let f = { instancePath: l + '/exclusions', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !d(t[f], { instancePath: l + '/exclusions/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/exclusions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.waitingTime !== void 0 &&
      !U(i.waitingTime, {
        instancePath: l + '/waitingTime',
        parentData: i,
        parentDataProperty: 'waitingTime',
        rootData: o,
      }) &&
      ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
    )
      return ((s = e), !1);
    if (i.people !== void 0) {
      let t = i.people;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let f = { instancePath: l + '/people', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !X(t[f], { instancePath: l + '/people/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/people', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      (i.exchange !== void 0 &&
        !ee(i.exchange, {
          instancePath: l + '/exchange',
          parentData: i,
          parentDataProperty: 'exchange',
          rootData: o,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.initiative !== void 0 &&
        !ne(i.initiative, {
          instancePath: l + '/initiative',
          parentData: i,
          parentDataProperty: 'initiative',
          rootData: o,
        }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)) ||
      (i.data !== void 0 &&
        !le(i.data, { instancePath: l + '/data', parentData: i, parentDataProperty: 'data', rootData: o }) &&
        ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50))
    )
      return ((s = e), !1);
    if (i.clusters !== void 0) {
      let t = i.clusters;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let f = { instancePath: l + '/clusters', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !fe(t[f], { instancePath: l + '/clusters/' + f, parentData: t, parentDataProperty: f, rootData: o }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/clusters', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.projects !== void 0) {
      let t = i.projects;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let f = { instancePath: l + '/projects', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++) {
          let m = t[f];
          if (typeof m == 'string') {
            if (!h.test(m)) {
              let y = {
                instancePath: l + '/projects/' + f,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
            }
          } else {
            let y = { instancePath: l + '/projects/' + f, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [y]) : e.push(y), r++, r >= 50)) return ((s = e), !1);
          }
        }
      } else {
        let n = { instancePath: l + '/projects', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.nextMeeting !== void 0) {
      let t = i.nextMeeting;
      if (typeof t == 'string') {
        if (!c(t)) {
          let n = { instancePath: l + '/nextMeeting', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
        }
      } else {
        let n = { instancePath: l + '/nextMeeting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (i.clarifications !== void 0) {
      let t = i.clarifications;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let f = { instancePath: l + '/clarifications', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [f]) : e.push(f), r++, r >= 50)) return ((s = e), !1);
        }
        let n = t.length;
        for (let f = 0; f < n; f++)
          if (
            !oe(t[f], {
              instancePath: l + '/clarifications/' + f,
              parentData: t,
              parentDataProperty: f,
              rootData: o,
            }) &&
            ((e = e === null ? s : e.concat(s)), (r = e.length), r >= 50)
          )
            return ((s = e), !1);
      } else {
        let n = { instancePath: l + '/clarifications', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [n]) : e.push(n), r++, r >= 50)) return ((s = e), !1);
      }
    }
    if (
      i.verified !== void 0 &&
      !ae(i.verified, { instancePath: l + '/verified', parentData: i, parentDataProperty: 'verified', rootData: o }) &&
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
export { ge as validate };
