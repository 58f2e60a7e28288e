import { catalogFor, formatsFor, registerCatalog } from '@klyngekit/messages';
import { en } from '@klyngekit/messages/en';

registerCatalog(en); // Danish is always there

/** What a reader is told when the figures of a day cannot be fetched. */
export function whyMissing(language: string, day: string): string {
  const catalog = catalogFor(language); // "da-DK" is Danish, and so is a language that nobody has registered
  const { date } = formatsFor(catalog.language);
  return `${date(day)}: ${catalog.load.describe({ code: 'http-status', status: 503 })}`;
}
