import { expect } from '@open-wc/testing';
import {
  examplePackage,
  lungFunctionBenchmark,
  lungFunctionIndicator,
  urineIndicator,
} from '@klyngekit/schema/fixtures';
import type { Indicator } from '@klyngekit/schema';
import '../english.js';
import {
  answerWith,
  button,
  consoleOf,
  find,
  findAll,
  get,
  has,
  markup,
  textOf,
  until,
  withFetch,
} from '../../test/chart.js';
import { guide, parsedIndicator } from '../../test/guide.js';
import type { KlyngeGuideErrorEvent, KlyngeGuideSystemEvent, KlyngeIndicatorGuide } from './index.js';

const shown = (element: Element): string => textOf(get(element, '[lang]'));
const without = (changes: Partial<Indicator>): Indicator => parsedIndicator({ ...lungFunctionIndicator, ...changes });

async function press(element: KlyngeIndicatorGuide, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

async function choose(element: KlyngeIndicatorGuide, system: string): Promise<void> {
  const select = get<HTMLSelectElement>(element, '#system');
  select.value = system;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('klynge-indicator-guide: what it says', () => {
  it('says in full what the figure counts, what it cannot tell, whose targets there are, and whom to ask', async () => {
    const text = shown(await guide({ layout: 'full' }));
    for (const part of [
      'Højere er bedre.',
      'Vælg ydelse 7113 og de seneste tolv måneder.',
      'Beskrevet af Syntetisk eksempel. Prøvet 15. januar 2025.',
      'Patienter over 40 år med ny inhalationsbehandling',
      'ATC R03 Midler mod obstruktiv lungesygdom',
      'Patienter med astma uden KOL',
      'Tæller delt med nævner, vist i procent. Tallet vises først ved mindst 10 patienter.',
      'Kodning er ikke behandling: målinger uden ydelseskode tæller ikke med.',
      '80\u00a0% Regionens mål · Regionen Gælder 1. januar 2024 – 31. december 2026. Kilde: Syntetisk eksempel',
      '70\u00a0% til 90\u00a0% Klyngens eget mål · Klyngen',
      'De siger intet om den enkelte patient.',
      'Personalet booker lungefunktion',
      'Tegn på, at det virker: Der står en tid i kalenderen, før patienten går.',
      'Tag de næste 20 patienter',
      'I skal bruge 20 patienter. Tæl de næste to uger.',
      'Læst 15. januar 2025.',
      'Eksempelsekretariatet, datakonsulent',
    ]) {
      expect(text).to.contain(part);
    }
  });

  it('says that coding is not care where nobody has said so', async () => {
    const own = 'Kodning er ikke det samme som behandling.';
    expect(shown(await guide({ indicator: without({ caveats: [] }) }))).to.contain(own);
    expect(shown(await guide())).not.to.contain(own);
    expect(shown(await guide({ indicator: parsedIndicator(urineIndicator) }))).not.to.contain(own);
  });

  it('keeps the rest one press away', async () => {
    const element = await guide();
    expect(shown(element)).not.to.contain('Regionens mål');
    await press(element, 'Vis alt');
    expect(shown(element)).to.contain('Regionens mål');
    expect(button(element, 'Vis mindre').getAttribute('aria-expanded')).to.equal('true');
    const compact = await guide({ layout: 'compact' });
    expect(shown(compact)).to.contain('Sådan finder I tallet');
    expect(shown(compact)).not.to.contain('Tæller');
  });

  it('speaks English where the page does, and marks what is Danish', async () => {
    const element = await guide({ layout: 'full' }, { lang: 'en' });
    expect(get(element, '[lang]').getAttribute('lang')).to.equal('en');
    expect(shown(element)).to.contain('How to find the figure');
    expect(shown(element)).to.contain('Higher is better.');
    const danish = findAll(element, '.steps li bdi').map((step) => step.getAttribute('lang'));
    expect(danish.length).to.be.greaterThan(0);
    expect(new Set(danish)).to.deep.equal(new Set(['da']));
  });

  it('has links to https pages alone, and says where they lead', async () => {
    const element = await guide({ layout: 'full' });
    const links = findAll<HTMLAnchorElement>(element, 'a');
    expect(links.map(({ href }) => new URL(href).protocol).sort()).to.deep.equal([
      'https:',
      'https:',
      'https:',
      'mailto:',
      'tel:',
    ]);
    const pages = links.filter(({ protocol }) => protocol === 'https:');
    expect(new Set(pages.map(textOf))).to.deep.equal(new Set(['Åbn siden eksempel.invalid']));
    expect(new Set(pages.map(({ rel }) => rel))).to.deep.equal(new Set(['noopener noreferrer']));
  });

  it('never shows the target of one practice', async () => {
    const [target] = lungFunctionIndicator.targets;
    const indicator = without({ targets: [{ ...target, unit: 'p7', label: { da: 'CANARY' } }] });
    const element = await guide({ indicator, layout: 'full' });
    expect(markup(element)).not.to.contain('CANARY');
  });

  it('makes hostile text inert', async () => {
    const hostile = '<img src=x onerror="window.PWN=1"><script>PWN=1</script>';
    const text = { da: hostile };
    const indicator = without({
      title: text,
      description: text,
      caveats: [text],
      guides: [{ system: hostile, steps: [text], source: text }],
      changeIdeas: [{ ...text, sign: text }],
      references: [{ title: text, usedFor: text }],
      exclusions: [{ text }],
      contact: { name: hostile },
    });
    const element = await guide({ indicator, layout: 'full' });
    expect(has(element, 'img, script')).to.equal(false);
    expect(shown(element)).to.contain(hostile);
    expect('PWN' in window).to.equal(false);
  });
});

describe('klynge-indicator-guide: practice systems', () => {
  it('begins with the reader’s own, and tells the page which one was chosen', async () => {
    const element = await guide({ system: 'andet eksempelsystem' });
    expect(get<HTMLSelectElement>(element, '#system').value).to.equal('Andet eksempelsystem');
    expect(shown(element)).to.contain('Ikke beskrevet endnu. Ingen har beskrevet vejen i Andet eksempelsystem.');
    const told: string[] = [];
    element.addEventListener('klynge-guide-system', (event: KlyngeGuideSystemEvent) => told.push(event.system));
    await choose(element, 'Eksempelsystem');
    expect(told).to.deep.equal(['Eksempelsystem']);
    expect(findAll(element, '.steps')[0]!.childElementCount).to.equal(2);
    expect(element.system).to.equal('Eksempelsystem');
  });

  it('begins with one that is described where the reader’s is not known', async () => {
    for (const system of [undefined, 'Ukendt']) {
      const element = await guide({ system });
      expect(get<HTMLSelectElement>(element, '#system').value).to.equal('Eksempelsystem');
    }
  });

  it('shows no steps that nobody stands behind', async () => {
    const guides = [{ system: 'XMO', steps: [{ da: 'Gæt selv.' }] }];
    const element = await guide({ indicator: without({ guides }) });
    expect(shown(element)).to.contain('Ikke beskrevet endnu');
    expect(shown(element)).not.to.contain('Gæt selv');
    expect(has(element, '#system')).to.equal(false);
  });

  it('says so where no system is known, and nothing where the practice counts for itself', async () => {
    const { guides: _, tally: __, ...rest } = lungFunctionIndicator;
    expect(shown(await guide({ indicator: parsedIndicator(rest) }))).to.contain(
      'Ingen har beskrevet, hvor tallet står',
    );
    const counted = await guide({ indicator: parsedIndicator(urineIndicator) });
    expect(shown(counted)).not.to.contain('Sådan finder I tallet');
    expect(shown(counted)).to.contain('Sådan tæller I selv');
  });
});

describe('klynge-indicator-guide: where it comes from', () => {
  it('takes a plain object, JSON text, and one of a benchmark by its id', async () => {
    const id = lungFunctionBenchmark.indicators[0].id;
    for (const properties of [
      { indicator: { ...lungFunctionIndicator } as Indicator },
      { indicator: JSON.stringify(lungFunctionIndicator) },
      { data: lungFunctionBenchmark, indicator: id },
      { data: JSON.stringify(lungFunctionBenchmark), indicator: id },
    ]) {
      expect(textOf(find(await guide(properties), '#title'))).to.contain('Målt lungefunktion');
    }
  });

  it('takes one of a cluster package by its id', async () => {
    const [first] = examplePackage.indicators;
    for (const data of [examplePackage, JSON.stringify(examplePackage)]) {
      const element = await guide({ data, indicator: first.id });
      expect(textOf(find(element, '#title'))).to.equal(first.title.da);
    }
  });

  it('fetches a file, and says when it holds no such indicator', async () => {
    await withFetch(
      () => Promise.resolve(answerWith(lungFunctionBenchmark)),
      async () => {
        const errors: string[] = [];
        const element = await guide({ src: '/b.json', indicator: lungFunctionBenchmark.indicators[0].id });
        await until(() => has(element, '#title'), 'the guide');
        element.addEventListener('klynge-guide-error', ({ error }: KlyngeGuideErrorEvent) => errors.push(error.code));
        element.indicator = 'no-such-indicator';
        await element.updateComplete;
        expect(textOf(find(element, '.message'))).to.contain('Tallet findes ikke i filen');
        expect(has(element, '#title')).to.equal(false);
        expect(errors).to.deep.equal(['not-found']);
      },
    );
  });

  for (const [name, input] of Object.entries({
    'no JSON': '{',
    'another kind of file': JSON.stringify({ schema: 'klynge.cluster/1' }),
    'a CPR number': JSON.stringify({ ...lungFunctionIndicator, title: { da: 'Fru 010190-1234' } }),
    'a link without https': JSON.stringify({
      ...lungFunctionIndicator,
      references: [{ title: { da: 'x' }, url: 'javascript:alert(1)' }],
    }),
  })) {
    it(`shows a reason and nothing else for ${name}`, async () => {
      const said = await consoleOf(async () => {
        const element = await guide();
        const errors: string[] = [];
        element.addEventListener('klynge-guide-error', ({ error }: KlyngeGuideErrorEvent) => errors.push(error.code));
        element.indicator = input;
        await until(() => has(element, '.message li'), 'the reason');
        expect(has(element, '#title')).to.equal(false);
        expect(markup(element)).not.to.match(/010190|javascript/);
        expect(errors).to.deep.equal(['invalid']);
      });
      expect(said).to.deep.equal([]);
    });
  }

  it('is empty without an indicator, and comes back after it has been away', async () => {
    const element = await guide({ indicator: undefined });
    expect(shown(element)).to.contain('Ingen vejledning');
    const parent = element.parentElement!;
    element.remove();
    element.indicator = parsedIndicator();
    parent.append(element);
    await element.updateComplete;
    expect(has(element, '#title')).to.equal(true);
  });
});

describe('klynge-indicator-guide: what leaves it', () => {
  it('copies itself as text with the system that is shown, or gives the text to copy by hand', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const taken: string[] = [];
    const writeText = (text: string): Promise<void> => {
      taken.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      const element = await guide();
      await press(element, 'Kopiér som tekst');
      expect(taken[0]).to.contain('Sådan finder I tallet (Eksempelsystem)\n1. Åbn statistik.');
      expect(taken[0]).to.contain('Højere er bedre.');
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('opens all of itself for print, and closes again', async () => {
    const element = await guide();
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.contain('Regionens mål');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown(element)).not.to.contain('Regionens mål');
  });
});
