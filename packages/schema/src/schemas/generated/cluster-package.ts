// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `cluster-package` files. */
export const clusterPackageSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/cluster-package.schema.json',
  title: 'ClusterPackage',
  description:
    'Everything that a cluster needs for one topic (*klyngepakke*): indicators with guides, a meeting to begin from, material,\npartners to ask, questions, and what happens afterwards. It is advice, and it holds no figure and no name of a practice.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.cluster-package/1',
    },
    id: {
      description: 'Identifies the package over its versions.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
    },
    title: { $ref: '#/definitions/LocalisedText', description: 'What it is called.' },
    topic: { $ref: '#/definitions/LocalisedText', description: 'The topic in a word or two: "KOL".' },
    purpose: { $ref: '#/definitions/LocalisedText', description: 'What the cluster gets out of it.' },
    reasons: {
      description: 'Why it may matter to this cluster, a reason each.',
      type: 'array',
      items: { $ref: '#/definitions/LocalisedText' },
      maxItems: 10,
    },
    focusArea: { description: 'Which kind of work it is.', type: 'string', enum: ['local', 'national', 'self-chosen'] },
    version: {
      description: 'The version of its content, as major.minor: "1.0".',
      type: 'string',
      pattern: '^(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})$',
    },
    date: { description: 'The day of this version, as YYYY-MM-DD.', type: 'string', format: 'date' },
    authors: {
      description: 'Who has written it.',
      type: 'array',
      items: { $ref: '#/definitions/Contact' },
      maxItems: 20,
      minItems: 1,
    },
    licence: { $ref: '#/definitions/PackageLicence', description: 'On what terms it may be used.' },
    contact: { $ref: '#/definitions/Contact', description: 'Whom to ask about it.' },
    caveats: {
      description: 'What it cannot do, or has not looked into.',
      type: 'array',
      items: { $ref: '#/definitions/LocalisedText' },
      maxItems: 20,
    },
    indicators: {
      description: 'The measures, each with its guide.',
      type: 'array',
      items: { $ref: '#/definitions/Indicator' },
      maxItems: 30,
      minItems: 1,
    },
    meetings: {
      description: 'The meetings to begin from, in the order in which they are held.',
      type: 'array',
      items: { $ref: '#/definitions/MeetingTemplate' },
      maxItems: 10,
      minItems: 1,
    },
    materials: {
      description: 'What to read, fill in and bring.',
      type: 'array',
      items: { $ref: '#/definitions/PackageMaterial' },
      maxItems: 50,
    },
    partners: {
      description: 'Whom to bring to the table.',
      type: 'array',
      items: { $ref: '#/definitions/PartnerRole' },
      maxItems: 20,
    },
    questions: {
      description: 'What to think over.',
      type: 'array',
      items: { $ref: '#/definitions/ReflectionQuestion' },
      maxItems: 30,
    },
    followUp: {
      description: 'What happens after the meeting, in order.',
      type: 'array',
      items: { $ref: '#/definitions/FollowUpStep' },
      maxItems: 20,
    },
    references: {
      description: 'What the package rests on.',
      type: 'array',
      items: { $ref: '#/definitions/Reference' },
      maxItems: 50,
    },
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
  additionalProperties: false,
  definitions: {
    ChangeIdea: {
      description: 'Something that a practice could try.',
      type: 'object',
      properties: {
        sign: {
          $ref: '#/definitions/LocalisedText',
          description: 'How the practice sees at home that it worked: "Telefonen er fri kl. 9 de fleste dage."',
        },
        da: { description: 'The Danish text.', type: 'string', maxLength: 2000, minLength: 1 },
        en: { description: 'The English text.', type: 'string', maxLength: 2000, minLength: 1 },
      },
      required: ['da'],
      additionalProperties: false,
    },
    ChoiceOption: {
      description:
        'One of the answers that a practice can give. Answers are always chosen from a list, never free text.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the answer within its indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        label: { $ref: '#/definitions/LocalisedText', description: 'The answer, as a reader sees it.' },
      },
      required: ['id', 'label'],
      additionalProperties: false,
    },
    Code: {
      description:
        'One code of a code system, as used in a definition. Prefixes count: ATC `J01` means everything below it.',
      type: 'object',
      properties: {
        system: { $ref: '#/definitions/CodeSystem', description: 'The code system.' },
        code: {
          description: 'The code itself, in the canonical form of its system.',
          type: 'string',
          pattern: '^[A-Z0-9]{1,16}$',
        },
        name: { description: "The code's name, for people.", type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['code', 'system'],
      additionalProperties: false,
    },
    CodeSystem: {
      description: 'The code systems that a definition can refer to.',
      type: 'string',
      enum: ['atc', 'icpc-2-dk', 'npu', 'sks', 'ydelseskode'],
    },
    Contact: {
      description: 'Somebody to ask: always a function or a named professional, never a patient.',
      type: 'object',
      properties: {
        name: { description: 'Name of the person or the desk.', type: 'string', maxLength: 200, minLength: 1 },
        role: {
          $ref: '#/definitions/LocalisedText',
          description: 'What the person is to the reader, for example "datakonsulent".',
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
      },
      required: ['name'],
      additionalProperties: false,
    },
    CountedNoun: {
      description:
        'What is counted, in singular and plural, so that a gap can be told in patients rather than per cent.',
      type: 'object',
      properties: {
        one: { $ref: '#/definitions/LocalisedText', description: 'Singular: "patient".' },
        other: { $ref: '#/definitions/LocalisedText', description: 'Plural: "patienter".' },
      },
      required: ['one', 'other'],
      additionalProperties: false,
    },
    Direction: {
      description:
        'Which way is better, if any. Many indicators have no right direction, and then nothing is called good or bad.',
      type: 'string',
      enum: ['higher', 'lower', 'none'],
    },
    FollowUpHolder: {
      description:
        'Who takes a step of the follow-up: the practice, the coordinator, or those who deliver the figures.',
      type: 'string',
      enum: ['coordinator', 'data-supplier', 'practice'],
    },
    FollowUpStep: {
      description: 'One step of what happens after the meeting.',
      type: 'object',
      properties: {
        weeksAfter: { description: 'How many weeks after the meeting.', type: 'integer', maximum: 156, minimum: 0 },
        holder: { $ref: '#/definitions/FollowUpHolder', description: 'Who takes it.' },
        what: { $ref: '#/definitions/LocalisedText', description: 'What happens.' },
        indicators: {
          description: 'Ids of the indicators that are looked at again.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
      },
      required: ['holder', 'weeksAfter', 'what'],
      additionalProperties: false,
    },
    Indicator: {
      description: 'One measure of quality or practice: what it means, how it is counted, and how to read it.',
      type: 'object',
      properties: {
        schema: {
          description: 'Names the kind of file and its major version.',
          type: 'string',
          const: 'klynge.indicator/1',
        },
        id: {
          description: 'Identifies the indicator over time.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: {
          $ref: '#/definitions/LocalisedText',
          description: 'Short name, as in a list: "Målt lungefunktion ved ny inhalationsbehandling".',
        },
        description: {
          $ref: '#/definitions/LocalisedText',
          description: 'The definition in one sentence, without unit and direction, which are added.',
        },
        kind: { $ref: '#/definitions/IndicatorKind', description: 'What kind of figure it is.' },
        direction: { $ref: '#/definitions/Direction', description: 'Which way is better.' },
        numerator: { $ref: '#/definitions/Term', description: 'The numerator.' },
        denominator: { $ref: '#/definitions/Term', description: 'The denominator.' },
        exclusions: {
          description: 'Who or what is left out, and why.',
          type: 'array',
          items: { $ref: '#/definitions/Term' },
          maxItems: 20,
        },
        counted: { $ref: '#/definitions/CountedNoun', description: 'What is counted. Default: patient, patienter.' },
        multiplier: {
          description: 'Rates are per this many units of exposure. Default 1,000. Only for kind `rate`.',
          type: 'number',
          exclusiveMinimum: 0,
        },
        unit: {
          $ref: '#/definitions/LocalisedText',
          description: 'Unit of a `mean`, `count` or `ratio`, or of the exposure of a `rate` ("patienter").',
        },
        shownStep: {
          description:
            'How coarsely values are shown, in the unit of the values. Default 0.01 for a proportion or ratio, 0.1 for a mean\nand 1 for the rest. Anonymous data are never shown finer than this.',
          type: 'number',
          exclusiveMinimum: 0,
        },
        minDenominator: {
          description: "Smallest denominator with which a practice's value is shown. Default 10.",
          type: 'number',
          minimum: 1,
        },
        standardised: {
          $ref: '#/definitions/Standardisation',
          description:
            'Present when `value` columns hold standardised figures; numerator and denominator are then the crude ones.',
        },
        focusArea: {
          description: 'Why the cluster works with it.',
          type: 'string',
          enum: ['local', 'national', 'self-chosen'],
        },
        aspect: {
          description: 'What a `choice` question asks about.',
          type: 'string',
          enum: ['how', 'how-often', 'other', 'who'],
        },
        options: {
          description: 'The answers of a `choice` indicator, in the order in which they are shown.',
          type: 'array',
          items: { $ref: '#/definitions/ChoiceOption' },
          maxItems: 30,
          minItems: 2,
        },
        targets: {
          description: 'The goals, each with its owner.',
          type: 'array',
          items: { $ref: '#/definitions/Target' },
          maxItems: 20,
        },
        targetNote: {
          $ref: '#/definitions/LocalisedText',
          description: 'What to know about targets: why there is none, or what a target does not say.',
        },
        caveats: {
          description: 'What the figure cannot tell. "Coding is not care" belongs here.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 20,
        },
        guides: {
          description: 'How to find the figure, per practice system.',
          type: 'array',
          items: { $ref: '#/definitions/SystemGuide' },
          maxItems: 40,
        },
        tally: {
          $ref: '#/definitions/TallyGuide',
          description: 'How the practice counts for itself. Present only where it does.',
        },
        changeIdeas: {
          description: 'Things a practice could try; at most three.',
          type: 'array',
          items: { $ref: '#/definitions/ChangeIdea' },
          maxItems: 3,
        },
        references: {
          description: 'What the definition rests on.',
          type: 'array',
          items: { $ref: '#/definitions/Reference' },
          maxItems: 20,
        },
        contact: { $ref: '#/definitions/Contact', description: 'Whom to ask about the indicator.' },
      },
      required: ['description', 'direction', 'id', 'kind', 'schema', 'title'],
      additionalProperties: false,
    },
    IndicatorKind: {
      description:
        'What kind of figure an indicator is.\n\n- `proportion`: numerator of denominator; values are fractions from 0 to 1.\n- `rate`: events over an exposure, per `multiplier` (per 1,000 patients); values are per multiplier.\n- `ratio`: observed over expected, or another standardised ratio; never pooled again.\n- `mean`: a mean in the indicator\'s `unit`.\n- `count`: a plain count.\n- `choice`: an answer to "how do we do it", chosen from `options`.',
      type: 'string',
      enum: ['choice', 'count', 'mean', 'proportion', 'rate', 'ratio'],
    },
    ItemKind: {
      description: 'What an agenda item is. An item without a title is called by its kind.',
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
    MeetingRole: {
      description:
        'What somebody does in a meeting. The `data-host` shows the figures, and is the one who may open them.',
      type: 'string',
      enum: ['chair', 'data-host', 'facilitator', 'minute-taker', 'speaker', 'timekeeper'],
    },
    MeetingTemplate: {
      description: 'A meeting to begin from: advice, nothing more.',
      type: 'object',
      properties: {
        id: { description: 'Identifies the template.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        title: { $ref: '#/definitions/LocalisedText', description: 'What it is called.' },
        description: { $ref: '#/definitions/LocalisedText', description: 'When to choose it, in a sentence.' },
        focusArea: {
          description: 'Which kind of work it is for.',
          type: 'string',
          enum: ['local', 'national', 'self-chosen'],
        },
        format: {
          description: 'How people meet. Default `in-person`.',
          type: 'string',
          enum: ['hybrid', 'in-person', 'online'],
        },
        minutes: {
          description: 'How long the meeting is agreed to last, in minutes.',
          type: 'integer',
          maximum: 1440,
          minimum: 1,
        },
        items: {
          description: 'The agenda, in order.',
          type: 'array',
          items: { $ref: '#/definitions/TemplateItem' },
          maxItems: 100,
        },
      },
      required: ['description', 'id', 'items', 'minutes', 'title'],
      additionalProperties: false,
    },
    PackageLicence: {
      description: 'The terms on which a package may be used, changed and passed on.',
      type: 'object',
      properties: {
        name: {
          description: 'Its name, by SPDX where there is one: "MIT", "CC-BY-4.0".',
          type: 'string',
          maxLength: 100,
          minLength: 1,
        },
        url: { description: 'Address of its text; https only.', type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
      },
      required: ['name'],
      additionalProperties: false,
    },
    PackageMaterial: {
      description: "Something to read, fill in or bring: a page elsewhere, or a text of the package's own.",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the material within its package. Items of its meetings name it.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { $ref: '#/definitions/LocalisedText', description: 'What it is.' },
        audience: {
          description: 'Whom it is for. Default: participants.',
          type: 'string',
          enum: ['clinic', 'facilitator', 'participants'],
        },
        url: {
          description: 'Where it is, when it stands elsewhere; https only.',
          type: 'string',
          pattern: '^https://[^\\s@]{1,500}$',
        },
        source: {
          $ref: '#/definitions/LocalisedText',
          description: 'Who has written it. Needed where it stands elsewhere.',
        },
        read: {
          description: 'The day on which the page was last read, as YYYY-MM-DD.',
          type: 'string',
          format: 'date',
        },
        text: {
          description: "The text itself, in paragraphs, when it is the package's own.",
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 50,
          minItems: 1,
        },
        sendDaysBefore: {
          description: 'How many days before the meeting it is sent out. Absent: it is shown at the meeting.',
          type: 'integer',
          maximum: 365,
          minimum: 0,
        },
      },
      required: ['id', 'title'],
      additionalProperties: false,
    },
    PartnerRole: {
      description:
        'Somebody whom a package would bring to the table: a function, never a person. The cluster finds its own.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the role within its package. Items of its meetings name it.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        title: { $ref: '#/definitions/LocalisedText', description: 'The role: "Lægemiddelkonsulent fra regionen".' },
        kind: {
          description: 'What kind of partner it is.',
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
        purpose: { $ref: '#/definitions/LocalisedText', description: 'What the cluster asks for, in a sentence.' },
        practicesGet: { $ref: '#/definitions/LocalisedText', description: 'What the practices get.' },
        partnerGets: { $ref: '#/definitions/LocalisedText', description: 'What the partner gets.' },
        askDaysBefore: {
          description: 'How many days before the meeting to ask.',
          type: 'integer',
          maximum: 365,
          minimum: 0,
        },
      },
      required: ['id', 'partnerGets', 'practicesGet', 'purpose', 'title'],
      additionalProperties: false,
    },
    Reference: {
      description: 'Something written that a statement rests on: a guideline, a report, a page.',
      type: 'object',
      properties: {
        title: { $ref: '#/definitions/LocalisedText', description: 'What it is, and whose.' },
        url: { description: 'Where it is; https only.', type: 'string', pattern: '^https://[^\\s@]{1,500}$' },
        usedFor: { $ref: '#/definitions/LocalisedText', description: 'What it is used for here, in a sentence.' },
        read: { description: 'The day on which it was last read, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      required: ['title'],
      additionalProperties: false,
    },
    ReflectionQuestion: {
      description: 'A question to think over. It has no right answer.',
      type: 'object',
      properties: {
        question: { $ref: '#/definitions/LocalisedText', description: 'The question.' },
        setting: {
          description: 'Whether each thinks alone first, or groups or all talk. Absent: as the cluster likes.',
          type: 'string',
          enum: ['alone', 'groups', 'plenary'],
        },
        indicator: {
          description: 'Id of the indicator beside which it stands. Absent: the topic as a whole.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
      },
      required: ['question'],
      additionalProperties: false,
    },
    Standardisation: {
      description: 'How the values of an indicator were standardised before they came here.',
      type: 'object',
      properties: {
        method: { description: 'The method.', type: 'string', enum: ['direct', 'indirect'] },
        variables: {
          $ref: '#/definitions/LocalisedText',
          description: 'What was standardised for, in words: "køn og alder".',
        },
      },
      required: ['method', 'variables'],
      additionalProperties: false,
    },
    SystemGuide: {
      description: 'How to find the figure in one practice system, step by step.',
      type: 'object',
      properties: {
        system: {
          description: 'The practice system, for example "XMO" or "Novax".',
          type: 'string',
          maxLength: 100,
          minLength: 1,
        },
        steps: {
          description: 'The steps in order. Empty when nobody has described them yet; steps are never invented.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 30,
        },
        source: {
          $ref: '#/definitions/LocalisedText',
          description: 'Who described the steps. Steps without a source count as not described.',
        },
        sourceUrl: {
          description: 'Where the description stands; https only.',
          type: 'string',
          pattern: '^https://[^\\s@]{1,500}$',
        },
        verified: {
          description: 'The day on which the steps were last tried, as YYYY-MM-DD.',
          type: 'string',
          format: 'date',
        },
      },
      required: ['steps', 'system'],
      additionalProperties: false,
    },
    TallyGuide: {
      description:
        'How a practice counts for itself, where no system does it: fifty samples, two weeks of calls, twenty short interviews.\nWhat is counted is in the numerator, of how many in the denominator. Never anything that points to a patient.',
      type: 'object',
      properties: {
        sample: {
          description: 'How many are counted. Absent: all within the time.',
          type: 'integer',
          maximum: 10000,
          minimum: 1,
        },
        when: {
          $ref: '#/definitions/LocalisedText',
          description: 'When, or for how long, in words: "to uger i marts".',
        },
        steps: {
          description: 'What to do, step by step.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 30,
          minItems: 1,
        },
        people: {
          description:
            'Who answers, each for themselves, where it is not the practice as one: everybody who works there, or patients who are\ninterviewed. Only for kind `choice`. Absent: the practice answers as one.',
          type: 'string',
          enum: ['patients', 'staff'],
        },
      },
      required: ['steps'],
      additionalProperties: false,
    },
    Target: {
      description:
        "A goal for an indicator: a level (`value`) or a band (`lower` to `upper`), in the same unit as the indicator's values\n(a proportion as a fraction from 0 to 1, a rate per multiplier).",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the target within its indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        owner: { $ref: '#/definitions/TargetOwner', description: 'Whose target it is.' },
        unit: {
          description: "Id of the unit that a practice's own target belongs to. Nobody else sees it.",
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        label: {
          $ref: '#/definitions/LocalisedText',
          description: 'What to call it on the chart, for example "Regionens mål". Without its number, which is added.',
        },
        shortLabel: {
          $ref: '#/definitions/LocalisedText',
          description: 'A shorter name for narrow screens, for example "Klyngens mål".',
        },
        value: { description: 'The level, when the target is one level.', type: 'number' },
        lower: { description: 'Lower edge, when the target is a band.', type: 'number' },
        upper: { description: 'Upper edge, when the target is a band.', type: 'number' },
        validFrom: {
          description: 'First day on which the target holds, as YYYY-MM-DD.',
          type: 'string',
          format: 'date',
        },
        validTo: { description: 'Last day on which the target holds, as YYYY-MM-DD.', type: 'string', format: 'date' },
        source: { $ref: '#/definitions/LocalisedText', description: 'Where the target is written down.' },
        sourceUrl: {
          description: 'Address of the page on which it is written down; https only.',
          type: 'string',
          pattern: '^https://[^\\s@]{1,500}$',
        },
      },
      required: ['id', 'label', 'owner'],
      additionalProperties: false,
    },
    TargetOwner: {
      description: 'The owner of a target.',
      type: 'object',
      properties: {
        kind: { $ref: '#/definitions/TargetOwnerKind', description: 'What kind of owner.' },
        name: {
          $ref: '#/definitions/LocalisedText',
          description:
            'The owner in the middle of a sentence, before the word for target: "regionens", "klyngens eget"; "the region\'s".',
        },
      },
      required: ['kind', 'name'],
      additionalProperties: false,
    },
    TargetOwnerKind: {
      description: 'Whose target it is. Targets of different owners are always shown apart and never merged.',
      type: 'string',
      enum: ['cluster', 'national', 'other', 'practice', 'region'],
    },
    TemplateItem: {
      description: 'One item of a template.',
      type: 'object',
      properties: {
        items: {
          description: 'Its parts, one after the other.',
          type: 'array',
          items: { $ref: '#/definitions/TemplatePart' },
          maxItems: 50,
        },
        tracks: {
          description: 'Groups that work at the same time.',
          type: 'array',
          items: { $ref: '#/definitions/TemplateTrack' },
          maxItems: 30,
        },
        receivesReports: { description: "Whether the groups' own meetings report back here.", type: 'boolean' },
        title: {
          $ref: '#/definitions/LocalisedText',
          description: 'What it is about. Absent: the name of its kind stands there.',
        },
        kind: { $ref: '#/definitions/ItemKind', description: 'What it is.' },
        minutes: { description: 'How long it lasts, in minutes.', type: 'integer', maximum: 1440, minimum: 0 },
        description: {
          description: 'What happens in it, in paragraphs.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 20,
        },
        facilitatorNotes: {
          description: 'What only those see who run the meeting, in paragraphs.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 20,
        },
        roles: {
          description: 'The roles that somebody should have.',
          type: 'array',
          items: {
            type: 'string',
            enum: ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'],
          },
          maxItems: 10,
        },
        opening: {
          description: 'What is proposed about names, where figures are shown.',
          type: 'string',
          enum: ['closed', 'open', 'propose'],
        },
        ownDataDaysBefore: {
          description: 'How many days before the meeting each practice gets its own figures.',
          type: 'integer',
          maximum: 365,
          minimum: 0,
        },
        indicators: {
          description: 'Ids of the indicators it is about.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        partners: {
          description: 'Ids of the partner roles that take part. Only in a cluster package, which holds them.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
        materials: {
          description: 'Ids of the materials that are used. Only in a cluster package, which holds them.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
      },
      required: ['kind', 'minutes'],
      additionalProperties: false,
    },
    TemplatePart: {
      description: 'A stretch of a template without parts.',
      type: 'object',
      properties: {
        title: {
          $ref: '#/definitions/LocalisedText',
          description: 'What it is about. Absent: the name of its kind stands there.',
        },
        kind: { $ref: '#/definitions/ItemKind', description: 'What it is.' },
        minutes: { description: 'How long it lasts, in minutes.', type: 'integer', maximum: 1440, minimum: 0 },
        description: {
          description: 'What happens in it, in paragraphs.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 20,
        },
        facilitatorNotes: {
          description: 'What only those see who run the meeting, in paragraphs.',
          type: 'array',
          items: { $ref: '#/definitions/LocalisedText' },
          maxItems: 20,
        },
        roles: {
          description: 'The roles that somebody should have.',
          type: 'array',
          items: {
            type: 'string',
            enum: ['chair', 'facilitator', 'timekeeper', 'minute-taker', 'speaker', 'data-host'],
          },
          maxItems: 10,
        },
        opening: {
          description: 'What is proposed about names, where figures are shown.',
          type: 'string',
          enum: ['closed', 'open', 'propose'],
        },
        ownDataDaysBefore: {
          description: 'How many days before the meeting each practice gets its own figures.',
          type: 'integer',
          maximum: 365,
          minimum: 0,
        },
        indicators: {
          description: 'Ids of the indicators it is about.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
        partners: {
          description: 'Ids of the partner roles that take part. Only in a cluster package, which holds them.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
        materials: {
          description: 'Ids of the materials that are used. Only in a cluster package, which holds them.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 50,
        },
      },
      required: ['kind', 'minutes'],
      additionalProperties: false,
    },
    TemplateTrack: {
      description: 'A group of a template that works at the same time as others.',
      type: 'object',
      properties: {
        title: {
          $ref: '#/definitions/LocalisedText',
          description: 'What it is called. Absent: its letter stands there.',
        },
        holdsMeeting: {
          description: 'Whether the group holds a meeting of its own, which reports back.',
          type: 'boolean',
        },
        items: {
          description: 'What happens in it.',
          type: 'array',
          items: { $ref: '#/definitions/TemplatePart' },
          maxItems: 50,
        },
      },
      required: ['items'],
      additionalProperties: false,
    },
    Term: {
      description: 'Numerator, denominator or exclusion of an indicator, in words and codes.',
      type: 'object',
      properties: {
        text: { $ref: '#/definitions/LocalisedText', description: 'The definition in words.' },
        codes: {
          description: 'The codes that the definition rests on.',
          type: 'array',
          items: { $ref: '#/definitions/Code' },
          maxItems: 200,
        },
      },
      required: ['text'],
      additionalProperties: false,
    },
  },
};
