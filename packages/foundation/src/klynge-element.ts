import { formatsFor, version, type Catalog, type Formats } from '@klyngekit/messages';
import { LitElement, type CSSResult, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { defineElement, type DefinableElement } from './define.js';
import { LocaleController } from './locale/locale-controller.js';
import { adoptStylesIn } from './styles/adopt.js';
import { base } from './styles/base.js';
import { darkTokens, tokens } from './styles/tokens.js';
import { ThemeController } from './theme/theme-controller.js';
import { wordOf } from './word-of.js';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** How an element chooses its colours; see the property `theme`. */
export type Theme = (typeof THEMES)[number];

/**
 * What all elements have in common: a tag that is registered on request only, words in the language of their place,
 * colours that fit the page, and styles that survive a move to another document.
 */
export abstract class KlyngeElement extends LitElement {
  /** The version of the package that the class comes from. */
  static readonly version: string = version;
  /** The tag that `define()` registers when it is given none. */
  static readonly tag: string = '';

  /**
   * Registers the element; see `defineElement`. Never throws, and does nothing the second time.
   *
   * @param tag Default the class's own `tag`.
   * @param registry Default the page's `customElements`.
   */
  static define(tag: string = this.tag, registry?: CustomElementRegistry): void {
    defineElement(this as unknown as DefinableElement, tag, registry);
  }

  /** Puts the colours and the type before the styles of every element. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [tokens, base, ...super.finalizeStyles(styles)];
  }

  /**
   * The colours: `auto` (default) is dark on a dark page and has high contrast when the reader asks for it; `light`,
   * `dark` and `contrast` are fixed. Forced colours and print win over all.
   */
  @property({ reflect: true, useDefault: true })
  theme: Theme = 'auto';

  /** Language, words and time zone of the element's place. */
  protected readonly locale: LocaleController = new LocaleController(this);

  #added: readonly CSSResult[] = [];
  readonly #theme = new ThemeController(this, () => this.#adoptStyles());

  /** The words, in the language of the element's place. */
  protected get messages(): Catalog {
    return this.locale.catalog;
  }

  /**
   * Adds styles that came later than the element, with a part of it that is fetched. The second time does nothing.
   *
   * @internal
   */
  addStyles(styles: CSSResult): void {
    if (this.#added.includes(styles)) return;
    this.#added = [...this.#added, styles];
    this.#adoptStyles();
  }

  /** The formats of numbers and dates, in the language of the words. */
  protected get formats(): Formats {
    return formatsFor(this.messages.language);
  }

  /** Style sheets read the theme; here it is only looked at. */
  protected override willUpdate(_changed: PropertyValues): void {
    wordOf(this, 'theme', THEMES, this.theme);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.renderOptions.renderBefore ??= root.firstChild;
    this.#adoptStyles(root);
    return root;
  }

  /** Called by the browser when the element has moved to another document. */
  adoptedCallback(): void {
    this.#adoptStyles();
  }

  #adoptStyles(root: ShadowRoot | null = this.shadowRoot): void {
    if (root === null) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptStylesIn(root, [...elementStyles, ...this.#added, ...(this.#theme.onDark ? [darkTokens] : [])]);
  }
}
