// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `partner` files. */
export const partnerSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/partner.schema.json',
  title: 'Partner',
  description:
    'Somebody outside the practices that a cluster works with: whom to call, how to refer, what each side gets and gives.',
  type: 'object',
  properties: {
    schema: { description: 'Names the kind of file and its major version.', type: 'string', const: 'klynge.partner/1' },
    id: { description: 'Identifies the partner.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    name: { description: 'Its name, as it calls itself.', type: 'string', maxLength: 200, minLength: 1 },
    shortName: {
      description: 'What it is called in the middle of a sentence or a table: "sundhedscentret".',
      type: 'string',
      maxLength: 60,
      minLength: 1,
    },
    kind: { $ref: '#/definitions/PartnerKind', description: 'What kind of place it is.' },
    kindName: {
      $ref: '#/definitions/LocalisedText',
      description: 'The kind in the partner\'s own words, instead of the general ones: "kommunalt sundhedscenter".',
    },
    topics: {
      description: 'What the cooperation is about, the first one first: "KOL-rehabilitering".',
      type: 'array',
      items: { $ref: '#/definitions/LocalisedText' },
      maxItems: 20,
    },
    description: { $ref: '#/definitions/LocalisedText', description: 'What it does, in a sentence or two.' },
    partOf: {
      description: 'The organisation that it belongs to and those above, nearest first: "Fjordhospitalet".',
      type: 'array',
      items: { type: 'string', maxLength: 200, minLength: 1 },
      maxItems: 6,
    },
    place: { $ref: '#/definitions/Place', description: 'The municipalities and the region that it serves.' },
    address: { $ref: '#/definitions/PartnerAddress', description: 'Where it can be visited.' },
    sor: { description: 'SOR code.', type: 'string', pattern: '^\\d{11,18}$' },
    gln: {
      description: 'GLN (*EAN-lokationsnummer*) to which referrals are sent.',
      type: 'string',
      pattern: '^\\d{13}$',
    },
    cvr: { description: 'CVR number.', type: 'string', pattern: '^\\d{8}$' },
    codes: {
      description: 'Its numbers in other registers.',
      type: 'array',
      items: { $ref: '#/definitions/OtherCode' },
      maxItems: 20,
    },
    timeZone: {
      description: 'The IANA time zone of its hours. Default: Europe/Copenhagen.',
      type: 'string',
      pattern: '^[A-Za-z_]{2,30}(/[A-Za-z_+0-9-]{1,30}){0,2}$',
    },
    lines: {
      description: 'Whom to call for what, the most useful line first.',
      type: 'array',
      items: { $ref: '#/definitions/ContactLine' },
      maxItems: 20,
    },
    referral: { $ref: '#/definitions/Referral', description: 'How to refer.' },
    targetGroup: { $ref: '#/definitions/LocalisedText', description: 'Which patients it is for.' },
    exclusions: {
      description: 'Which patients it is not for, and what to do then.',
      type: 'array',
      items: { $ref: '#/definitions/LocalisedText' },
      maxItems: 10,
    },
    waitingTime: { $ref: '#/definitions/WaitingTime', description: 'How long patients wait.' },
    people: {
      description: 'Whom practices meet there.',
      type: 'array',
      items: { $ref: '#/definitions/PartnerPerson' },
      maxItems: 30,
    },
    exchange: { $ref: '#/definitions/Exchange', description: 'What each side gets and gives.' },
    initiative: { $ref: '#/definitions/Initiative', description: 'Who made the first contact.' },
    data: { $ref: '#/definitions/PartnerData', description: 'Whether the partner gives the cluster data.' },
    clusters: {
      description: 'The clusters that share it.',
      type: 'array',
      items: { $ref: '#/definitions/SharingCluster' },
      maxItems: 200,
    },
    projects: {
      description: 'Ids of the projects that it takes part in.',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      maxItems: 50,
    },
    nextMeeting: { description: 'The day of the next meeting with it, as YYYY-MM-DD.', type: 'string', format: 'date' },
    clarifications: {
      description: 'Misunderstandings that have been cleared up.',
      type: 'array',
      items: { $ref: '#/definitions/Clarification' },
      maxItems: 20,
    },
    verified: { $ref: '#/definitions/Verification', description: 'Who has last said that all this holds.' },
    synthetic: { description: 'True when the partner is invented. Every drawing of it says so.', type: 'boolean' },
  },
  required: ['id', 'kind', 'name', 'schema'],
  additionalProperties: false,
  definitions: {
    Area: {
      description: 'A place, as data: regions and municipalities merge, so they are never an enumeration.',
      type: 'object',
      properties: {
        code: {
          description: "The area's code: four digits for a municipality, ISO 3166-2 for a region.",
          type: 'string',
          pattern: '^[A-Z0-9-]{1,16}$',
        },
        name: { description: "The area's name.", type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['code', 'name'],
      additionalProperties: false,
    },
    Clarification: {
      description: 'A misunderstanding between practices and partner that has been cleared up.',
      type: 'object',
      properties: {
        believed: { $ref: '#/definitions/LocalisedText', description: 'What was believed.' },
        found: { $ref: '#/definitions/LocalisedText', description: 'What turned out to be so.' },
        on: { description: 'The day on which it was cleared up, as YYYY-MM-DD.', type: 'string', format: 'date' },
        note: {
          $ref: '#/definitions/LocalisedText',
          description: 'Where and how: "På klyngemødet. Det tog to minutter."',
        },
      },
      required: ['believed', 'found', 'on'],
      additionalProperties: false,
    },
    ContactLine: {
      description:
        'One way to reach a partner, and what for. It has a telephone number, an e-mail address, a web address, or several.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the line within the partner.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        audience: {
          $ref: '#/definitions/LineAudience',
          description: 'Whom it is for. A number for clinics is never shown as one for citizens.',
        },
        purpose: {
          $ref: '#/definitions/LocalisedText',
          description: 'What to use it for: "attester", "akutte spørgsmål om kræftpakker".',
        },
        telephone: {
          description: 'Telephone number as it is written for people.',
          type: 'string',
          pattern: '^[+0-9 ()-]{3,20}$',
        },
        email: {
          description: 'One e-mail address.',
          type: 'string',
          pattern: '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$',
        },
        url: { description: 'Address of a page; https only.', type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
        answeredBy: { $ref: '#/definitions/LocalisedText', description: 'Who answers: "visiterende læge".' },
        hours: {
          description: 'When somebody answers in an ordinary week. None means that nobody has told.',
          type: 'array',
          items: { $ref: '#/definitions/OpeningHours' },
          maxItems: 30,
        },
        exceptions: {
          description: 'Days on which other times hold. Of two that hold on the same day the last one counts.',
          type: 'array',
          items: { $ref: '#/definitions/HoursException' },
          maxItems: 60,
        },
        openOnHolidays: {
          description: 'Whether somebody answers on public holidays as on other days. Default: no.',
          type: 'boolean',
        },
        note: { $ref: '#/definitions/LocalisedText', description: 'What else to know: "kun til klinikker".' },
      },
      required: ['audience', 'id'],
      additionalProperties: false,
    },
    Exchange: {
      description: 'What a cooperation is worth to everybody in it.',
      type: 'object',
      properties: {
        commonInterest: {
          $ref: '#/definitions/LocalisedText',
          description: 'What both sides want: "flere gennemfører forløbet".',
        },
        practice: { $ref: '#/definitions/GetsAndGives', description: 'The practice.' },
        partner: { $ref: '#/definitions/GetsAndGives', description: 'The partner.' },
        patient: { $ref: '#/definitions/GetsAndGives', description: 'The patient.' },
      },
      additionalProperties: false,
    },
    GetsAndGives: {
      description: 'What one side of a cooperation gets out of it, and what it puts in.',
      type: 'object',
      properties: {
        gets: {
          description: 'What it gets, a line each.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 10,
        },
        gives: {
          description: 'What it gives, a line each.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 10,
        },
      },
      additionalProperties: false,
    },
    HoursException: {
      description: 'Days on which other times hold than in an ordinary week: a holiday, a summer closing, a course.',
      type: 'object',
      properties: {
        from: { description: 'First day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        to: {
          description: 'Last day, as YYYY-MM-DD; the same as `from` for a single day.',
          type: 'string',
          format: 'date',
        },
        hours: {
          description: 'The times that hold instead; none means closed.',
          type: 'array',
          items: { $ref: '#/definitions/TimeSpan' },
          maxItems: 6,
        },
      },
      required: ['from', 'hours', 'to'],
      additionalProperties: false,
    },
    Initiative: {
      description: 'Who made the first contact.',
      type: 'object',
      properties: {
        by: { description: 'Which side.', type: 'string', enum: ['cluster', 'other', 'partner', 'quality-unit'] },
        when: {
          description: 'When, as YYYY, YYYY-MM or YYYY-MM-DD.',
          type: 'string',
          pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
        },
      },
      required: ['by'],
      additionalProperties: false,
    },
    LineAudience: {
      description: 'Whom a line is for: clinics and other professionals, citizens, or both.',
      type: 'string',
      enum: ['citizens', 'everyone', 'professionals'],
    },
    LocalisedText: {
      description:
        'A text for people, in Danish and, where it exists, in English. Plain text: no markup, no control characters.\nA reader whose language is missing gets the Danish text.',
      type: 'object',
      properties: {
        da: { description: 'The Danish text.', type: 'string', maxLength: 2000, minLength: 1 },
        en: { description: 'The English text.', type: 'string', maxLength: 2000, minLength: 1 },
      },
      required: ['da'],
      additionalProperties: false,
    },
    OpeningHours: {
      description: 'When somebody answers, on some days of every week.',
      type: 'object',
      properties: {
        days: {
          description: 'The days of the week, each once.',
          type: 'array',
          items: { $ref: '#/definitions/Weekday' },
          maxItems: 7,
          minItems: 1,
        },
        from: { description: 'When it begins, as HH:MM.', type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
        to: {
          description: 'When it ends, as HH:MM, later than `from`; midnight at the end of the day is 24:00.',
          type: 'string',
          pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
        },
      },
      required: ['days', 'from', 'to'],
      additionalProperties: false,
    },
    OtherCode: {
      description: 'A number under which a partner stands in a register that has no field of its own.',
      type: 'object',
      properties: {
        system: {
          description: 'The register\'s name, as people write it: "P-nummer".',
          type: 'string',
          maxLength: 60,
          minLength: 1,
        },
        code: { description: 'The number.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$' },
      },
      required: ['code', 'system'],
      additionalProperties: false,
    },
    PartnerAddress: {
      description: 'Where a partner can be visited.',
      type: 'object',
      properties: {
        street: { description: 'Street and number.', type: 'string', maxLength: 200, minLength: 1 },
        postalCode: {
          description: 'Postal code; four digits, or three in the Faroe Islands.',
          type: 'string',
          pattern: '^\\d{3,4}$',
        },
        town: { description: 'Town.', type: 'string', maxLength: 100, minLength: 1 },
      },
      additionalProperties: false,
    },
    PartnerData: {
      description: 'Whether the partner gives the cluster data.',
      type: 'object',
      properties: {
        status: {
          description: '`none`, `promised` or `delivered`.',
          type: 'string',
          enum: ['delivered', 'none', 'promised'],
        },
        asOf: { description: 'The day on which this was so, as YYYY-MM-DD.', type: 'string', format: 'date' },
        expected: {
          description: 'The month or day on which promised data are expected: YYYY-MM or YYYY-MM-DD.',
          type: 'string',
          pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
        },
        content: { $ref: '#/definitions/LocalisedText', description: 'What the data are.' },
        indicators: {
          description: 'Ids of the indicators that they feed.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
      },
      required: ['asOf', 'status'],
      additionalProperties: false,
    },
    PartnerKind: {
      description: 'What kind of place a partner is.',
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
      description: "Somebody that a practice meets at a partner's: always a professional, never a patient.",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the person within the partner.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        name: { description: 'The name.', type: 'string', maxLength: 200, minLength: 1 },
        role: {
          $ref: '#/definitions/LocalisedText',
          description: 'What the person does: "sygeplejerske, tovholder for KOL-hold".',
        },
        askAbout: {
          $ref: '#/definitions/LocalisedText',
          description: 'What to ask the person about: "henvisninger, der er gået i stå".',
        },
        line: {
          description: 'Id of the line on which the person is reached.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        photo: {
          description: 'Address of a photo; https only. It is fetched only on pages that ask for photos.',
          type: 'string',
          pattern: '^https://[^\\s@]{1,500}$',
        },
      },
      required: ['id', 'name'],
      additionalProperties: false,
    },
    Place: {
      description: 'Where a cluster lies.',
      type: 'object',
      properties: {
        municipalities: {
          description: 'The municipalities it covers.',
          type: 'array',
          items: { $ref: '#/definitions/Area' },
          maxItems: 100,
        },
        region: { $ref: '#/definitions/Area', description: 'The region.' },
      },
      additionalProperties: false,
    },
    Referral: {
      description: 'How to refer a patient to a partner.',
      type: 'object',
      properties: {
        standard: {
          description: 'The MedCom standard that the referral is sent in: `XREF15`, `REF01`.',
          type: 'string',
          pattern: '^[A-Z0-9][A-Z0-9-]{1,19}$',
        },
        method: {
          $ref: '#/definitions/LocalisedText',
          description: 'The name of the standard, or another way to send it: "Kommunehenvisning", "brev i e-Boks".',
        },
        referTo: { $ref: '#/definitions/LocalisedText', description: 'What to refer to: "afklarende samtale".' },
        required: {
          description: 'What must stand in every referral.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 20,
        },
        url: {
          description: "Address of the partner's own guide; https only.",
          type: 'string',
          pattern: '^https://[^\\s@]{1,500}$',
        },
      },
      additionalProperties: false,
    },
    SharingCluster: {
      description: 'A cluster that shares a partner.',
      type: 'object',
      properties: {
        id: { description: 'Id of the cluster.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        name: { description: 'Its name.', type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['id'],
      additionalProperties: false,
    },
    TimeSpan: {
      description: "A stretch of a day, in the wall time of the partner's time zone.",
      type: 'object',
      properties: {
        from: { description: 'When it begins, as HH:MM.', type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
        to: {
          description: 'When it ends, as HH:MM, later than `from`; midnight at the end of the day is 24:00.',
          type: 'string',
          pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
        },
      },
      required: ['from', 'to'],
      additionalProperties: false,
    },
    Verification: {
      description: 'Who has last said that all this holds.',
      type: 'object',
      properties: {
        on: { description: 'The day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        by: { description: 'Who said so: a name and where from.', type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['on'],
      additionalProperties: false,
    },
    WaitingTime: {
      description: 'How long patients wait, and when that was known: without its day a waiting time says nothing.',
      type: 'object',
      properties: {
        from: { description: 'How long, or the shorter end of the range.', type: 'integer', maximum: 1000, minimum: 0 },
        to: {
          description: 'The longer end of the range; never less than `from`.',
          type: 'integer',
          maximum: 1000,
          minimum: 0,
        },
        unit: { description: 'What it is counted in.', type: 'string', enum: ['days', 'months', 'weeks'] },
        asOf: { description: 'The day on which it was known, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      required: ['asOf', 'from', 'unit'],
      additionalProperties: false,
    },
    Weekday: {
      description: 'A day of the week, Monday first as in ISO 8601.',
      type: 'string',
      enum: ['fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'],
    },
  },
};
