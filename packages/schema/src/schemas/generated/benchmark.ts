// Generated from the types by tools/generate.mjs. Do not edit.
import type { JsonSchema } from '../json-schema.js';

/** JSON Schema (draft-07) of `benchmark` files. */
export const benchmarkSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://klyngekit.dk/schemas/v1/benchmark.schema.json',
  title: 'Benchmark',
  description:
    'The figures of named units, with everything needed to read them: one file is enough to draw a chart.\nObservations are aligned columns, which parse several times faster than one object a row.',
  type: 'object',
  properties: {
    schema: {
      description: 'Names the kind of file and its major version.',
      type: 'string',
      const: 'klynge.benchmark/1',
    },
    id: { description: 'Identifies the release.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
    title: { $ref: '#/definitions/LocalisedText', description: 'What the file is about.' },
    openness: { $ref: '#/definitions/Openness', description: "Who may see the units' names." },
    source: { $ref: '#/definitions/Source', description: 'Where the figures come from.' },
    indicators: {
      description: 'The indicators, embedded.',
      type: 'array',
      items: { $ref: '#/definitions/Indicator' },
      maxItems: 500,
      minItems: 1,
    },
    periods: {
      description: 'The periods, oldest first.',
      type: 'array',
      items: { $ref: '#/definitions/Period' },
      maxItems: 500,
      minItems: 1,
    },
    units: {
      description: 'The units, in the order of every column.',
      type: 'array',
      items: { $ref: '#/definitions/Unit' },
      maxItems: 100000,
    },
    groups: { description: 'Groups of units.', type: 'array', items: { $ref: '#/definitions/Group' }, maxItems: 5000 },
    observations: {
      description: 'The figures; at most one entry per indicator and period.',
      type: 'array',
      items: { $ref: '#/definitions/Observations' },
      maxItems: 20000,
    },
    comparators: {
      description: 'Reference figures from larger frames.',
      type: 'array',
      items: { $ref: '#/definitions/Comparator' },
      maxItems: 20000,
    },
    overdispersion: {
      description: 'Overdispersion estimates from larger frames.',
      type: 'array',
      items: { $ref: '#/definitions/Overdispersion' },
      maxItems: 20000,
    },
  },
  required: ['id', 'indicators', 'observations', 'openness', 'periods', 'schema', 'source', 'title', 'units'],
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
    Comparator: {
      description: 'A reference figure that comes from a larger frame than the units in the file, with its definition.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the comparator within the file.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        indicator: {
          description: 'Id of the indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        period: { description: 'Id of the period.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        scope: { $ref: '#/definitions/ComparatorScope', description: 'What it stands for.' },
        definition: { $ref: '#/definitions/ComparatorDefinition', description: 'How it was computed.' },
        name: { $ref: '#/definitions/LocalisedText', description: 'Name on the chart: "Region Eksempel samlet".' },
        value: { description: "The value, in the unit of the indicator's values.", type: 'number' },
        lower: { description: 'Lower confidence limit (95 %).', type: 'number' },
        upper: { description: 'Upper confidence limit (95 %).', type: 'number' },
        units: { description: 'How many units it rests on.', type: 'integer', minimum: 1 },
      },
      required: ['definition', 'id', 'indicator', 'name', 'period', 'scope', 'value'],
      additionalProperties: false,
    },
    ComparatorDefinition: {
      description: 'How a comparator was computed. It is always named: never a bare "average".',
      type: 'string',
      enum: ['mean', 'median', 'pooled'],
    },
    ComparatorScope: {
      description: 'What a comparator stands for.',
      type: 'string',
      enum: ['cluster', 'municipality', 'nation', 'other', 'region'],
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
    Group: {
      description: 'A named group of units, for example a cluster or one of its sub-clusters.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the group within the file.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        kind: { $ref: '#/definitions/GroupKind', description: 'What it is.' },
        name: { description: 'Its name.', type: 'string', maxLength: 200, minLength: 1 },
      },
      required: ['id', 'kind', 'name'],
      additionalProperties: false,
    },
    GroupKind: {
      description: 'What a group of units is.',
      type: 'string',
      enum: ['cluster', 'municipality', 'other', 'region', 'subcluster'],
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
    Observations: {
      description:
        "The figures of one indicator in one period, as columns aligned with the file's `units`: place i of every column\nbelongs to unit i. Which columns are needed follows from the indicator's kind; see `Indicator`.",
      type: 'object',
      properties: {
        indicator: {
          description: 'Id of the indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        period: { description: 'Id of the period.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        numerator: {
          description: 'Events, or the observed count of a ratio. May be fractional where the producer derived it.',
          type: 'array',
          items: { type: ['number', 'null'], minimum: 0 },
          maxItems: 100000,
        },
        denominator: {
          description: 'Patients, exposure, or the expected count of a ratio.',
          type: 'array',
          items: { type: ['number', 'null'], minimum: 0 },
          maxItems: 100000,
        },
        value: {
          description:
            'The values themselves, where they cannot be computed from the counts: means, ratios, standardised figures.',
          type: 'array',
          items: { type: ['null', 'number'] },
          maxItems: 100000,
        },
        lower: {
          description: 'Lower confidence limits, where the producer supplies them.',
          type: 'array',
          items: { type: ['null', 'number'] },
          maxItems: 100000,
        },
        upper: {
          description: 'Upper confidence limits, where the producer supplies them.',
          type: 'array',
          items: { type: ['null', 'number'] },
          maxItems: 100000,
        },
        level: {
          description: 'Confidence level of `lower` and `upper`, as a fraction. Default 0.95.',
          type: 'number',
          exclusiveMaximum: 1,
          exclusiveMinimum: 0,
        },
        choices: {
          description: 'The answers of a `choice` indicator: option ids, or null.',
          type: 'array',
          items: {
            type: ['array', 'null'],
            items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
            maxItems: 30,
            minItems: 1,
          },
          maxItems: 100000,
        },
        status: {
          description: 'Why a value is missing; null where there is a value. Needed when any value is missing.',
          type: 'array',
          items: { type: ['string', 'null'], enum: [null, 'notReported', 'tooFew', 'suppressed', 'notApplicable'] },
          maxItems: 100000,
        },
      },
      required: ['indicator', 'period'],
      additionalProperties: false,
    },
    Openness: {
      description:
        "Who may see the units' names.\n\n- `public`: municipalities, clusters, regions, openly published practices.\n- `restricted`: a cluster's practices. Practice names are never drawn while data are closed.",
      type: 'string',
      enum: ['public', 'restricted'],
    },
    Overdispersion: {
      description:
        'How much units differ beyond chance, estimated by the producer in a larger frame (region or nation) and needed for\nhonest funnel limits. A cluster of fifteen does not estimate its own.',
      type: 'object',
      properties: {
        indicator: {
          description: 'Id of the indicator.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        period: { description: 'Id of the period.', type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
        scale: {
          description: 'The transformed scale of tau²: arcsine for a `proportion`, square root for a `ratio`.',
          type: 'string',
          enum: ['proportion', 'ratio'],
        },
        tau2: { description: 'Variance between units on the transformed scale.', type: 'number', minimum: 0 },
        phi: { description: 'Overdispersion factor.', type: 'number', minimum: 0 },
        k: { description: 'How many units it was estimated from.', type: 'integer', minimum: 1 },
        basis: { $ref: '#/definitions/LocalisedText', description: 'Which frame: "alle praksis i Region Eksempel".' },
      },
      required: ['basis', 'indicator', 'k', 'period', 'scale', 'tau2'],
      additionalProperties: false,
    },
    Period: {
      description: 'The stretch of time that a set of observations covers. Both days are included.',
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the period within its file.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        from: { description: 'First day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        to: { description: 'Last day, as YYYY-MM-DD; never before `from`.', type: 'string', format: 'date' },
      },
      required: ['from', 'id', 'to'],
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
    Source: {
      description: 'Where figures come from, how fresh they are, and whom to ask.',
      type: 'object',
      properties: {
        name: { $ref: '#/definitions/LocalisedText', description: 'The producer and, if it helps, the register.' },
        cutOff: {
          description:
            'The day on which the figures were closed (*opgjort*), as YYYY-MM-DD. Reports that came in later are not in the file.',
          type: 'string',
          format: 'date',
        },
        nextRelease: {
          description: 'The month or day of the next release: YYYY-MM or YYYY-MM-DD.',
          type: 'string',
          pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$',
        },
        contact: { $ref: '#/definitions/Contact', description: 'Whom to ask about the figures.' },
        url: {
          description: 'Address of a page about the source; https only.',
          type: 'string',
          pattern: '^https://[^\\s@]{1,500}$',
        },
        licence: {
          $ref: '#/definitions/LocalisedText',
          description: 'Licence or attribution text that must follow the figures.',
        },
        synthetic: {
          description: 'True when the figures are invented. Every drawing of them says so.',
          type: 'boolean',
        },
      },
      required: ['cutOff', 'name'],
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
    Unit: {
      description:
        "One unit with figures. A practice's number can pass to others over time, so a unit carries the days on which it is\nvalid and the units that it took over from.",
      type: 'object',
      properties: {
        id: {
          description: 'Identifies the unit within the file. Never a ydernummer: that has a field of its own.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        },
        kind: { $ref: '#/definitions/UnitKind', description: 'What it is.' },
        name: {
          description: 'Its name. In a `restricted` file practice names are never drawn while data are closed.',
          type: 'string',
          maxLength: 200,
          minLength: 1,
        },
        ydernummer: {
          description: 'Ydernummer of a practice: a string of six digits, leading zeros kept.',
          type: 'string',
          pattern: '^\\d{6}$',
        },
        sor: { description: 'SOR code.', type: 'string', pattern: '^\\d{11,18}$' },
        areaCode: {
          description:
            'Municipality code (four digits), region code (ISO 3166-2, or whatever register `system` the producer uses).',
          type: 'string',
          pattern: '^[A-Z0-9-]{1,16}$',
        },
        validity: { $ref: '#/definitions/Validity', description: 'The days on which the unit exists in this form.' },
        predecessors: {
          description: 'Units of this file that it took over from: mergers, a changed ydernummer.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
        groups: {
          description: 'Groups of this file that it belongs to.',
          type: 'array',
          items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          maxItems: 20,
        },
      },
      required: ['id', 'kind'],
      additionalProperties: false,
    },
    UnitKind: {
      description: 'What a row of figures belongs to.',
      type: 'string',
      enum: ['cluster', 'municipality', 'nation', 'practice', 'region'],
    },
    Validity: {
      description: 'The days within which something holds. An open end means "until further notice".',
      type: 'object',
      properties: {
        from: { description: 'First day, as YYYY-MM-DD.', type: 'string', format: 'date' },
        to: { description: 'Last day, as YYYY-MM-DD.', type: 'string', format: 'date' },
      },
      additionalProperties: false,
    },
  },
};
