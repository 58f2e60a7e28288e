import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Custom properties to set; null or undefined removes one. */
export interface Vars {
  readonly [property: `--${string}`]: string | number | null | undefined;
}

/**
 * Sets custom properties on an element. Goes through the style object, which a strict content security policy allows;
 * a `style` attribute it does not.
 */
export function setVars(element: HTMLElement | SVGElement, vars: Vars): void {
  for (const [property, value] of Object.entries(vars)) {
    if (value === null || value === undefined) element.style.removeProperty(property);
    else element.style.setProperty(property, String(value));
  }
}

class CssVarsDirective extends Directive {
  #last: Vars = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssVars stands in a tag: <div ${cssVars({...})}>');
  }

  override render(_vars: Vars): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [vars]: [Vars]): typeof noChange {
    const gone = Object.keys(this.#last).filter((property) => !(property in vars));
    setVars(part.element as HTMLElement, { ...Object.fromEntries(gone.map((property) => [property, null])), ...vars });
    this.#last = vars;
    return noChange;
  }
}

/** Sets custom properties in a template: `<div ${cssVars({ '--_share': 0.4 })}>`. Those left out later are removed. */
export const cssVars = directive(CssVarsDirective);
