import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

const CLASSES = ['rr-mask', 'rr-block', 'sentry-mask', 'dd-privacy-mask', 'fs-mask', 'ph-no-capture'] as const;

const ATTRIBUTES = {
  translate: 'no',
  'data-private': '',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-openreplay-masked': '',
} as const;

class MaskedDirective extends Directive {
  #done = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('masked stands in a tag: <bdi ${masked()}>');
  }

  override render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    if (this.#done) return noChange;
    this.#done = true;
    element.classList.add(...CLASSES);
    for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
    return noChange;
  }
}

/**
 * Keeps an element out of translation and of the recorders of sessions that are known: rrweb, Sentry, Datadog, Clarity, Hotjar,
 * FullStory, PostHog, OpenReplay, LogRocket. Stands in a tag whose `class` is not bound: `<bdi ${masked()}>`.
 */
export const masked = directive(MaskedDirective);
