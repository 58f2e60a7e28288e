/** Something that the place around the page offers or not, and what it means. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  /** In Danish: ja, nej, or what it is. */
  readonly value: string;
  /** What Klyngekit does without it. */
  readonly remark: string;
}

function canUse(use: () => unknown): boolean {
  try {
    return Boolean(use());
  } catch {
    return false;
  }
}

const offered = (id: string, title: string, use: () => unknown, remark: string): Fact => ({
  id,
  title,
  value: canUse(use) ? 'ja' : 'nej',
  remark,
});

/** The policy that the page came with; undefined where it cannot be read. */
async function readPolicy(): Promise<string | undefined> {
  const written = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  if (written) return written;
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    return headers.get('content-security-policy') ?? '';
  } catch {
    return undefined;
  }
}

/** Read while the page loads, since it may be taken off the net afterwards. */
const policyRead = readPolicy();

function policyFacts(policy: string | undefined): readonly Fact[] {
  const said = (isSo: boolean): string => (policy === undefined ? 'kan ikke læses' : isSo ? 'ja' : 'nej');
  return [
    {
      id: 'content-security-policy',
      title: 'Content Security Policy er i kraft',
      value: said(Boolean(policy)),
      remark: 'Klyngekit virker også under en streng politik og kræver ingen lempelse.',
    },
    {
      id: 'trusted-types',
      title: 'Trusted Types kræves',
      value: said(Boolean(policy?.includes('require-trusted-types-for'))),
      remark: 'Klyngekit virker med og uden.',
    },
  ];
}

const matches = (query: string): boolean => matchMedia(query).matches;

/** What the browser, or the app around it, offers. */
export async function readFacts(): Promise<readonly Fact[]> {
  return [
    offered('secure-context', 'Sikker forbindelse (https)', () => isSecureContext, 'Uden den mangler crypto.subtle.'),
    offered(
      'crypto-subtle',
      'Kryptering i browseren (crypto.subtle)',
      () => crypto.subtle,
      'Uden den bliver forseglet ikke tilbudt. Lukket visning virker og tjekker runden på dens numre.',
    ),
    offered(
      'storage',
      'Lager (localStorage)',
      () => localStorage,
      'Uden det gemmes intet. Navne og koder gemmes aldrig nogen steder.',
    ),
    offered('indexeddb', 'Database (IndexedDB)', () => indexedDB, 'Tabellen og grafen bruger den ikke.'),
    offered(
      'web-locks',
      'Låse mellem vinduer (Web Locks)',
      () => navigator.locks,
      'Tabellen og grafen bruger dem ikke.',
    ),
    offered(
      'clipboard',
      'Udklipsholder (navigator.clipboard)',
      () => navigator.clipboard,
      'Uden den kopieres på den gamle måde.',
    ),
    offered('weak-ref', 'WeakRef', () => 'WeakRef' in globalThis, 'Uden den kan siden ikke se, om navne er glemt.'),
    ...policyFacts(await policyRead),
    offered(
      'forced-colours',
      'Tvungne farver er slået til',
      () => matches('(forced-colors: active)'),
      'Elementerne følger dem. Intet siges med farve alene.',
    ),
    offered(
      'reduced-motion',
      'Mindre bevægelse er slået til',
      () => matches('(prefers-reduced-motion: reduce)'),
      'Navne kommer aldrig i bevægelse.',
    ),
    offered(
      'zoom',
      'Siden er forstørret',
      () => (window.visualViewport?.scale ?? 1) > 1,
      'Elementerne kan bruges ned til 320 px i bredden.',
    ),
  ];
}
