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

function readPartner(text: string, path: string, context: Context): Partner | undefined {
  const result = parsePartner(text);
  if (result.ok) return result.value;
  for (const issue of result.issues) context.system.stderr(issueLine(path, issue, context));
  return undefined;
}

const toVcard: Conversion = (text, path, context) => {
  const partner = readPartner(text, path, context);
  const words = partnerMessages(context.messages.language === 'da' ? da : en);
  return partner && { content: writeVcard(partner, words), count: 1, leftOut: [] };
};

const toFhir: Conversion = (text, path, context) => {
  const partner = readPartner(text, path, context);
  if (!partner) return undefined;
  const { bundle, leftOut } = writeFhir(partner);
  return { content: jsonText(bundle), count: 1, leftOut };
};

const fromFhir: Conversion = (text, path, context) => {
  const { system, messages } = context;
  const results = readFhir(parsedJson(text));
  const partners = results.flatMap((result) => (result.ok ? [result.value] : []));
  for (const result of results) {
    if (!result.ok) for (const issue of result.issues) system.stderr(issueLine(path, issue, context));
  }
  if (results.length === 0) system.stderr(`${path}: ${messages.noPartner}\n`);
  if (partners.length === 0 || partners.length < results.length) return undefined;
  return { content: jsonText(partners.length === 1 ? partners[0] : partners), count: partners.length, leftOut: [] };
};

/** What is no JSON holds no partner. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const conversions: { readonly [action: string]: Conversion } = {
  'to-vcard': toVcard,
  'to-fhir': toFhir,
  'from-fhir': fromFhir,
};

async function write(made: Made, output: string, overwrite: boolean, context: Context): Promise<number> {
  const { system, messages } = context;
  if (output === '-') {
    system.stdout(made.content);
    return exitWell;
  }
  const fault = await system.writeFile(output, made.content, { overwrite });
  if (fault !== undefined) {
    system.stderr(`${messages.file(fault, output)}\n`);
    return exitWrong;
  }
  system.stdout(`${messages.partnersWritten(made.count, output)}\n`);
  return exitWell;
}

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
  if (output !== '-' && !given.has('force') && (await system.exists(output))) {
    system.stderr(`${messages.file('exists', output)}\n`);
    return exitWrong;
  }
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
  return write(made, output, given.has('force'), context);
}
