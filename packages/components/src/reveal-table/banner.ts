import type { EnvelopeProblem, RevealMessages } from '@klyngekit/messages';
import { html, nothing, type TemplateResult } from 'lit';
import { closedIcon } from '../shared/icons.js';
import { opennessBanner } from '../shared/openness-banner.js';

/** What stands where the reveal is; everything else on the page follows from it. */
export type Stage = 'closed' | 'proposed' | 'collecting' | 'not-shown' | 'open';

/** What the banner tells and offers. */
export interface BannerView {
  readonly words: RevealMessages;
  readonly stage: Stage;
  /** Whether somebody may propose to open. */
  readonly canPropose: boolean;
  readonly problem: EnvelopeProblem | undefined;
  /** Whether the collection is held here, and not in another table. */
  readonly isConducted: boolean;
  readonly propose: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

const TEXTS = {
  closed: 'noNames',
  proposed: 'noNames',
  collecting: 'collecting',
  'not-shown': 'notShown',
  open: 'namesHere',
} as const;

/** Whether names are on the screen, in words and by a lock, with the one thing that can be done about it. */
export function bannerTemplate(view: BannerView): TemplateResult {
  const { words, stage, problem } = view;
  const isOpen = stage === 'open';
  const heading = isOpen ? words.banner.open : words.banner.closed;
  const text = words.banner[TEXTS[stage]];
  return html`<div class="screen-only" id="banner" tabindex="-1">
      ${opennessBanner({ isOpen, heading, text, action: actionTemplate(view) })}
    </div>
    <p class="closed-mark print-only">${words.mark}</p>
    ${
      problem && stage === 'closed'
        ? html`<p class="envelope small screen-only" role="note">${words.banner.envelope(problem)}</p>`
        : nothing
    }`;
}

function actionTemplate({ words, stage, canPropose, isConducted, propose, cancel, close }: BannerView): unknown {
  const { banner } = words;
  if (stage === 'open') {
    return html`<button class="button primary" id="close" type="button" @click=${close}>
      ${closedIcon()}${banner.close}
    </button>`;
  }
  if (stage === 'collecting' && isConducted) {
    return html`<button class="button" id="cancel" type="button" @click=${cancel}>${banner.cancel}</button>`;
  }
  if (stage === 'closed' && canPropose) {
    return html`<button class="button" id="propose" type="button" @click=${propose}>${banner.propose}</button>`;
  }
  return nothing;
}
