import { isParsed, type Partner, type Result } from '@klyngekit/schema';

/** What a host may hand over: a parsed partner, an object that is yet to be checked, or JSON text. */
export type PartnerInput = Partner | string | null | undefined;

/**
 * Reads a partner. One that came from `parsePartner` is taken as it is; anything else is checked, with a parser that is
 * fetched only then.
 */
export function readPartner(input: unknown): Result<Partner> | Promise<Result<Partner>> {
  if (isParsed(input, 'partner')) return { ok: true, value: input as Partner, warnings: [] };
  return import('./parse.js').then(({ parsePartner }) => parsePartner(input));
}
