import type { LocalisedText } from '@klyngekit/schema';
import { EXTENSIONS } from './names.js';
import type { CodeableConcept, Element, Extension } from './resources.js';

/** The English words of a text, beside the Danish ones. */
export function translation({ en }: LocalisedText): Element | undefined {
  if (en === undefined) return undefined;
  const extension = [
    { url: 'lang', valueCode: 'en' },
    { url: 'content', valueString: en },
  ];
  return { extension: [{ url: EXTENSIONS.translation, extension }] };
}

/** A text as a concept without a code. */
export function concept(text: LocalisedText): CodeableConcept {
  const translated = translation(text);
  return { text: text.da, ...(translated && { _text: translated }) };
}

/** A text that FHIR has no field for. */
export function textExtension(url: string, text: LocalisedText | undefined): readonly Extension[] {
  if (!text) return [];
  const translated = translation(text);
  return [{ url, valueString: text.da, ...(translated && { _valueString: translated }) }];
}

/** A list in a field, or no field: FHIR knows no empty lists. */
export function listed<Name extends string, T>(
  name: Name,
  items: readonly T[],
): { readonly [name in Name]?: readonly T[] } {
  return (items.length === 0 ? {} : { [name]: items }) as { readonly [name in Name]?: readonly T[] };
}

/** An id as FHIR writes them, which knows no underscore. */
export function fhirId(id: string, suffix = ''): string {
  return `${id.replaceAll('_', '-').slice(0, 64 - suffix.length)}${suffix}`;
}

/** Every white space that FHIR lets no text hold, such as a hard one or a line separator. */
const otherSpace = /[^\S \r\n\t]/gu;

/** A document with texts as FHIR takes them: plain blanks for other white space, and none at the ends. */
export function withPlainSpaces<T>(value: T): T {
  if (typeof value === 'string') {
    const plain = value.replace(otherSpace, ' ');
    return (plain.trim() || plain) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withPlainSpaces) as T;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withPlainSpaces(field)])) as T;
}
