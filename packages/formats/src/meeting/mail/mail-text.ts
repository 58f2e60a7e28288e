import type { MailBlock, MailLine, MailRow } from './blocks.js';

const lineText = ({ text, href }: MailLine): string => [text, href].filter((part) => part).join(': ');

/** What stands at the left takes at most so many signs; what is longer has a line of its own. */
const WIDEST_LEFT = 28;

function rowsText(rows: readonly MailRow[]): string {
  const fitting = rows.map(({ left }) => left.length).filter((length) => length <= WIDEST_LEFT);
  const width = Math.max(0, ...fitting) + 2;
  return rows
    .flatMap(({ left, lines }) => {
      const hasOwnLine = left.length > WIDEST_LEFT;
      const texts = lines.map((line, at) => `${(at === 0 && !hasOwnLine ? left : '').padEnd(width)}${lineText(line)}`);
      return hasOwnLine ? [left, ...texts] : texts;
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `– ${item}`).join('\n');
    case 'rows':
      return rowsText(block.rows);
  }
}

/** The blocks of a mail as plain text. */
export function mailText(blocks: readonly MailBlock[]): string {
  return blocks
    .map((block, at) => `${blockText(block)}${block.kind === 'heading' && at < blocks.length - 1 ? '\n' : '\n\n'}`)
    .join('')
    .trimEnd();
}
