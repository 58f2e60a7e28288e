import { aTimeout, expect } from '@open-wc/testing';
import {
  answerWith,
  button,
  chart,
  consoleOf,
  findAll,
  has,
  markup,
  message,
  parsed,
  press,
  referenceBenchmark,
  settled,
  textOf,
  title,
  until,
  withFetch,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart, KlyngeChartErrorEvent } from './index.js';

const TITLE = 'Praksis spænder fra 28 til 74 procent';
const never = (): Promise<Response> => new Promise(() => undefined);

/** Gives an address to a chart and waits for what comes of it. */
async function load(element: KlyngeBenchmarkChart, src: string): Promise<void> {
  element.src = src;
  await element.updateComplete;
  await settled(element);
}

describe('klynge-benchmark-chart: src', () => {
  // Before any other, since what is fetched once is not fetched again.
  it('fetches what judges the own unit beside the file, and only where a unit is marked', async () => {
    const fetched = (): boolean =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('usual-judge'));
    await withFetch(never, async () => {
      const element = await chart();
      element.data = undefined;
      Object.assign(element, { src: '/langsom.json', own: 'p14', audience: 'shared' });
      await element.updateComplete;
      await aTimeout(200);
      expect(fetched()).to.equal(false);
      element.audience = 'own';
      await until(fetched, 'what judges');
      expect(message(element)).to.equal('Henter tal …');
    });
  });

  it('fetches, reads and draws a file', async () => {
    const requests: [string, RequestInit | undefined][] = [];
    const stub: typeof fetch = (url, options) => {
      requests.push([(url as URL).href, options]);
      return Promise.resolve(answerWith(referenceBenchmark));
    };
    const element = await withFetch(stub, () => chart({ src: '/tal/klynge.json' }));
    expect(title(element)).to.equal(TITLE);
    expect(requests).to.have.length(1);
    const [url, options] = requests[0]!;
    expect(url).to.equal(`${location.origin}/tal/klynge.json`);
    expect(options).to.include({ credentials: 'same-origin', redirect: 'error', referrerPolicy: 'no-referrer' });
  });

  it('fetches a real file of the site', async () => {
    const element = await chart({ src: '/packages/components/package.json' });
    expect(message(element)).to.contain('Tallene kunne ikke læses').and.to.contain('Et felt mangler (schema)');
  });

  it('says that figures are on their way, without a picture', async () => {
    await withFetch(never, async () => {
      const element = await chart();
      element.data = undefined;
      element.src = '/langsom.json';
      await element.updateComplete;
      expect(message(element)).to.equal('Henter tal …');
      expect(has(element, 'svg')).to.equal(false);
      await expect(element).to.be.accessible();
    });
  });

  const login = (): Response =>
    new Response('<!doctype html><title>Log ind</title>CANARY-7f3a9', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  const failures: readonly (readonly [string, () => Response | Promise<Response>, string, string])[] = [
    ['404', () => new Response('CANARY-7f3a9', { status: 404 }), 'http-status', 'findes ikke på adressen'],
    ['403', () => new Response('CANARY-7f3a9', { status: 403 }), 'http-status', 'ikke adgang'],
    ['500', () => new Response('CANARY-7f3a9', { status: 500 }), 'http-status', 'kode 500'],
    ['a login page', login, 'unexpected-content', 'noget andet end en datafil'],
    [
      'bytes that are no UTF-8',
      () => new Response(new Uint8Array([0x7b, 0xff, 0xfe]), { headers: { 'content-type': 'application/json' } }),
      'unexpected-content',
      'UTF-8',
    ],
    ['no connection', () => Promise.reject(new TypeError('CANARY-7f3a9')), 'network', 'ingen forbindelse'],
    ['a refused redirect', () => Promise.reject(new TypeError('redirect')), 'network', 'ingen forbindelse'],
  ];
  for (const [what, answer, code, words] of failures) {
    it(`says what to do about ${what}, and leaves no old picture`, async () => {
      const element = await withFetch(
        () => Promise.resolve(answerWith(referenceBenchmark)),
        () => chart({ src: '/god.json' }),
      );
      expect(has(element, 'svg.picture')).to.equal(true);
      const errors: KlyngeChartErrorEvent[] = [];
      element.addEventListener('klynge-chart-error', (event) => errors.push(event));
      const written = await consoleOf(() =>
        withFetch(
          () => Promise.resolve(answer()),
          () => load(element, '/anden.json'),
        ),
      );
      expect(message(element)).to.contain(words);
      expect(has(element, 'svg.picture')).to.equal(false);
      expect(errors.map(({ error }) => error.code)).to.deep.equal([code]);
      expect(markup(element) + written.join()).not.to.contain('CANARY');
      expect(textOf(button(element, 'Prøv igen'))).to.equal('Prøv igen');
      await expect(element).to.be.accessible();
    });
  }

  it('tries again when asked to', async () => {
    let answer: () => Response = () => new Response('', { status: 503 });
    await withFetch(
      () => Promise.resolve(answer()),
      async () => {
        const element = await chart({ src: '/tal.json' });
        expect(message(element)).to.contain('kode 503');
        answer = () => answerWith(referenceBenchmark);
        await press(element, 'Prøv igen');
        expect(message(element)).to.equal('Henter tal …');
        await settled(element);
        expect(title(element)).to.equal(TITLE);
        answer = () => new Response('', { status: 404 });
        element.retry();
        await element.updateComplete;
        expect(has(element, 'svg.picture')).to.equal(false);
        await settled(element);
        expect(message(element)).to.contain('findes ikke på adressen');
      },
    );
  });

  it('asks for nothing that is not a page of the same site', async () => {
    let requests = 0;
    const stub: typeof fetch = () => ((requests += 1), Promise.resolve(answerWith(referenceBenchmark)));
    const addresses = [
      'https://other.example/data.json',
      '//other.example/data.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:http://localhost/x',
      'file:///c:/x.json',
      '\\\\evil\\share\\x.json',
      `${location.protocol}//bruger:kode@${location.host}/x.json`,
      'http://[',
    ];
    await withFetch(stub, async () => {
      for (const src of addresses) {
        const element = await chart({ src });
        expect(message(element), src).to.contain('Adressen må ikke bruges her');
        expect(markup(element), src).not.to.contain('example').and.not.to.contain('evil');
      }
    });
    expect(requests).to.equal(0);
  });

  it('stops reading an answer that never ends, and says so', async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024).fill(32);
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
      cancel: () => void (cancelled = true),
    });
    const answer = new Response(endless, { headers: { 'content-type': 'application/json' } });
    const element = await withFetch(
      () => Promise.resolve(answer),
      () => chart({ src: '/uendelig.json' }),
    );
    expect(message(element)).to.contain('Filen fylder mere end 64\u00a0MB');
    expect(cancelled).to.equal(true);
    expect(sent).to.be.lessThan(100 * 1024 * 1024);
    expect(textOf(button(element, 'Prøv igen'))).to.equal('Prøv igen');
  });

  it('shows the newest answer, whichever comes last', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const signals: AbortSignal[] = [];
    const stub: typeof fetch = (url, options) => {
      signals.push(options!.signal!);
      return new Promise((resolve) => answers.set((url as URL).pathname.slice(1), resolve));
    };
    const other = JSON.stringify(referenceBenchmark).replace('[16,9', '[2,9');
    await withFetch(stub, async () => {
      const element = await chart({ data: undefined });
      element.src = '/foerste.json';
      await element.updateComplete;
      element.src = '/anden.json';
      await element.updateComplete;
      answers.get('anden.json')!(answerWith(referenceBenchmark));
      await settled(element);
      answers.get('foerste.json')!(answerWith(other));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(title(element)).to.equal(TITLE);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    });
  });

  it('fetches nothing while data are given, and fetches when they are taken away', async () => {
    let requests = 0;
    const stub: typeof fetch = () => ((requests += 1), Promise.resolve(answerWith(referenceBenchmark)));
    await withFetch(stub, async () => {
      const element = await chart({ data: parsed(), src: '/tal.json' });
      expect(requests).to.equal(0);
      element.data = undefined;
      await element.updateComplete;
      await settled(element);
      expect(requests).to.equal(1);
      expect(title(element)).to.equal(TITLE);
    });
  });

  it('stops a load when it leaves the page, and takes it up when it comes back', async () => {
    const signals: AbortSignal[] = [];
    let answer = never;
    const stub: typeof fetch = (_, options) => {
      signals.push(options!.signal!);
      return answer();
    };
    await withFetch(stub, async () => {
      const element = await chart({ data: undefined });
      element.src = '/tal.json';
      await element.updateComplete;
      const home = element.parentElement!;
      element.remove();
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
      answer = () => Promise.resolve(answerWith(referenceBenchmark));
      home.append(element);
      await settled(element);
      expect(title(element)).to.equal(TITLE);
    });
  });

  it('announces an error once, through the one announcer of the page', async () => {
    const said: string[] = [];
    const region = document.querySelector('[data-klynge-announcer]')!;
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    const stub: typeof fetch = () => Promise.resolve(new Response('', { status: 410 }));
    const element = await withFetch(stub, () => chart({ src: '/tal.json' }));
    const words = 'Tallene kunne ikke læses. Tallene findes ikke på adressen. Spørg afsenderen om den rigtige.';
    await until(() => said.includes(words), 'the announcement');
    element.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    observer.disconnect();
    expect(said.filter((text) => text === words)).to.have.length(1);
    expect(findAll(element, '[aria-live]')).to.have.length(0);
    expect(document.querySelectorAll('[data-klynge-announcer]')).to.have.length(1);
  });
});
