const KEY = 'eksempel-laegesystem';

/** The practice system that the reader chose last; undefined for none, or where nothing can be kept. */
export function chosenSystem(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice for next time, and shows it in all guides of the page. */
export function rememberSystem(system: string): void {
  try {
    localStorage.setItem(KEY, system);
  } catch {
    // Then it holds for as long as the page does.
  }
  for (const guide of document.querySelectorAll('klynge-indicator-guide')) guide.system = system;
}
