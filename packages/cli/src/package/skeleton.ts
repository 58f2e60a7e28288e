import type { SkeletonTexts } from '@klyngekit/messages/cli';
import type { ClusterPackage, LocalisedText } from '@klyngekit/schema';

/** The texts of a beginning, in both languages. */
export interface Skeletons {
  readonly da: SkeletonTexts;
  readonly en: SkeletonTexts;
}

/** The name of the one indicator of a beginning. */
const measure = 'indikator-1';

/** A package to begin from: it can be read, its meeting keeps the time, and every text says what is to stand there. */
export function skeletonPackage(id: string, date: string, { da, en }: Skeletons): ClusterPackage {
  const text = (name: keyof SkeletonTexts): LocalisedText => ({ da: da[name], en: en[name] });
  return {
    schema: 'klynge.cluster-package/1',
    id,
    title: text('title'),
    topic: text('topic'),
    purpose: text('purpose'),
    version: '0.1',
    date,
    authors: [{ name: da.author }],
    licence: { name: da.licence },
    caveats: [text('caveat')],
    indicators: [
      {
        schema: 'klynge.indicator/1',
        id: measure,
        title: text('indicatorTitle'),
        description: text('description'),
        kind: 'proportion',
        direction: 'none',
        numerator: { text: text('numerator') },
        denominator: { text: text('denominator') },
        targetNote: text('targetNote'),
        caveats: [text('codingIsNotCare')],
        changeIdeas: [{ ...text('idea'), sign: text('sign') }],
      },
    ],
    meetings: [
      {
        id: `${id}-moede`.slice(0, 64),
        title: text('meetingTitle'),
        description: text('meetingDescription'),
        minutes: 120,
        items: [
          { kind: 'welcome', minutes: 5, roles: ['chair'] },
          { kind: 'follow-up', minutes: 5 },
          {
            kind: 'data',
            minutes: 45,
            roles: ['data-host', 'facilitator'],
            opening: 'propose',
            ownDataDaysBefore: 14,
            indicators: [measure],
            items: [
              { kind: 'reflection', title: text('alone'), minutes: 5 },
              { kind: 'plenary', title: text('understand'), minutes: 10 },
              { kind: 'talk', minutes: 10, roles: ['speaker'], partners: ['partner-1'] },
              { kind: 'group-work', title: text('why'), minutes: 15 },
              { kind: 'decision', title: text('open'), minutes: 5 },
            ],
          },
          { kind: 'break', minutes: 10 },
          { kind: 'plenary', minutes: 20 },
          { kind: 'decision', title: text('agree'), minutes: 15, roles: ['minute-taker'], materials: ['med-hjem'] },
          { kind: 'evaluation', minutes: 5 },
        ],
      },
    ],
    materials: [{ id: 'med-hjem', title: text('material'), audience: 'clinic', text: [text('materialText')] }],
    partners: [
      {
        id: 'partner-1',
        title: text('partner'),
        kind: 'other',
        purpose: text('partnerPurpose'),
        practicesGet: text('practicesGet'),
        partnerGets: text('partnerGets'),
      },
    ],
    questions: [{ question: text('question'), setting: 'plenary' }],
    followUp: [{ weeksAfter: 26, holder: 'practice', what: text('followUp'), indicators: [measure] }],
  };
}
