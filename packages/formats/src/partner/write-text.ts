import type { PartnerMessages, Side } from '@klyngekit/messages';
import { textIn } from '@klyngekit/messages';
import type { GetsAndGives, LocalisedText, Partner } from '@klyngekit/schema';
import { lineFacts, partnerSubtitle, referralFacts } from './contact-facts.js';

const SIDES: readonly Side[] = ['practice', 'partner', 'patient'];

function contactBlock(partner: Partner, words: PartnerMessages): readonly string[] {
  return (partner.lines ?? []).map((line) => {
    const { label, detail } = lineFacts(line, words);
    const ways = [line.telephone, line.email, line.url].filter((way) => way !== undefined).join(' · ');
    return `${label}: ${ways}${detail === '' ? '' : ` (${detail})`}`;
  });
}

/** How to refer to a partner, as lines of plain text: what a secretary pastes into a note. */
export function referralText(partner: Partner, words: PartnerMessages): string {
  const facts = referralFacts(partner, words).map(
    ({ label, text, asOf }) => `${label}: ${text}${asOf === undefined ? '' : ` (${asOf})`}`,
  );
  const { labels } = words;
  if (partner.referral?.url !== undefined) facts.push(`${labels.guide}: ${partner.referral.url}`);
  if (partner.gln !== undefined) facts.push(`${labels.gln}: ${partner.gln}`);
  if (partner.sor !== undefined) facts.push(`${labels.sor}: ${partner.sor}`);
  return [partner.name, ...facts, ...contactBlock({ ...partner, lines: professional(partner) }, words)].join('\n');
}

/** Lines that a clinic may use. */
function professional({ lines = [] }: Partner): NonNullable<Partner['lines']> {
  return lines.filter(({ audience }) => audience !== 'citizens');
}

function exchangeBlock({ exchange, shortName }: Partner, words: PartnerMessages): readonly string[] {
  if (!exchange) return [];
  const { labels, language } = words;
  const items = (list: readonly LocalisedText[] = []): string => list.map((item) => textIn(item, language)).join('; ');
  const side = (name: Side): readonly string[] => {
    const { gets, gives }: GetsAndGives = exchange[name] ?? {};
    const told = [
      gets?.length ? `${labels.gets.toLocaleLowerCase(language)}: ${items(gets)}` : undefined,
      gives?.length ? `${labels.gives.toLocaleLowerCase(language)}: ${items(gives)}` : undefined,
    ].filter((part) => part !== undefined);
    return told.length === 0 ? [] : [`${words.side(name, { ...(shortName && { shortName }) })} – ${told.join(' – ')}`];
  };
  const interest = exchange.commonInterest && words.commonInterest(textIn(exchange.commonInterest, language));
  return [labels.exchange, ...(interest === undefined ? [] : [interest]), ...SIDES.flatMap(side)];
}

/** A whole partner as plain text, one fact a line, with blank lines between its parts. */
export function partnerText(partner: Partner, words: PartnerMessages): string {
  const { labels, language } = words;
  const { data, clarifications = [], people = [], verified, clusters = [] } = partner;
  const facts = referralFacts(partner, words).map(
    ({ label, text, asOf }) => `${label}: ${text}${asOf === undefined ? '' : ` (${asOf})`}`,
  );
  const persons = people.map(({ name, role, askAbout }) =>
    [name, role && textIn(role, language), askAbout && words.askAbout(textIn(askAbout, language))]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  const address = addressLine(partner);
  const blocks: readonly (readonly string[])[] = [
    [partner.name, partnerSubtitle(partner, words), ...(partner.synthetic ? [words.synthetic] : [])],
    contactBlock(partner, words),
    facts.length > 0 ? [labels.referral, ...facts] : [],
    persons.length > 0 ? [labels.people, ...persons] : [],
    exchangeBlock(partner, words),
    clarifications.flatMap(({ believed, found, on }) => [
      labels.clarification,
      `${labels.believed}: ${textIn(believed, language)}`,
      `${labels.found}: ${textIn(found, language)}`,
      words.clarified(on),
    ]),
    [
      ...(data ? [`${labels.data}: ${words.dataStatus(data.status)} ${words.dataWhen(data)}`] : []),
      ...(clusters.length > 0 ? [`${labels.shared}: ${words.list(clusters.map(({ id, name }) => name ?? id))}`] : []),
      ...(address === undefined ? [] : [`${labels.address}: ${address}`]),
      ...(partner.gln === undefined ? [] : [`${labels.gln}: ${partner.gln}`]),
      ...(partner.sor === undefined ? [] : [`${labels.sor}: ${partner.sor}`]),
      ...(partner.cvr === undefined ? [] : [`${labels.cvr}: ${partner.cvr}`]),
      verified
        ? `${words.verified(verified.on)}${verified.by === undefined ? '' : ` ${words.verifiedBy(verified.by)}`}.`
        : words.neverVerified,
    ],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/** A partner's address on one line. */
export function addressLine({ address }: Partner): string | undefined {
  if (!address) return undefined;
  const { street, postalCode, town } = address;
  const parts = [street, [postalCode, town].filter((part) => part !== undefined).join(' ')];
  return parts.filter((part) => part !== undefined && part !== '').join(', ') || undefined;
}
