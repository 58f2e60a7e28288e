import { type ChartExportMessages, textIn } from '@klyngekit/messages';
import { estimateTextWidth, layOutSheet, sheetToSvg, type Sheet, type SheetParagraph } from '@klyngekit/plot';
import { indicatorTitle } from '@klyngekit/report/chart';
import type { ViewedModel } from '../views/chart-view.js';
import { markOf, sourceLines } from './chart-figures.js';

/** Width of the picture, px: the same for every reader, and wide enough for labels beside their rows. */
const WIDTH = 720;
/** Common faces, the first of which every office has. */
export const EXPORT_FONTS = 'Arial, Helvetica, Liberation Sans, sans-serif';

/**
 * The picture with its words. It is drawn anew, with the neutral labels, for a width and letters that are the same
 * everywhere: what leaves a chart does not depend on the screen, nor on whether names are shown there.
 */
export function pictureSheet(model: ViewedModel, exportWords: ChartExportMessages): Sheet {
  const { source, facts } = model;
  const { frame, words, language, style, unit } = source;
  const { description, direction } = frame.indicator;
  const picture = model.draw({ width: WIDTH, density: 'standard', measure: estimateTextWidth, named: false });
  const mark = markOf(model, exportWords);
  const definition = textIn(description, language);
  const head: readonly SheetParagraph[] = [
    ...(mark === undefined ? [] : [{ kind: 'mark', text: mark } as const]),
    { kind: 'kicker', text: indicatorTitle(source) },
    { kind: 'title', text: model.title },
    {
      kind: 'definition',
      text: `${definition}${/[.!?]$/.test(definition) ? '' : '.'} ${words.unit(style)} ${words.direction(direction)}`,
    },
    { kind: 'summary', text: model.summary.join(' ') },
  ];
  const foot: readonly SheetParagraph[] = [
    ...picture.beside,
    [model.reading(picture), model.shown ?? words.shown(facts.counts, unit, style)].filter(Boolean).join(' '),
    ...sourceLines(model),
  ].map((text) => ({ kind: 'caption', text }));
  return layOutSheet({ scene: picture.scene, head, foot, measure: estimateTextWidth });
}

/** The sheet as an SVG file. */
export function pictureAsSvg(model: ViewedModel, words: ChartExportMessages): string {
  const { source } = model;
  const mark = markOf(model, words);
  const described = [...(mark === undefined ? [] : [`${mark}.`]), ...model.summary, ...sourceLines(model)];
  return sheetToSvg(pictureSheet(model, words), {
    language: source.language,
    title: `${indicatorTitle(source)}: ${model.title}`,
    description: described.join(' '),
    fontFamily: EXPORT_FONTS,
  });
}
