import { DEFAULT_TIME_ZONE, defineElement, SessionProvider, version, type Session } from '@klyngekit/foundation';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * Says once, for all elements inside it, which language and time zone hold.
 *
 * Draws nothing of its own and takes no room: put it around a page or a part of one. A `lang` nearer to an element wins.
 *
 * @slot - The page, or the part of it, that the session holds for.
 */
export class KlyngeSession extends LitElement {
  /** The version of the package that the class comes from. */
  static readonly version: string = version;
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string = 'klynge-session';
  static override readonly styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Registers the element. Never throws, and does nothing the second time. */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The IANA time zone in which times of day are shown. A zone that the platform does not know counts as the default. */
  @property({ attribute: 'time-zone' })
  timeZone: string = DEFAULT_TIME_ZONE;

  readonly #provider = new SessionProvider(this);

  /** What the session gives to the elements inside it. */
  get session(): Session {
    return this.#provider.session;
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    super.attributeChangedCallback(name, previous, value);
    if (name === 'lang' && previous !== value) this.#provider.set(this.lang, this.timeZone);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('timeZone')) this.#provider.set(this.lang, this.timeZone);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
