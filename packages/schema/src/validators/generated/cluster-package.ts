// Generated from schemas/v1 by tools/generate.mjs. Do not edit.
/* eslint-disable */
// @ts-nocheck
// src/text/code-point-length.ts
function d(s) {
  let l = s.length;
  for (let u = 0; u < s.length - 1; u++)
    (s.charCodeAt(u) & 64512) === 55296 && (s.charCodeAt(u + 1) & 64512) === 56320 && (l--, u++);
  return l;
}

// src/text/calendar-date.ts
var q = /^(\d{4})-(\d{2})-(\d{2})$/,
  T = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function h(s) {
  let l = q.exec(s);
  if (!l) return !1;
  let u = Number(l[1]),
    y = Number(l[2]),
    f = Number(l[3]),
    e = u % 4 === 0 && (u % 100 !== 0 || u % 400 === 0),
    r = y === 2 && e ? 29 : T[y - 1];
  return r !== void 0 && f >= 1 && f <= r;
}

// <stdin>
var n = null;
function De(s) {
  he(s);
  let l = n ?? [];
  return ((n = null), l);
}
var b = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://klyngekit.dk/schemas/v1/cluster-package.schema.json',
    type: 'object',
    properties: {
      schema: { type: 'string', const: 'klynge.cluster-package/1' },
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { $ref: '#/definitions/LocalisedText' },
      topic: { $ref: '#/definitions/LocalisedText' },
      purpose: { $ref: '#/definitions/LocalisedText' },
      reasons: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 10 },
      focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
      version: { type: 'string', pattern: '^(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})$' },
      date: { type: 'string', format: 'date' },
      authors: { type: 'array', items: { $ref: '#/definitions/Contact' }, maxItems: 20, minItems: 1 },
      licence: { $ref: '#/definitions/PackageLicence' },
      contact: { $ref: '#/definitions/Contact' },
      caveats: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      indicators: { type: 'array', items: { $ref: '#/definitions/Indicator' }, maxItems: 30, minItems: 1 },
      meetings: { type: 'array', items: { $ref: '#/definitions/MeetingTemplate' }, maxItems: 10, minItems: 1 },
      materials: { type: 'array', items: { $ref: '#/definitions/PackageMaterial' }, maxItems: 50 },
      partners: { type: 'array', items: { $ref: '#/definitions/PartnerRole' }, maxItems: 20 },
      questions: { type: 'array', items: { $ref: '#/definitions/ReflectionQuestion' }, maxItems: 30 },
      followUp: { type: 'array', items: { $ref: '#/definitions/FollowUpStep' }, maxItems: 20 },
      references: { type: 'array', items: { $ref: '#/definitions/Reference' }, maxItems: 50 },
    },
    required: [
      'authors',
      'date',
      'id',
      'indicators',
      'licence',
      'meetings',
      'purpose',
      'schema',
      'title',
      'topic',
      'version',
    ],
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
      FollowUpHolder: { type: 'string', enum: ['coordinator', 'data-supplier', 'practice'] },
      FollowUpStep: {
        type: 'object',
        properties: {
          weeksAfter: { type: 'integer', maximum: 156, minimum: 0 },
          holder: { $ref: '#/definitions/FollowUpHolder' },
          what: { $ref: '#/definitions/LocalisedText' },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
        },
        required: ['holder', 'weeksAfter', 'what'],
        additionalProperties: !1,
      },
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
      ItemKind: {
        type: 'string',
        enum: [
          'break',
          'data',
          'decision',
          'evaluation',
          'follow-up',
          'group-work',
          'meal',
          'other',
          'plenary',
          'reflection',
          'talk',
          'welcome',
        ],
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
      MeetingRole: {
        type: 'string',
        enum: ['chair', 'data-host', 'facilitator', 'minute-taker', 'speaker', 'timekeeper'],
      },
      MeetingTemplate: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { $ref: '#/definitions/LocalisedText' },
          description: { $ref: '#/definitions/LocalisedText' },
          focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
          format: { type: 'string', enum: ['hybrid', 'in-person', 'online'] },
          minutes: { type: 'integer', maximum: 1440, minimum: 1 },
          items: { type: 'array', items: { $ref: '#/definitions/TemplateItem' }, maxItems: 100 },
        },
        required: ['description', 'id', 'items', 'minutes', 'title'],
        additionalProperties: !1,
      },
      PackageLicence: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 100, minLength: 1 },
          url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
        },
        required: ['name'],
        additionalProperties: !1,
      },
      PackageMaterial: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { $ref: '#/definitions/LocalisedText' },
          audience: { type: 'string', enum: ['clinic', 'facilitator', 'participants'] },
          url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
          source: { $ref: '#/definitions/LocalisedText' },
          read: { type: 'string', format: 'date' },
          text: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 50, minItems: 1 },
          sendDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
        },
        required: ['id', 'title'],
        additionalProperties: !1,
      },
      PartnerRole: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          title: { $ref: '#/definitions/LocalisedText' },
          kind: {
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
          purpose: { $ref: '#/definitions/LocalisedText' },
          practicesGet: { $ref: '#/definitions/LocalisedText' },
          partnerGets: { $ref: '#/definitions/LocalisedText' },
          askDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
        },
        required: ['id', 'partnerGets', 'practicesGet', 'purpose', 'title'],
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
      ReflectionQuestion: {
        type: 'object',
        properties: {
          question: { $ref: '#/definitions/LocalisedText' },
          setting: { type: 'string', enum: ['alone', 'groups', 'plenary'] },
          indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        },
        required: ['question'],
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
      TemplateItem: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/definitions/TemplatePart' }, maxItems: 50 },
          tracks: { type: 'array', items: { $ref: '#/definitions/TemplateTrack' }, maxItems: 30 },
          receivesReports: { type: 'boolean' },
          title: { $ref: '#/definitions/LocalisedText' },
          kind: { $ref: '#/definitions/ItemKind' },
          minutes: { type: 'integer', maximum: 1440, minimum: 0 },
          description: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
          facilitatorNotes: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
          roles: {
            type: 'array',
            items: {
              type: 'string',
              enum: ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'],
            },
            maxItems: 10,
          },
          opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
          ownDataDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          partners: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
          materials: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
        },
        required: ['kind', 'minutes'],
        additionalProperties: !1,
      },
      TemplatePart: {
        type: 'object',
        properties: {
          title: { $ref: '#/definitions/LocalisedText' },
          kind: { $ref: '#/definitions/ItemKind' },
          minutes: { type: 'integer', maximum: 1440, minimum: 0 },
          description: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
          facilitatorNotes: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
          roles: {
            type: 'array',
            items: {
              type: 'string',
              enum: ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'],
            },
            maxItems: 10,
          },
          opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
          ownDataDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
          indicators: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
          partners: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 20,
          },
          materials: {
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 50,
          },
        },
        required: ['kind', 'minutes'],
        additionalProperties: !1,
      },
      TemplateTrack: {
        type: 'object',
        properties: {
          title: { $ref: '#/definitions/LocalisedText' },
          holdsMeeting: { type: 'boolean' },
          items: { type: 'array', items: { $ref: '#/definitions/TemplatePart' }, maxItems: 50 },
        },
        required: ['items'],
        additionalProperties: !1,
      },
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
  g = Object.prototype.hasOwnProperty,
  c = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$', 'u'),
  Z = new RegExp('^(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})$', 'u');
function p(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'da' || t === 'en')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.da !== void 0) {
      let t = s.da;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let i = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.en !== void 0) {
      let t = s.en;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let i = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var z = new RegExp('^[+0-9 ()-]{3,20}$', 'u'),
  j = new RegExp('^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$', 'u');
function D(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'name' || t === 'role' || t === 'telephone' || t === 'email')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (d(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.role !== void 0 &&
      !p(s.role, { instancePath: l + '/role', parentData: s, parentDataProperty: 'role', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.telephone !== void 0) {
      let t = s.telephone;
      if (typeof t == 'string') {
        if (!z.test(t)) {
          let i = { instancePath: l + '/telephone', keyword: 'pattern', params: { pattern: '^[+0-9 ()-]{3,20}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/telephone', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.email !== void 0) {
      let t = s.email;
      if (typeof t == 'string') {
        if (!j.test(t)) {
          let i = {
            instancePath: l + '/email',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/email', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var k = new RegExp('^https://[^\\s@]{1,500}$', 'u');
function N(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'name' || t === 'url')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (d(t) > 100) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 100 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.url !== void 0) {
      let t = s.url;
      if (typeof t == 'string') {
        if (!k.test(t)) {
          let i = { instancePath: l + '/url', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var w = {
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
  _ = { type: 'string', enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'] };
function E(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'choice' || s === 'count' || s === 'mean' || s === 'proportion' || s === 'rate' || s === 'ratio')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: _.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var B = { type: 'string', enum: ['higher', 'lower', 'none'] };
function G(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'higher' || s === 'lower' || s === 'none')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: B.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var C = { type: 'string', enum: ['atc', 'icpc-2-dk', 'npu', 'sks', 'ydelseskode'] };
function U(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'atc' || s === 'icpc-2-dk' || s === 'npu' || s === 'sks' || s === 'ydelseskode')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: C.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var V = new RegExp('^[A-Z0-9]{1,16}$', 'u');
function R(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.code === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'code' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.system === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'system' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'system' || t === 'code' || t === 'name')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.system !== void 0 &&
      !U(s.system, { instancePath: l + '/system', parentData: s, parentDataProperty: 'system', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.code !== void 0) {
      let t = s.code;
      if (typeof t == 'string') {
        if (!V.test(t)) {
          let i = { instancePath: l + '/code', keyword: 'pattern', params: { pattern: '^[A-Z0-9]{1,16}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/code', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == 'string') {
        if (d(t) > 200) {
          let i = { instancePath: l + '/name', keyword: 'maxLength', params: { limit: 200 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/name', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/name', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function x(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.text === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'text' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'text' || t === 'codes')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.text !== void 0 &&
      !p(s.text, { instancePath: l + '/text', parentData: s, parentDataProperty: 'text', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.codes !== void 0) {
      let t = s.codes;
      if (Array.isArray(t)) {
        if (t.length > 200) {
          let a = { instancePath: l + '/codes', keyword: 'maxItems', params: { limit: 200 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !R(t[a], { instancePath: l + '/codes/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/codes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function F(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.one === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'one' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.other === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'other' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'one' || t === 'other')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      (s.one !== void 0 &&
        !p(s.one, { instancePath: l + '/one', parentData: s, parentDataProperty: 'one', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.other !== void 0 &&
        !p(s.other, { instancePath: l + '/other', parentData: s, parentDataProperty: 'other', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var M = {
  type: 'object',
  properties: {
    method: { type: 'string', enum: ['direct', 'indirect'] },
    variables: { $ref: '#/definitions/LocalisedText' },
  },
  required: ['method', 'variables'],
  additionalProperties: !1,
};
function S(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.method === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'method' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.variables === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'variables' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'method' || t === 'variables')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.method !== void 0) {
      let t = s.method;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/method', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'direct' || t === 'indirect')) {
        let i = { instancePath: l + '/method', keyword: 'enum', params: { allowedValues: M.properties.method.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.variables !== void 0 &&
      !p(s.variables, {
        instancePath: l + '/variables',
        parentData: s,
        parentDataProperty: 'variables',
        rootData: f,
      }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function K(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.label === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'id' || t === 'label')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.label !== void 0 &&
      !p(s.label, { instancePath: l + '/label', parentData: s, parentDataProperty: 'label', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var O = {
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
var H = { type: 'string', enum: ['cluster', 'national', 'other', 'practice', 'region'] };
function Q(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'cluster' || s === 'national' || s === 'other' || s === 'practice' || s === 'region')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: H.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function Y(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.name === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'name' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'kind' || t === 'name')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      (s.kind !== void 0 &&
        !Q(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.name !== void 0 &&
        !p(s.name, { instancePath: l + '/name', parentData: s, parentDataProperty: 'name', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function J(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.label === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'label' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.owner === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'owner' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!g.call(O.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.owner !== void 0 &&
      !Y(s.owner, { instancePath: l + '/owner', parentData: s, parentDataProperty: 'owner', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.unit !== void 0) {
      let t = s.unit;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/unit',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/unit', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.label !== void 0 &&
        !p(s.label, { instancePath: l + '/label', parentData: s, parentDataProperty: 'label', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.shortLabel !== void 0 &&
        !p(s.shortLabel, {
          instancePath: l + '/shortLabel',
          parentData: s,
          parentDataProperty: 'shortLabel',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.value !== void 0 && typeof s.value != 'number') {
      let t = { instancePath: l + '/value', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.lower !== void 0 && typeof s.lower != 'number') {
      let t = { instancePath: l + '/lower', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.upper !== void 0 && typeof s.upper != 'number') {
      let t = { instancePath: l + '/upper', keyword: 'type', params: { type: 'number' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.validFrom !== void 0) {
      let t = s.validFrom;
      if (typeof t == 'string') {
        if (!h(t)) {
          let i = { instancePath: l + '/validFrom', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/validFrom', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.validTo !== void 0) {
      let t = s.validTo;
      if (typeof t == 'string') {
        if (!h(t)) {
          let i = { instancePath: l + '/validTo', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/validTo', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.source !== void 0 &&
      !p(s.source, { instancePath: l + '/source', parentData: s, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.sourceUrl !== void 0) {
      let t = s.sourceUrl;
      if (typeof t == 'string') {
        if (!k.test(t)) {
          let i = {
            instancePath: l + '/sourceUrl',
            keyword: 'pattern',
            params: { pattern: '^https://[^\\s@]{1,500}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/sourceUrl', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function W(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.steps === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'steps' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.system === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'system' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'system' || t === 'steps' || t === 'source' || t === 'sourceUrl' || t === 'verified')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.system !== void 0) {
      let t = s.system;
      if (typeof t == 'string') {
        if (d(t) > 100) {
          let i = { instancePath: l + '/system', keyword: 'maxLength', params: { limit: 100 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/system', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/system', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.steps !== void 0) {
      let t = s.steps;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/steps', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/steps/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/steps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.source !== void 0 &&
      !p(s.source, { instancePath: l + '/source', parentData: s, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.sourceUrl !== void 0) {
      let t = s.sourceUrl;
      if (typeof t == 'string') {
        if (!k.test(t)) {
          let i = {
            instancePath: l + '/sourceUrl',
            keyword: 'pattern',
            params: { pattern: '^https://[^\\s@]{1,500}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/sourceUrl', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.verified !== void 0) {
      let t = s.verified;
      if (typeof t == 'string') {
        if (!h(t)) {
          let i = { instancePath: l + '/verified', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/verified', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var X = {
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
function ee(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.steps === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'steps' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'sample' || t === 'when' || t === 'steps' || t === 'people')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.sample !== void 0) {
      let t = s.sample;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/sample', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1e4 || isNaN(t)) {
          let i = { instancePath: l + '/sample', keyword: 'maximum', params: { comparison: '<=', limit: 1e4 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: l + '/sample', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (
      s.when !== void 0 &&
      !p(s.when, { instancePath: l + '/when', parentData: s, parentDataProperty: 'when', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.steps !== void 0) {
      let t = s.steps;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/steps', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: l + '/steps', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/steps/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/steps', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.people !== void 0) {
      let t = s.people;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/people', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'patients' || t === 'staff')) {
        let i = { instancePath: l + '/people', keyword: 'enum', params: { allowedValues: X.properties.people.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function re(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.da === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'da' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'sign' || t === 'da' || t === 'en')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.sign !== void 0 &&
      !p(s.sign, { instancePath: l + '/sign', parentData: s, parentDataProperty: 'sign', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.da !== void 0) {
      let t = s.da;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let i = { instancePath: l + '/da', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/da', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/da', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.en !== void 0) {
      let t = s.en;
      if (typeof t == 'string') {
        if (d(t) > 2e3) {
          let i = { instancePath: l + '/en', keyword: 'maxLength', params: { limit: 2e3 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (d(t) < 1) {
          let i = { instancePath: l + '/en', keyword: 'minLength', params: { limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/en', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function L(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'title' || t === 'url' || t === 'usedFor' || t === 'read')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.title !== void 0 &&
      !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.url !== void 0) {
      let t = s.url;
      if (typeof t == 'string') {
        if (!k.test(t)) {
          let i = { instancePath: l + '/url', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.usedFor !== void 0 &&
      !p(s.usedFor, { instancePath: l + '/usedFor', parentData: s, parentDataProperty: 'usedFor', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.read !== void 0) {
      let t = s.read;
      if (typeof t == 'string') {
        if (!h(t)) {
          let i = { instancePath: l + '/read', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/read', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function te(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.description === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'description' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.direction === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'direction' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!g.call(w.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.schema !== void 0) {
      let t = s.schema;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (t !== 'klynge.indicator/1') {
        let i = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.indicator/1' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.title !== void 0 &&
        !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.description !== void 0 &&
        !p(s.description, {
          instancePath: l + '/description',
          parentData: s,
          parentDataProperty: 'description',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.kind !== void 0 &&
        !E(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.direction !== void 0 &&
        !G(s.direction, {
          instancePath: l + '/direction',
          parentData: s,
          parentDataProperty: 'direction',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.numerator !== void 0 &&
        !x(s.numerator, {
          instancePath: l + '/numerator',
          parentData: s,
          parentDataProperty: 'numerator',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.denominator !== void 0 &&
        !x(s.denominator, {
          instancePath: l + '/denominator',
          parentData: s,
          parentDataProperty: 'denominator',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.exclusions !== void 0) {
      let t = s.exclusions;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/exclusions', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !x(t[a], { instancePath: l + '/exclusions/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/exclusions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.counted !== void 0 &&
      !F(s.counted, { instancePath: l + '/counted', parentData: s, parentDataProperty: 'counted', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.multiplier !== void 0) {
      let t = s.multiplier;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let i = {
            instancePath: l + '/multiplier',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/multiplier', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.unit !== void 0 &&
      !p(s.unit, { instancePath: l + '/unit', parentData: s, parentDataProperty: 'unit', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.shownStep !== void 0) {
      let t = s.shownStep;
      if (typeof t == 'number') {
        if (t <= 0 || isNaN(t)) {
          let i = {
            instancePath: l + '/shownStep',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/shownStep', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.minDenominator !== void 0) {
      let t = s.minDenominator;
      if (typeof t == 'number') {
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: l + '/minDenominator', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/minDenominator', keyword: 'type', params: { type: 'number' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.standardised !== void 0 &&
      !S(s.standardised, {
        instancePath: l + '/standardised',
        parentData: s,
        parentDataProperty: 'standardised',
        rootData: f,
      }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.focusArea !== void 0) {
      let t = s.focusArea;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let i = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: w.properties.focusArea.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.aspect !== void 0) {
      let t = s.aspect;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/aspect', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'how' || t === 'how-often' || t === 'other' || t === 'who')) {
        let i = { instancePath: l + '/aspect', keyword: 'enum', params: { allowedValues: w.properties.aspect.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.options !== void 0) {
      let t = s.options;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/options', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 2) {
          let a = { instancePath: l + '/options', keyword: 'minItems', params: { limit: 2 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !K(t[a], { instancePath: l + '/options/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/options', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.targets !== void 0) {
      let t = s.targets;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/targets', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !J(t[a], { instancePath: l + '/targets/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/targets', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.targetNote !== void 0 &&
      !p(s.targetNote, {
        instancePath: l + '/targetNote',
        parentData: s,
        parentDataProperty: 'targetNote',
        rootData: f,
      }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.caveats !== void 0) {
      let t = s.caveats;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/caveats', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/caveats/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/caveats', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.guides !== void 0) {
      let t = s.guides;
      if (Array.isArray(t)) {
        if (t.length > 40) {
          let a = { instancePath: l + '/guides', keyword: 'maxItems', params: { limit: 40 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !W(t[a], { instancePath: l + '/guides/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/guides', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.tally !== void 0 &&
      !ee(s.tally, { instancePath: l + '/tally', parentData: s, parentDataProperty: 'tally', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.changeIdeas !== void 0) {
      let t = s.changeIdeas;
      if (Array.isArray(t)) {
        if (t.length > 3) {
          let a = { instancePath: l + '/changeIdeas', keyword: 'maxItems', params: { limit: 3 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !re(t[a], { instancePath: l + '/changeIdeas/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/changeIdeas', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.references !== void 0) {
      let t = s.references;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/references', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !L(t[a], { instancePath: l + '/references/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/references', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.contact !== void 0 &&
      !D(s.contact, { instancePath: l + '/contact', parentData: s, parentDataProperty: 'contact', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var P = {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      title: { $ref: '#/definitions/LocalisedText' },
      description: { $ref: '#/definitions/LocalisedText' },
      focusArea: { type: 'string', enum: ['local', 'national', 'self-chosen'] },
      format: { type: 'string', enum: ['hybrid', 'in-person', 'online'] },
      minutes: { type: 'integer', maximum: 1440, minimum: 1 },
      items: { type: 'array', items: { $ref: '#/definitions/TemplateItem' }, maxItems: 100 },
    },
    required: ['description', 'id', 'items', 'minutes', 'title'],
    additionalProperties: !1,
  },
  A = {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: '#/definitions/TemplatePart' }, maxItems: 50 },
      tracks: { type: 'array', items: { $ref: '#/definitions/TemplateTrack' }, maxItems: 30 },
      receivesReports: { type: 'boolean' },
      title: { $ref: '#/definitions/LocalisedText' },
      kind: { $ref: '#/definitions/ItemKind' },
      minutes: { type: 'integer', maximum: 1440, minimum: 0 },
      description: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      facilitatorNotes: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      roles: {
        type: 'array',
        items: { type: 'string', enum: ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'] },
        maxItems: 10,
      },
      opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
      ownDataDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      partners: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 20,
      },
      materials: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
    },
    required: ['kind', 'minutes'],
    additionalProperties: !1,
  },
  $ = {
    type: 'object',
    properties: {
      title: { $ref: '#/definitions/LocalisedText' },
      kind: { $ref: '#/definitions/ItemKind' },
      minutes: { type: 'integer', maximum: 1440, minimum: 0 },
      description: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      facilitatorNotes: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 20 },
      roles: {
        type: 'array',
        items: { type: 'string', enum: ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'] },
        maxItems: 10,
      },
      opening: { type: 'string', enum: ['closed', 'open', 'propose'] },
      ownDataDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
      indicators: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
      partners: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 20,
      },
      materials: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        maxItems: 50,
      },
    },
    required: ['kind', 'minutes'],
    additionalProperties: !1,
  },
  ie = {
    type: 'string',
    enum: [
      'break',
      'data',
      'decision',
      'evaluation',
      'follow-up',
      'group-work',
      'meal',
      'other',
      'plenary',
      'reflection',
      'talk',
      'welcome',
    ],
  };
function I(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(
    s === 'break' ||
    s === 'data' ||
    s === 'decision' ||
    s === 'evaluation' ||
    s === 'follow-up' ||
    s === 'group-work' ||
    s === 'meal' ||
    s === 'other' ||
    s === 'plenary' ||
    s === 'reflection' ||
    s === 'talk' ||
    s === 'welcome'
  )) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: ie.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function v(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.minutes === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'minutes' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!g.call($.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      (s.title !== void 0 &&
        !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.kind !== void 0 &&
        !I(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.minutes !== void 0) {
      let t = s.minutes;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/minutes', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1440 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'maximum', params: { comparison: '<=', limit: 1440 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.description !== void 0) {
      let t = s.description;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/description', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/description/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/description', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.facilitatorNotes !== void 0) {
      let t = s.facilitatorNotes;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/facilitatorNotes', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], {
              instancePath: l + '/facilitatorNotes/' + a,
              parentData: t,
              parentDataProperty: a,
              rootData: f,
            }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/facilitatorNotes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.roles !== void 0) {
      let t = s.roles;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let a = { instancePath: l + '/roles', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m != 'string') {
            let o = { instancePath: l + '/roles/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
          if (!(
            m === 'chair' ||
            m === 'facilitator' ||
            m === 'timekeeper' ||
            m === 'minute-taker' ||
            m === 'speaker' ||
            m === 'data-host'
          )) {
            let o = {
              instancePath: l + '/roles/' + a,
              keyword: 'enum',
              params: { allowedValues: $.properties.roles.items.enum },
            };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/roles', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.opening !== void 0) {
      let t = s.opening;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/opening', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'closed' || t === 'open' || t === 'propose')) {
        let i = { instancePath: l + '/opening', keyword: 'enum', params: { allowedValues: $.properties.opening.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.ownDataDaysBefore !== void 0) {
      let t = s.ownDataDaysBefore;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/ownDataDaysBefore', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 365 || isNaN(t)) {
          let i = {
            instancePath: l + '/ownDataDaysBefore',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 365 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = {
            instancePath: l + '/ownDataDaysBefore',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.indicators !== void 0) {
      let t = s.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partners !== void 0) {
      let t = s.partners;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/partners', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/partners/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/partners/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.materials !== void 0) {
      let t = s.materials;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/materials', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/materials/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/materials/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/materials', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function ne(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.items === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'items' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'title' || t === 'holdsMeeting' || t === 'items')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.title !== void 0 &&
      !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.holdsMeeting !== void 0 && typeof s.holdsMeeting != 'boolean') {
      let t = { instancePath: l + '/holdsMeeting', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.items !== void 0) {
      let t = s.items;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/items', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !v(t[a], { instancePath: l + '/items/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/items', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function se(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.kind === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'kind' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.minutes === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'minutes' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!g.call(A.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.items !== void 0) {
      let t = s.items;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/items', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !v(t[a], { instancePath: l + '/items/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/items', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.tracks !== void 0) {
      let t = s.tracks;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/tracks', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !ne(t[a], { instancePath: l + '/tracks/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/tracks', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.receivesReports !== void 0 && typeof s.receivesReports != 'boolean') {
      let t = { instancePath: l + '/receivesReports', keyword: 'type', params: { type: 'boolean' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (
      (s.title !== void 0 &&
        !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.kind !== void 0 &&
        !I(s.kind, { instancePath: l + '/kind', parentData: s, parentDataProperty: 'kind', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.minutes !== void 0) {
      let t = s.minutes;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/minutes', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1440 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'maximum', params: { comparison: '<=', limit: 1440 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.description !== void 0) {
      let t = s.description;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/description', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/description/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/description', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.facilitatorNotes !== void 0) {
      let t = s.facilitatorNotes;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/facilitatorNotes', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], {
              instancePath: l + '/facilitatorNotes/' + a,
              parentData: t,
              parentDataProperty: a,
              rootData: f,
            }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/facilitatorNotes', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.roles !== void 0) {
      let t = s.roles;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let a = { instancePath: l + '/roles', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m != 'string') {
            let o = { instancePath: l + '/roles/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
          if (!(
            m === 'chair' ||
            m === 'facilitator' ||
            m === 'timekeeper' ||
            m === 'minute-taker' ||
            m === 'speaker' ||
            m === 'data-host'
          )) {
            let o = {
              instancePath: l + '/roles/' + a,
              keyword: 'enum',
              params: { allowedValues: A.properties.roles.items.enum },
            };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/roles', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.opening !== void 0) {
      let t = s.opening;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/opening', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'closed' || t === 'open' || t === 'propose')) {
        let i = { instancePath: l + '/opening', keyword: 'enum', params: { allowedValues: A.properties.opening.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.ownDataDaysBefore !== void 0) {
      let t = s.ownDataDaysBefore;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/ownDataDaysBefore', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 365 || isNaN(t)) {
          let i = {
            instancePath: l + '/ownDataDaysBefore',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 365 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = {
            instancePath: l + '/ownDataDaysBefore',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.indicators !== void 0) {
      let t = s.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partners !== void 0) {
      let t = s.partners;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/partners', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/partners/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/partners/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.materials !== void 0) {
      let t = s.materials;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/materials', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/materials/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/materials/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/materials', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function le(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.description === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'description' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.items === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'items' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.minutes === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'minutes' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(
        t === 'id' ||
        t === 'title' ||
        t === 'description' ||
        t === 'focusArea' ||
        t === 'format' ||
        t === 'minutes' ||
        t === 'items'
      )) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.title !== void 0 &&
        !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.description !== void 0 &&
        !p(s.description, {
          instancePath: l + '/description',
          parentData: s,
          parentDataProperty: 'description',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.focusArea !== void 0) {
      let t = s.focusArea;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let i = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: P.properties.focusArea.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.format !== void 0) {
      let t = s.format;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/format', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'hybrid' || t === 'in-person' || t === 'online')) {
        let i = { instancePath: l + '/format', keyword: 'enum', params: { allowedValues: P.properties.format.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.minutes !== void 0) {
      let t = s.minutes;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/minutes', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 1440 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'maximum', params: { comparison: '<=', limit: 1440 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: l + '/minutes', keyword: 'minimum', params: { comparison: '>=', limit: 1 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (s.items !== void 0) {
      let t = s.items;
      if (Array.isArray(t)) {
        if (t.length > 100) {
          let a = { instancePath: l + '/items', keyword: 'maxItems', params: { limit: 100 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !se(t[a], { instancePath: l + '/items/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/items', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var ae = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { $ref: '#/definitions/LocalisedText' },
    audience: { type: 'string', enum: ['clinic', 'facilitator', 'participants'] },
    url: { type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
    source: { $ref: '#/definitions/LocalisedText' },
    read: { type: 'string', format: 'date' },
    text: { type: 'array', items: { $ref: '#/definitions/LocalisedText' }, maxItems: 50, minItems: 1 },
    sendDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
  },
  required: ['id', 'title'],
  additionalProperties: !1,
};
function fe(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(
        t === 'id' ||
        t === 'title' ||
        t === 'audience' ||
        t === 'url' ||
        t === 'source' ||
        t === 'read' ||
        t === 'text' ||
        t === 'sendDaysBefore'
      )) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.title !== void 0 &&
      !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.audience !== void 0) {
      let t = s.audience;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/audience', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'clinic' || t === 'facilitator' || t === 'participants')) {
        let i = {
          instancePath: l + '/audience',
          keyword: 'enum',
          params: { allowedValues: ae.properties.audience.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.url !== void 0) {
      let t = s.url;
      if (typeof t == 'string') {
        if (!k.test(t)) {
          let i = { instancePath: l + '/url', keyword: 'pattern', params: { pattern: '^https://[^\\s@]{1,500}$' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/url', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.source !== void 0 &&
      !p(s.source, { instancePath: l + '/source', parentData: s, parentDataProperty: 'source', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.read !== void 0) {
      let t = s.read;
      if (typeof t == 'string') {
        if (!h(t)) {
          let i = { instancePath: l + '/read', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/read', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.text !== void 0) {
      let t = s.text;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/text', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: l + '/text', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/text/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/text', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.sendDaysBefore !== void 0) {
      let t = s.sendDaysBefore;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/sendDaysBefore', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 365 || isNaN(t)) {
          let i = { instancePath: l + '/sendDaysBefore', keyword: 'maximum', params: { comparison: '<=', limit: 365 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/sendDaysBefore', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var oe = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { $ref: '#/definitions/LocalisedText' },
    kind: {
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
    purpose: { $ref: '#/definitions/LocalisedText' },
    practicesGet: { $ref: '#/definitions/LocalisedText' },
    partnerGets: { $ref: '#/definitions/LocalisedText' },
    askDaysBefore: { type: 'integer', maximum: 365, minimum: 0 },
  },
  required: ['id', 'partnerGets', 'practicesGet', 'purpose', 'title'],
  additionalProperties: !1,
};
function pe(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.partnerGets === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'partnerGets' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.practicesGet === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'practicesGet' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.purpose === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'purpose' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(
        t === 'id' ||
        t === 'title' ||
        t === 'kind' ||
        t === 'purpose' ||
        t === 'practicesGet' ||
        t === 'partnerGets' ||
        t === 'askDaysBefore'
      )) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      s.title !== void 0 &&
      !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.kind !== void 0) {
      let t = s.kind;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/kind', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(
        t === 'health-centre' ||
        t === 'hospital-department' ||
        t === 'job-centre' ||
        t === 'laboratory' ||
        t === 'municipality' ||
        t === 'other' ||
        t === 'patient-association' ||
        t === 'pharmacy' ||
        t === 'quality-unit' ||
        t === 'specialist' ||
        t === 'substance-use-centre'
      )) {
        let i = { instancePath: l + '/kind', keyword: 'enum', params: { allowedValues: oe.properties.kind.enum } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.purpose !== void 0 &&
        !p(s.purpose, { instancePath: l + '/purpose', parentData: s, parentDataProperty: 'purpose', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.practicesGet !== void 0 &&
        !p(s.practicesGet, {
          instancePath: l + '/practicesGet',
          parentData: s,
          parentDataProperty: 'practicesGet',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.partnerGets !== void 0 &&
        !p(s.partnerGets, {
          instancePath: l + '/partnerGets',
          parentData: s,
          parentDataProperty: 'partnerGets',
          rootData: f,
        }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.askDaysBefore !== void 0) {
      let t = s.askDaysBefore;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/askDaysBefore', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 365 || isNaN(t)) {
          let i = { instancePath: l + '/askDaysBefore', keyword: 'maximum', params: { comparison: '<=', limit: 365 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/askDaysBefore', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var ue = {
  type: 'object',
  properties: {
    question: { $ref: '#/definitions/LocalisedText' },
    setting: { type: 'string', enum: ['alone', 'groups', 'plenary'] },
    indicator: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
  },
  required: ['question'],
  additionalProperties: !1,
};
function me(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.question === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'question' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'question' || t === 'setting' || t === 'indicator')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (
      s.question !== void 0 &&
      !p(s.question, { instancePath: l + '/question', parentData: s, parentDataProperty: 'question', rootData: f }) &&
      ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
    )
      return ((n = e), !1);
    if (s.setting !== void 0) {
      let t = s.setting;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/setting', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'alone' || t === 'groups' || t === 'plenary')) {
        let i = {
          instancePath: l + '/setting',
          keyword: 'enum',
          params: { allowedValues: ue.properties.setting.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.indicator !== void 0) {
      let t = s.indicator;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/indicator',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/indicator', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
var ye = { type: 'string', enum: ['coordinator', 'data-supplier', 'practice'] };
function de(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (typeof s != 'string') {
    let t = { instancePath: l, keyword: 'type', params: { type: 'string' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  if (!(s === 'coordinator' || s === 'data-supplier' || s === 'practice')) {
    let t = { instancePath: l, keyword: 'enum', params: { allowedValues: ye.enum } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function ce(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.holder === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'holder' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.weeksAfter === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'weeksAfter' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.what === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'what' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!(t === 'weeksAfter' || t === 'holder' || t === 'what' || t === 'indicators')) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.weeksAfter !== void 0) {
      let t = s.weeksAfter;
      if (!(typeof t == 'number' && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: l + '/weeksAfter', keyword: 'type', params: { type: 'integer' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (typeof t == 'number') {
        if (t > 156 || isNaN(t)) {
          let i = { instancePath: l + '/weeksAfter', keyword: 'maximum', params: { comparison: '<=', limit: 156 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: l + '/weeksAfter', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      }
    }
    if (
      (s.holder !== void 0 &&
        !de(s.holder, { instancePath: l + '/holder', parentData: s, parentDataProperty: 'holder', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.what !== void 0 &&
        !p(s.what, { instancePath: l + '/what', parentData: s, parentDataProperty: 'what', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.indicators !== void 0) {
      let t = s.indicators;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++) {
          let m = t[a];
          if (typeof m == 'string') {
            if (!c.test(m)) {
              let o = {
                instancePath: l + '/indicators/' + a,
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
              };
              if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
            }
          } else {
            let o = { instancePath: l + '/indicators/' + a, keyword: 'type', params: { type: 'string' } };
            if ((e === null ? (e = [o]) : e.push(o), r++, r >= 50)) return ((n = e), !1);
          }
        }
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
function he(s, { instancePath: l = '', parentData: u, parentDataProperty: y, rootData: f = s } = {}) {
  let e = null,
    r = 0;
  if (s && typeof s == 'object' && !Array.isArray(s)) {
    if (s.authors === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'authors' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.date === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'date' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.id === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'id' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.indicators === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'indicators' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.licence === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'licence' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.meetings === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'meetings' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.purpose === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'purpose' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.schema === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'schema' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.title === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'title' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.topic === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'topic' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    if (s.version === void 0) {
      let t = { instancePath: l, keyword: 'required', params: { missingProperty: 'version' } };
      if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
    }
    for (let t in s)
      if (!g.call(b.properties, t)) {
        let i = { instancePath: l, keyword: 'additionalProperties', params: { additionalProperty: t } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    if (s.schema !== void 0) {
      let t = s.schema;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/schema', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (t !== 'klynge.cluster-package/1') {
        let i = { instancePath: l + '/schema', keyword: 'const', params: { allowedValue: 'klynge.cluster-package/1' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.id !== void 0) {
      let t = s.id;
      if (typeof t == 'string') {
        if (!c.test(t)) {
          let i = {
            instancePath: l + '/id',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/id', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.title !== void 0 &&
        !p(s.title, { instancePath: l + '/title', parentData: s, parentDataProperty: 'title', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.topic !== void 0 &&
        !p(s.topic, { instancePath: l + '/topic', parentData: s, parentDataProperty: 'topic', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.purpose !== void 0 &&
        !p(s.purpose, { instancePath: l + '/purpose', parentData: s, parentDataProperty: 'purpose', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.reasons !== void 0) {
      let t = s.reasons;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let a = { instancePath: l + '/reasons', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/reasons/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/reasons', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.focusArea !== void 0) {
      let t = s.focusArea;
      if (typeof t != 'string') {
        let i = { instancePath: l + '/focusArea', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
      if (!(t === 'local' || t === 'national' || t === 'self-chosen')) {
        let i = {
          instancePath: l + '/focusArea',
          keyword: 'enum',
          params: { allowedValues: b.properties.focusArea.enum },
        };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.version !== void 0) {
      let t = s.version;
      if (typeof t == 'string') {
        if (!Z.test(t)) {
          let i = {
            instancePath: l + '/version',
            keyword: 'pattern',
            params: { pattern: '^(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})$' },
          };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/version', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.date !== void 0) {
      let t = s.date;
      if (typeof t == 'string') {
        if (!h(t)) {
          let i = { instancePath: l + '/date', keyword: 'format', params: { format: 'date' } };
          if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
        }
      } else {
        let i = { instancePath: l + '/date', keyword: 'type', params: { type: 'string' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.authors !== void 0) {
      let t = s.authors;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/authors', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: l + '/authors', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !D(t[a], { instancePath: l + '/authors/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/authors', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (
      (s.licence !== void 0 &&
        !N(s.licence, { instancePath: l + '/licence', parentData: s, parentDataProperty: 'licence', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)) ||
      (s.contact !== void 0 &&
        !D(s.contact, { instancePath: l + '/contact', parentData: s, parentDataProperty: 'contact', rootData: f }) &&
        ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50))
    )
      return ((n = e), !1);
    if (s.caveats !== void 0) {
      let t = s.caveats;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/caveats', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !p(t[a], { instancePath: l + '/caveats/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/caveats', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.indicators !== void 0) {
      let t = s.indicators;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/indicators', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: l + '/indicators', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !te(t[a], { instancePath: l + '/indicators/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/indicators', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.meetings !== void 0) {
      let t = s.meetings;
      if (Array.isArray(t)) {
        if (t.length > 10) {
          let a = { instancePath: l + '/meetings', keyword: 'maxItems', params: { limit: 10 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        if (t.length < 1) {
          let a = { instancePath: l + '/meetings', keyword: 'minItems', params: { limit: 1 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !le(t[a], { instancePath: l + '/meetings/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/meetings', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.materials !== void 0) {
      let t = s.materials;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/materials', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !fe(t[a], { instancePath: l + '/materials/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/materials', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.partners !== void 0) {
      let t = s.partners;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/partners', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !pe(t[a], { instancePath: l + '/partners/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/partners', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.questions !== void 0) {
      let t = s.questions;
      if (Array.isArray(t)) {
        if (t.length > 30) {
          let a = { instancePath: l + '/questions', keyword: 'maxItems', params: { limit: 30 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !me(t[a], { instancePath: l + '/questions/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/questions', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.followUp !== void 0) {
      let t = s.followUp;
      if (Array.isArray(t)) {
        if (t.length > 20) {
          let a = { instancePath: l + '/followUp', keyword: 'maxItems', params: { limit: 20 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !ce(t[a], { instancePath: l + '/followUp/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/followUp', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
    if (s.references !== void 0) {
      let t = s.references;
      if (Array.isArray(t)) {
        if (t.length > 50) {
          let a = { instancePath: l + '/references', keyword: 'maxItems', params: { limit: 50 } };
          if ((e === null ? (e = [a]) : e.push(a), r++, r >= 50)) return ((n = e), !1);
        }
        let i = t.length;
        for (let a = 0; a < i; a++)
          if (
            !L(t[a], { instancePath: l + '/references/' + a, parentData: t, parentDataProperty: a, rootData: f }) &&
            ((e = e === null ? n : e.concat(n)), (r = e.length), r >= 50)
          )
            return ((n = e), !1);
      } else {
        let i = { instancePath: l + '/references', keyword: 'type', params: { type: 'array' } };
        if ((e === null ? (e = [i]) : e.push(i), r++, r >= 50)) return ((n = e), !1);
      }
    }
  } else {
    let t = { instancePath: l, keyword: 'type', params: { type: 'object' } };
    if ((e === null ? (e = [t]) : e.push(t), r++, r >= 50)) return ((n = e), !1);
  }
  return ((n = e), r === 0);
}
export { De as validate };
