import { textIn, chartMessages } from '@klyngekit/messages';
import { countAnswers } from '../sheets/answer-count.js';
import { markLines, releaseLinesOf, type SheetFigures, type SheetSource } from './sheet-figures.js';

/** The answers as a table of counts; of an open list below it who answered what. Undefined where no answers are shown. */
export async function answerFigures({ data, request, catalog, words }: SheetSource): Promise<SheetFigures | undefined> {
  const choice = await catalog.choice();
  const result = countAnswers(data, request);
  if (!result.ok) return undefined;
  const { frame } = result;
  const { indicator, period, unit, counts, answers, units, own } = frame;
  const { language } = catalog;
  const chart = chartMessages(catalog);
  const marked = answers.some((answer) => answer.own);
  const labelled = answers.map(({ option, ...answer }) => ({
    ...answer,
    label: option ? textIn(option.label, language) : choice.table.other,
    note: answer.own ? choice.table.own : '',
  }));
  const noteOf = (note: string): readonly string[] => (marked ? [note] : []);
  const style = { kind: indicator.kind, step: 1, multiplier: 1, counted: undefined, unit: undefined };
  return {
    subject: indicator.id,
    figures: {
      about: [
        ...markLines(data, own !== undefined, words),
        `${textIn(indicator.title, language)}. ${chart.shown(counts, unit, style)}`,
        ...releaseLinesOf(data, period, catalog),
      ],
      head: [choice.table.answer, choice.table.units(frame), ...noteOf(chart.table.note)],
      rows: labelled.map(({ label, units: count, note }) => [
        label,
        choice.table.count(count, counts.shown),
        ...noteOf(note),
      ]),
      cells: labelled.map(({ label, units: count, note }) => [label, count, ...noteOf(note)]),
      references:
        units.length === 0
          ? []
          : [
              [chart.table.unit(unit), choice.table.answer],
              ...units.map(
                ({ name, own: isOwn, options }) =>
                  [
                    isOwn ? chart.own(unit) : name,
                    options.map(({ label }) => textIn(label, language)).join(', '),
                  ] as const,
              ),
            ],
      language,
    },
  };
}
