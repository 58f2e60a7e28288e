import { EXTENSIONS } from './names.js';
import { defined, extensions, field, items, some, text, type Unknown } from './reader.js';

/** A text with its English words, where they stand beside it. */
export function localisedText(danish: unknown, beside: unknown): Unknown | undefined {
  const da = text(danish);
  if (da === undefined) return undefined;
  const english = extensions(beside, EXTENSIONS.translation).find((each) =>
    items(field(each, 'extension')).some((part) => field(part, 'url') === 'lang' && field(part, 'valueCode') === 'en'),
  );
  const content = items(field(english, 'extension')).find((part) => field(part, 'url') === 'content');
  return defined({ da, en: text(field(content, 'valueString')) });
}

/** The words of a concept: its own text, else the name of a code. */
export function conceptText(concept: unknown): Unknown | undefined {
  const display = items(field(concept, 'coding')).map((coding) => text(field(coding, 'display')))[0];
  return localisedText(field(concept, 'text') ?? display, field(concept, '_text'));
}

/** The code of a concept in a system. */
export function codeOf(concept: unknown, system: string): string | undefined {
  const coding = items(field(concept, 'coding')).find((each) => field(each, 'system') === system);
  return text(field(coding, 'code'));
}

/** A text that FHIR has no field for. */
export function extensionText(element: unknown, url: string): Unknown | undefined {
  return extensionTexts(element, url)?.[0];
}

/** The same, where there may be several. */
export function extensionTexts(element: unknown, url: string): readonly Unknown[] | undefined {
  const texts = extensions(element, url).map((each) =>
    localisedText(field(each, 'valueString'), field(each, '_valueString')),
  );
  return some(texts.filter((each) => each !== undefined));
}

/** A value of an extension, or of a part of one. */
export function extensionValue(element: unknown, url: string, type: string): unknown {
  return field(extensions(element, url)[0], type);
}

/** Identifiers by their systems; those without go by the words for what they are. */
export function identifiersOf(resource: unknown): readonly {
  readonly system: string | undefined;
  readonly name: string | undefined;
  readonly value: string;
}[] {
  return items(field(resource, 'identifier')).flatMap((identifier) => {
    const value = text(field(identifier, 'value'));
    const name = text(field(field(identifier, 'type'), 'text'));
    return value === undefined ? [] : [{ system: text(field(identifier, 'system')), name, value }];
  });
}

/** The value of an identifier of a system. */
export function identifierIn(resource: unknown, system: string): string | undefined {
  return identifiersOf(resource).find((each) => each.system === system)?.value;
}
