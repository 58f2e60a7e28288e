import type { EditField, EditMembers, EditSection } from '@klyngekit/messages';

/**
 * How a field is written: one text, a text in Danish, lines of texts or of Danish texts, a day, a whole number, or one of
 * some words.
 */
export type FieldForm = 'text' | 'danish' | 'lines' | 'danish-lines' | 'day' | 'number' | 'choice';

/** A field of the form. */
export interface FieldPlan {
  readonly field: EditField;
  /** Where it stands in the partner, or in the member of a list. */
  readonly pointer: string;
  readonly form: FieldForm;
  /** The words of a choice; the first one is what holds when nothing is chosen, where it must be one. */
  readonly words?: readonly string[];
  readonly required?: true;
  /** What helps a keyboard on a screen. */
  readonly inputMode?: 'tel' | 'email' | 'url' | 'numeric';
  readonly long?: true;
  /** Stands only where the page shows photos, or where what is in it is wrong. */
  readonly photo?: true;
}

/** A list of a partner whose members have the same fields each, by its place in the partner. */
export type MemberList = 'lines' | 'people' | 'clarifications' | 'place/municipalities' | 'clusters';

/** A part of the form whose fields repeat for each member of a list. */
export interface ListPlan {
  readonly section: EditMembers;
  readonly list: MemberList;
  readonly fields: readonly FieldPlan[];
}

/** A part of the form. */
export type SectionPlan =
  ListPlan | { readonly section: EditSection; readonly list?: undefined; readonly fields: readonly FieldPlan[] };

const KINDS = [
  'other',
  'hospital-department',
  'specialist',
  'municipality',
  'health-centre',
  'substance-use-centre',
  'job-centre',
  'pharmacy',
  'laboratory',
  'quality-unit',
  'patient-association',
] as const;

const plan = (field: EditField, pointer: string, form: FieldForm, more: Partial<FieldPlan> = {}): FieldPlan => ({
  field,
  pointer,
  form,
  ...more,
});

/** The form, part by part. */
export const SECTIONS: readonly SectionPlan[] = [
  {
    section: 'identity',
    fields: [
      plan('name', '/name', 'text', { required: true }),
      plan('kind', '/kind', 'choice', { words: KINDS, required: true }),
      plan('kindName', '/kindName', 'danish'),
      plan('shortName', '/shortName', 'text'),
      plan('partOf', '/partOf', 'lines'),
      plan('topics', '/topics', 'danish-lines'),
      plan('description', '/description', 'danish', { long: true }),
    ],
  },
  {
    section: 'place',
    fields: [
      plan('street', '/address/street', 'text'),
      plan('postalCode', '/address/postalCode', 'text', { inputMode: 'numeric' }),
      plan('town', '/address/town', 'text'),
      plan('regionName', '/place/region/name', 'text'),
      plan('regionCode', '/place/region/code', 'text'),
    ],
  },
  {
    section: 'municipalities',
    list: 'place/municipalities',
    fields: [
      plan('municipalityName', '/name', 'text', { required: true }),
      plan('municipalityCode', '/code', 'text', { required: true, inputMode: 'numeric' }),
    ],
  },
  {
    section: 'lines',
    list: 'lines',
    fields: [
      plan('audience', '/audience', 'choice', { words: ['professionals', 'citizens', 'everyone'], required: true }),
      plan('purpose', '/purpose', 'danish'),
      plan('telephone', '/telephone', 'text', { inputMode: 'tel' }),
      plan('email', '/email', 'text', { inputMode: 'email' }),
      plan('url', '/url', 'text', { inputMode: 'url' }),
      plan('answeredBy', '/answeredBy', 'danish'),
      plan('note', '/note', 'danish'),
    ],
  },
  {
    section: 'referral',
    fields: [
      plan('method', '/referral/method', 'danish'),
      plan('standard', '/referral/standard', 'text'),
      plan('referTo', '/referral/referTo', 'danish'),
      plan('required', '/referral/required', 'danish-lines'),
      plan('guide', '/referral/url', 'text', { inputMode: 'url' }),
    ],
  },
  {
    section: 'patients',
    fields: [
      plan('targetGroup', '/targetGroup', 'danish', { long: true }),
      plan('exclusions', '/exclusions', 'danish-lines'),
      plan('waitingFrom', '/waitingTime/from', 'number', { inputMode: 'numeric' }),
      plan('waitingTo', '/waitingTime/to', 'number', { inputMode: 'numeric' }),
      plan('waitingUnit', '/waitingTime/unit', 'choice', { words: ['days', 'weeks', 'months'] }),
      plan('waitingAsOf', '/waitingTime/asOf', 'day'),
    ],
  },
  {
    section: 'people',
    list: 'people',
    fields: [
      plan('personName', '/name', 'text', { required: true }),
      plan('role', '/role', 'danish'),
      plan('askAbout', '/askAbout', 'danish'),
      plan('personLine', '/line', 'choice'),
      plan('photo', '/photo', 'text', { inputMode: 'url', photo: true }),
    ],
  },
  {
    section: 'exchange',
    fields: [
      plan('commonInterest', '/exchange/commonInterest', 'danish', { long: true }),
      plan('practiceGets', '/exchange/practice/gets', 'danish-lines'),
      plan('practiceGives', '/exchange/practice/gives', 'danish-lines'),
      plan('partnerGets', '/exchange/partner/gets', 'danish-lines'),
      plan('partnerGives', '/exchange/partner/gives', 'danish-lines'),
      plan('patientGets', '/exchange/patient/gets', 'danish-lines'),
      plan('patientGives', '/exchange/patient/gives', 'danish-lines'),
    ],
  },
  {
    section: 'cooperation',
    fields: [
      plan('initiativeBy', '/initiative/by', 'choice', { words: ['cluster', 'partner', 'quality-unit', 'other'] }),
      plan('initiativeWhen', '/initiative/when', 'text'),
      plan('nextMeeting', '/nextMeeting', 'day'),
    ],
  },
  {
    section: 'clusters',
    list: 'clusters',
    fields: [plan('clusterName', '/name', 'text'), plan('clusterId', '/id', 'text', { required: true })],
  },
  {
    section: 'data',
    fields: [
      plan('dataStatus', '/data/status', 'choice', { words: ['none', 'promised', 'delivered'] }),
      plan('dataAsOf', '/data/asOf', 'day'),
      plan('dataExpected', '/data/expected', 'text'),
      plan('dataContent', '/data/content', 'danish'),
    ],
  },
  {
    section: 'clarifications',
    list: 'clarifications',
    fields: [
      plan('believed', '/believed', 'danish', { long: true, required: true }),
      plan('found', '/found', 'danish', { long: true, required: true }),
      plan('clarifiedOn', '/on', 'day', { required: true }),
      plan('clarificationNote', '/note', 'danish'),
    ],
  },
  {
    section: 'codes',
    fields: [
      plan('gln', '/gln', 'text', { inputMode: 'numeric' }),
      plan('sor', '/sor', 'text', { inputMode: 'numeric' }),
      plan('cvr', '/cvr', 'text', { inputMode: 'numeric' }),
    ],
  },
  {
    section: 'verified',
    fields: [plan('verifiedOn', '/verified/on', 'day'), plan('verifiedBy', '/verified/by', 'text')],
  },
];

/** The field in which a text of the draft is written, or the place itself where no field is. */
export function fieldPointer(pointer: string): string {
  for (const { list, fields } of SECTIONS) {
    const root = list ? new RegExp(`^/${list}/\\d+(?=/)`).exec(pointer)?.[0] : '';
    if (root === undefined) continue;
    const rest = pointer.slice(root.length);
    const found = fields.find(({ pointer: own }) => rest === own || rest.startsWith(`${own}/`));
    if (found) return root + found.pointer;
  }
  return pointer;
}

/** Codes are written without spaces, which people put between groups of digits. */
const DIGITS: readonly EditField[] = ['gln', 'sor', 'cvr', 'postalCode', 'municipalityCode'];

/** What is typed into a field as data; undefined for nothing. What was written in English stays where the Danish is the same. */
export function fieldValue({ field, form }: FieldPlan, typed: string, before: unknown): unknown {
  const text = typed.trim();
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const danish = (line: string, earlier: unknown): unknown => {
    const same = (earlier as { readonly da?: unknown } | undefined)?.da === line;
    return same ? earlier : { da: line };
  };
  const members = Array.isArray(before) ? (before as readonly unknown[]) : [];
  switch (form) {
    case 'danish':
      return text === '' ? undefined : danish(text, before);
    case 'lines':
      return lines.length === 0 ? undefined : lines;
    case 'danish-lines':
      return lines.length === 0
        ? undefined
        : lines.map((line) =>
            danish(
              line,
              members.find((each) => (each as { readonly da?: unknown }).da === line),
            ),
          );
    case 'number':
      return text === '' ? undefined : /^\d{1,4}$/.test(text) ? Number(text) : text;
    default:
      if (DIGITS.includes(field)) return text.replace(/\s/g, '') || undefined;
      return text === '' ? undefined : text;
  }
}

/** What stands in a field. */
export function fieldText({ form }: Pick<FieldPlan, 'form'>, value: unknown): string {
  const danish = (each: unknown): string => textOf((each as { readonly da?: unknown } | null | undefined)?.da);
  if (form === 'danish') return danish(value);
  if (form === 'lines') return Array.isArray(value) ? value.map(textOf).join('\n') : '';
  if (form === 'danish-lines') return Array.isArray(value) ? value.map(danish).join('\n') : '';
  return textOf(value);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
