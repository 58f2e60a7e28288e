import { html, type Html } from '@klyngekit/formats';
import { textIn } from '@klyngekit/messages';
import type { AnswerEntry, Entry, ReportSubject } from './entries.js';
import { Flow, NOTHING, stack, sum, type Block } from './flow.js';
import { entryBlock, guideHosts, PAGE_WIDTH, type LayoutContext, type LayoutName } from './layouts.js';

/** Height of a page within its margins, px; a little less than A4, since fonts and printers differ. */
const PAGE_HEIGHT = 1046;
/** The line at the top, the space around the head, and that around the foot, px. */
const [TOP, HEAD_SPACE, FOOT] = [38, 10, 16] as const;
/** Space above the questions and above the lines; between two lines, px. */
const [QUESTIONS_SPACE, NOTES_SPACE, LINE] = [16, 46, 28] as const;
/** Most lines to write on: beyond, the page is left empty. */
const MOST_LINES = 12;

/** From roomy to narrow. */
const LAYOUTS: readonly LayoutName[] = ['full', 'half', 'compact', 'dense'];

/** Everything that stands in a report. */
export interface ReportContent {
  readonly subject: ReportSubject;
  readonly context: LayoutContext;
  readonly entries: readonly Entry[];
  readonly answers: readonly AnswerEntry[];
  /** The period of the page and the day on which figures were closed, in words; empty without a period. */
  readonly days: string;
  /** The day on which the report is made, in words. */
  readonly made: string;
  /** Source, contact and licence of the file, in words. */
  readonly source: readonly string[];
}

/** The pages of a report: as few as there can be, and then as roomy as there can be. */
export function reportPages(content: ReportContent): readonly Html[] {
  const candidates = LAYOUTS.map((layout) => plan(content, layout));
  const fewest = Math.min(...candidates.map(({ pages }) => pages.length));
  const { pages, head, closing, foot, room } = candidates.find(({ pages: { length } }) => length === fewest)!;
  return pages.map((blocks, index) => {
    const isLast = index === pages.length - 1;
    const used = sum(blocks.map(({ height }) => height)) + (index === 0 ? head.height : 0) + closing.height;
    return pageHtml(content, {
      head: index === 0 ? head : NOTHING,
      entries: stack(blocks),
      closing: isLast ? closing : NOTHING,
      lines: isLast ? Math.floor((room - used - NOTES_SPACE) / LINE) : 0,
      foot,
      number: pages.length === 1 ? '' : content.context.words.page(index + 1, pages.length),
    });
  });
}

/** A report in one layout, before it is written. */
interface Plan {
  readonly pages: readonly (readonly Block[])[];
  readonly head: Block;
  readonly closing: Block;
  readonly foot: Block;
  /** Room on a page between its top and its foot, px. */
  readonly room: number;
}

function plan(content: ReportContent, layout: LayoutName): Plan {
  const blocks = content.entries.map((entry) => entryBlock(entry, layout, content.context));
  const head = headBlock(content, layout);
  const closing = stack([answersBlock(content), questionsBlock(content, layout)]);
  const foot = sourceBlock(content, layout);
  const room = PAGE_HEIGHT - TOP - FOOT - foot.height;
  return { pages: fill(blocks, room, head.height, closing.height), head, closing, foot, room };
}

/**
 * Fills pages from the top. What closes the report stands on the last page; where it has no room there, on one of its own.
 *
 * @param room - height of a page, px
 */
function fill(blocks: readonly Block[], room: number, head: number, closing: number): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let left = room - head;
  for (const block of blocks) {
    if (block.height > left && pages[pages.length - 1]!.length > 0) {
      pages.push([]);
      left = room;
    }
    pages[pages.length - 1]!.push(block);
    left -= block.height;
  }
  if (closing > left) pages.push([]);
  return pages;
}

function headBlock({ subject, context, days }: ReportContent, layout: LayoutName): Block {
  const { unit, benchmark, catalog } = subject;
  const { words } = context;
  const flow = new Flow(PAGE_WIDTH, context.measure);
  const name = unit.name ?? unit.id;
  const { title, openness } = benchmark;
  // The name is set as large as a heading of 22 px may be.
  const nameHeight = (flow.heightOf('title', name) / 24) * 30 + (name.length > 44 ? 30 : 0);
  const about = [textIn(title, catalog.language), days].filter((text) => text !== '').join(' · ');
  const others = words.others[openness];
  const block =
    layout === 'dense'
      ? flow.paragraph('key', `${about}. ${others}`)
      : stack([flow.paragraph('body', about), flow.paragraph('muted', others)]);
  return {
    html: html`<h1>${name}</h1>
      ${block.html}`,
    height: nameHeight + block.height + HEAD_SPACE,
  };
}

function answersBlock({ answers, context }: ReportContent): Block {
  if (answers.length === 0) return NOTHING;
  const { words, language, measure } = context;
  const flow = new Flow(PAGE_WIDTH, measure);
  const lines = answers.map(({ indicator, answer = words.noAnswer }) => {
    const title = textIn(indicator.title, language);
    // Most of these titles are questions.
    const asked = title.endsWith('?') ? title : `${title}:`;
    return flow.paragraph('body', `${asked} ${answer}`, html`${asked} <b>${answer}</b>`);
  });
  const block = stack([flow.heading('name', words.answers), ...lines]);
  return { html: html`<section class="answers">${block.html}</section>`, height: block.height + QUESTIONS_SPACE };
}

/** The questions as a list, or where there is little room as running text. */
function questionsBlock({ context }: ReportContent, layout: LayoutName): Block {
  const { words, measure } = context;
  const { heading, questions } = words.reflection;
  if (layout !== 'dense') {
    const flow = new Flow(PAGE_WIDTH - 24, measure);
    return {
      html: html`<section class="questions">
        <h2 class="name">${heading}</h2>
        <ul>
          ${questions.map((question) => html`<li>${question}</li>`)}
        </ul>
      </section>`,
      height:
        flow.heightOf('name', heading) +
        sum(questions.map((question) => flow.heightOf('body', question))) +
        QUESTIONS_SPACE,
    };
  }
  const text = questions.join(' ');
  const content = html`<b>${heading}:</b> ${text}`;
  const block = new Flow(PAGE_WIDTH, measure).paragraph('small', `${heading}: ${text}`, content);
  return { html: html`<section class="questions">${block.html}</section>`, height: block.height + QUESTIONS_SPACE };
}

/** Where the figures come from; and where the guides are, on a page on which titles alone lead to them. */
function sourceBlock({ source, context, made, subject, entries }: ReportContent, layout: LayoutName): Block {
  const flow = new Flow(PAGE_WIDTH, context.measure);
  const indicators = layout === 'dense' ? entries.map(({ indicator }) => indicator.id) : [];
  const hosts = guideHosts(indicators, context).map((host) => `${context.words.guide}: ${host}.`);
  return flow.paragraph('key', [...source, ...hosts, context.words.foot[subject.benchmark.openness](made)].join(' '));
}

interface PageParts {
  readonly head: Block;
  readonly entries: Block;
  readonly closing: Block;
  readonly foot: Block;
  /** How many lines there is room for to write on. */
  readonly lines: number;
  /** "Side 1 af 2", or empty. */
  readonly number: string;
}

function pageHtml(content: ReportContent, { head, entries, closing, foot, lines, number }: PageParts): Html {
  const { words } = content.context;
  const drawn = Math.min(MOST_LINES, lines);
  return html`<article class="page">
    <p class="top"><b>${words.heading}</b> <span>${number === '' ? '' : `${number} · `}${words.onlyForYou}</span></p>
    ${head.html}
    <div class="entries">${entries.html}</div>
    ${closing.html}
    ${
      drawn < 2
        ? ''
        : html`<section class="notes">
            <h2 class="name">${words.notes}</h2>
            ${Array.from({ length: drawn - 1 }, () => html`<div class="line"></div>`)}
          </section>`
    }
    <div class="foot">${foot.html}</div>
  </article>`;
}
