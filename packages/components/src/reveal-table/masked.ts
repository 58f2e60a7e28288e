import { html, type TemplateResult } from 'lit';

/**
 * A place for a name, or for what belongs to one: empty until it is written by hand, and left out by the recorders of sessions
 * that are known (rrweb, Sentry, Datadog, Clarity, Hotjar, FullStory, PostHog, OpenReplay, LogRocket).
 *
 * @param role - `who` for a name, `answered` for its answers
 */
export function secretTemplate(role: 'who' | 'answered'): TemplateResult {
  return html`<bdi
    class="secret ${role} rr-mask rr-block sentry-mask dd-privacy-mask fs-mask ph-no-capture"
    translate="no"
    spellcheck="false"
    data-private
    data-sentry-mask
    data-dd-privacy="mask"
    data-clarity-mask="true"
    data-hj-suppress
    data-openreplay-masked
  ></bdi>`;
}
