import type { SizeController } from '@klyngekit/foundation';

/** Whether an element is narrower than so many em of its own type; no as long as it has not been measured. */
export function isNarrower(em: number, host: Element, { width }: SizeController): boolean {
  return width !== undefined && width / (Number.parseFloat(getComputedStyle(host).fontSize) || 16) < em;
}
