import { readFhir, writeFhir, writeVcard } from '@klyngekit/formats/partner';
import { da, partnerMessages } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';
import { parsePartner } from '@klyngekit/schema';
import type { Partner } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { issueLine, readJsonText } from '../documents.js';
import { jsonText } from '../json-text.js';
import { isTaken, writeOut } from '../write-out.js';

const options = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

/** What a conversion has made: the content of a file, of so many partners, and the fields that found no place in it. */
interface Made {
  readonly content: string;
  readonly count: number;
  readonly leftOut: readonly string[];
}

/** A conversion: the text of a file in, or nothing after what is wrong with it has been told. */
type Conversion = (text: string, path: string, context: Context) => Made | undefined;

/** What is no JSON holds nothing. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readPartner(input: unknown, place: string, path: string, context: Context): Partner | undefined {
  const result = parsePartner(input);
  if (result.ok) return result.value;
  for (const issue of result.issues) {
    context.system.stderr(issueLine(path, { ...issue, pointer: place + issue.pointer }, context));
  }
  return undefined;
}

/** The partner of a file, or all those of a list as `from-fhir` writes it; nothing where one of them is wrong. */
function readPartners(text: string, path: string, context: Context): Partner | readonly Partner[] | undefined {
  const list = parsedJson(text);
  if (!Array.isArray(list) || list.length === 0) return readPartner(text, '', path, context);
  const partners = list.map((each: unknown, place) => readPartner(each, `/${place}`, path, context));
  return partners.every((each) => each !== undefined) ? partners : undefined;
}

const toVcard: Conversion = (text, path, context) => {
  const read = readPartners(text, path, context);
  if (!read) return undefined;
  const partners = 'id' in read ? [read] : read;
  const words = partnerMessages(context.messages.language === 'da' ? da : en);
  const content = partners.map((partner) => writeVcard(partner, words)).join('');
  return { content, count: partners.length, leftOut: [] };
};

const toFhir: Conversion = (text, path, context) => {
  const read = readPartners(text, path, context);
  if (!read) return undefined;
  const { bundle, leftOut } = writeFhir(read);
  return { content: jsonText(bundle), count: 'id' in read ? 1 : read.length, leftOut };
};

const fromFhir: Conversion = (text, path, context) => {
  const { system, messages } = context;
  const input = parsedJson(text);
  // What is no JSON is told of in the same words as in any other file.
  if (input === undefined) return void readPartner(text, '', path, context);
  const results = readFhir(input);
  const partners = results.flatMap((result) => (result.ok ? [result.value] : []));
  for (const result of results) {
    if (!result.ok) for (const issue of result.issues) system.stderr(issueLine(path, issue, context));
  }
  if (results.length === 0) system.stderr(`${path}: ${messages.noPartner}\n`);
  if (partners.length === 0 || partners.length < results.length) return undefined;
  return { content: jsonText(partners.length === 1 ? partners[0] : partners), count: partners.length, leftOut: [] };
};

const conversions: { readonly [action: string]: Conversion } = {
  'to-vcard': toVcard,
  'to-fhir': toFhir,
  'from-fhir': fromFhir,
};

/** `klynge partner`: makes other formats of a partner file, and partner files of FHIR. */
export async function partner(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return refuseUsage(parsed.faults, 'partner', context);
  const { given } = parsed;
  const { system, messages } = context;
  const [action, path, ...rest] = given.positionals;
  const convert = action !== undefined && Object.hasOwn(conversions, action) ? conversions[action] : undefined;
  if (!convert) {
    const allowed = Object.keys(conversions).join(', ');
    return refuseUsage([{ code: 'unknown-action', command: 'partner', allowed }], 'partner', context);
  }
  if (path === undefined) return refuseUsage([{ code: 'argument-needed', argument: 'file' }], 'partner', context);
  if (rest.length > 0) return refuseUsage([{ code: 'too-many-arguments' }], 'partner', context);

  const output = given.value('output') ?? '-';
  const overwrite = given.has('force');
  if (await isTaken(output, overwrite, context)) return exitWrong;
  const read = await readJsonText(path, system);
  if (!read.ok) {
    system.stderr(`${messages.file(read.fault, path)}\n`);
    return exitWrong;
  }
  const made = convert(read.text, path, context);
  if (!made) return exitWrong;
  if (made.leftOut.length > 0) {
    system.stderr(`${messages.warning}: ${path}: ${messages.leftOut(made.leftOut)}\n`);
  }
  if (!(await writeOut(output, made.content, overwrite, context))) return exitWrong;
  if (output !== '-') system.stdout(`${messages.partnersWritten(made.count, output)}\n`);
  return exitWell;
}
