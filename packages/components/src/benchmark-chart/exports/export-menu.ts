import type { ChartExportMessages, ChartMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { copyIcon, downloadIcon } from '../../shared/icons.js';

/** A way out that a reader can choose. */
export type ExportChoice = keyof ChartExportMessages['names'];

/** A sheet is rows of HTML, and no picture. */
const CHOICES = { picture: ['copy', 'csv', 'svg', 'png'], sheet: ['copy', 'csv'] } as const;

/** What the menu is rendered from. */
export interface ExportMenu {
  readonly open: boolean;
  /** Undefined until they have come. */
  readonly words: ChartExportMessages | undefined;
  /** Whether a picture leaves, or a sheet. */
  readonly of: keyof typeof CHOICES;
  /** What was done last, in words; or empty. */
  readonly note: string;
  readonly toggle: () => void;
  readonly choose: (choice: ExportChoice) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The button among the actions. */
export function exportButton({ open, toggle, onKeydown }: ExportMenu, { controls }: ChartMessages): TemplateResult {
  return html`<button
    class="button exports-button"
    type="button"
    aria-expanded=${open}
    aria-controls="exports"
    aria-describedby="title"
    @click=${toggle}
    @keydown=${onKeydown}
  >
    ${downloadIcon()}${controls.exports}
  </button>`;
}

/** What the button opens: ordinary buttons in a row, which any keyboard and screen reader knows. */
export function exportChoices({ open, words, of, note, choose, onKeydown }: ExportMenu): TemplateResult {
  return html`<div class="exports" id="exports" @keydown=${onKeydown}>
    ${
      open && words
        ? html`${CHOICES[of].map(
            (choice) =>
              html`<button class="button" type="button" @click=${() => choose(choice)}>
                ${choice === 'copy' ? copyIcon() : downloadIcon()}${words.names[choice]}
              </button>`,
          )}${note === '' ? nothing : html`<span class="export-note small">${note}</span>`}`
        : nothing
    }
  </div>`;
}
