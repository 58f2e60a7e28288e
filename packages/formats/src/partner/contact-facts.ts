import type { ContactLine, Partner } from '@klyngekit/schema';
import type { LineWay, PartnerMessages } from '@klyngekit/messages';
import { textIn } from '@klyngekit/messages';

/** A line as it is told in a text of its own. */
export interface LineFacts {
  readonly line: ContactLine;
  /** How it is used first: by telephone if it has a number. */
  readonly way: LineWay;
  /** "Klinikker ringer om attester" */
  readonly label: string;
  /** Hours, who answers and what else to know, in one line; empty where nothing is told. */
  readonly detail: string;
}

/** How a line is used first. */
export function wayOf({ telephone, email }: ContactLine): LineWay {
  if (telephone !== undefined) return 'call';
  return email === undefined ? 'visit' : 'write';
}

/** A line in words. */
export function lineFacts(line: ContactLine, words: PartnerMessages): LineFacts {
  const { language } = words;
  const way = wayOf(line);
  const detail = [
    line.answeredBy && textIn(line.answeredBy, language),
    line.hours && words.hours(line.hours),
    line.note && textIn(line.note, language),
  ];
  return {
    line,
    way,
    label: words.line(line.audience, way, line.purpose && textIn(line.purpose, language)),
    detail: detail.filter((part) => part !== undefined && part !== '').join(' · '),
  };
}

/** One fact about how to refer. */
export interface ReferralFact {
  readonly fact: 'standard' | 'referTo' | 'required' | 'targetGroup' | 'exclusions' | 'waiting';
  readonly label: string;
  readonly text: string;
  /** The day on which it was known, where it has one. */
  readonly asOf?: string;
}

/** How to refer, fact by fact, in the order in which they are needed. */
export function referralFacts(partner: Partner, words: PartnerMessages): readonly ReferralFact[] {
  const { referral = {}, targetGroup, exclusions = [], waitingTime } = partner;
  const { labels, language } = words;
  const facts: ReferralFact[] = [];
  const add = (fact: ReferralFact['fact'], text: string | undefined): void => {
    if (text !== undefined && text !== '') facts.push({ fact, label: labels[fact], text });
  };
  const method = referral.method && textIn(referral.method, language);
  add(
    'standard',
    method === undefined ? referral.standard : method + (referral.standard ? ` (${referral.standard})` : ''),
  );
  add('referTo', referral.referTo && textIn(referral.referTo, language));
  add('required', (referral.required ?? []).map((item) => textIn(item, language)).join(', '));
  add('targetGroup', targetGroup && textIn(targetGroup, language));
  add('exclusions', exclusions.map((item) => textIn(item, language)).join('. '));
  if (waitingTime) {
    const { asOf } = waitingTime;
    facts.push({ fact: 'waiting', label: labels.waiting, text: words.waiting(waitingTime), asOf: words.asOf(asOf) });
  }
  return facts;
}

/** What a partner is, in one line: topic, kind, organisation, municipality or region. */
export function partnerSubtitle(partner: Partner, words: PartnerMessages): string {
  const { topics = [], kind, kindName, partOf = [], place } = partner;
  const named = kindName ? textIn(kindName, words.language) : words.kind(kind);
  const first = topics[0] && textIn(topics[0], words.language);
  const area = place?.municipalities?.[0]?.name ?? place?.region?.name;
  // "Sundhed og Omsorg, Eksempel Kommune" says the municipality already.
  const told = [partner.name, ...partOf].some((name) => area !== undefined && name.includes(area));
  const organisation = partOf.find((name) => !partner.name.includes(name));
  return [first, first === undefined ? capital(named) : named, organisation, told ? undefined : area]
    .filter((part) => part !== undefined)
    .join(' · ');
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
