/** Text lighter than this (relative luminance, 0 to 1) stands on something dark. #AAAAAA is 0.40, #CCCCCC 0.60. */
const LIGHT = 0.4;
/** The same border for colours that are given with a lightness of their own (0 to 1). */
const LIGHT_LIGHTNESS = 0.7;

/** Whether the text colour that the page gives to the place of an element is a light one. */
export function isOnDark(element: Element): boolean {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const view = element.ownerDocument.defaultView;
  return parent !== undefined && view !== null && isLight(view.getComputedStyle(parent).color);
}

/** Whether a computed colour is light. Browsers give most as `rgb()`, and wide-gamut ones as they were written. */
export function isLight(colour: string): boolean {
  const [, space = '', values = ''] = /^([a-z]+)\((?:srgb )?(.*)\)$/u.exec(colour) ?? [];
  const numbers = values.match(/-?[\d.]+(?:e-?\d+)?/gu)?.map(Number) ?? [];
  if (space === 'rgb' || space === 'rgba') return luminance(numbers.map((value) => value / 255)) > LIGHT;
  if (space === 'color') return luminance(numbers) > LIGHT;
  const lightness = numbers[0] ?? 0;
  return (space.startsWith('ok') ? lightness : lightness / 100) > LIGHT_LIGHTNESS;
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
