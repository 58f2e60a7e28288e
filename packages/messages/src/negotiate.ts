/** Asked in this order when a reader's own language is missing: Faroese and Greenlandic readers get Danish. */
const FALLBACKS = ['da', 'en'] as const;

/**
 * The best available language for a language tag: the tag itself, then the tag with its last parts removed one by one
 * (`da-DK` → `da`), then Danish, then English.
 *
 * @param tag A BCP 47 tag, any case. Empty or unknown tags get the fallback.
 * @param available Lower-case tags of the languages at hand; `da` is always among them in practice.
 * @returns One of `available`, or `da` when there is none.
 */
export function negotiate(tag: string, available: Iterable<string>): string {
  const languages = new Set(available);
  let candidate = tag.trim().toLowerCase().replace(/_/gu, '-');
  while (candidate !== '') {
    if (languages.has(candidate)) return candidate;
    candidate = candidate.slice(0, Math.max(0, candidate.lastIndexOf('-')));
  }
  return FALLBACKS.find((language) => languages.has(language)) ?? 'da';
}
