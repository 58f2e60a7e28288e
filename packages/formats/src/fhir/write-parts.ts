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
