import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Result } from '@klyngekit/schema';
import { html as litHtml, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { checkAddress } from './check-address.js';
import { LoadController, type LoadState } from './load-controller.js';

type Answer = (url: URL, init: RequestInit) => Response | Promise<Response>;

const parse = async (text: string): Promise<Result<string>> => {
  await Promise.resolve();
  return text.startsWith('{')
    ? { ok: true, value: text, warnings: [] }
    : { ok: false, issues: [{ code: 'not-json', pointer: '', params: {} }] };
};

class LoadProbe extends LitElement {
  @property() src: string | null = null;
  crossOrigin = false;
  parse = parse;
  readonly states: string[] = [];
  readonly load = new LoadController<string>(this, {
    src: () => this.src,
    parse: (text) => this.parse(text),
    allowCrossOrigin: () => this.crossOrigin,
    limitBytes: 100,
    timeout: 150,
  });

  protected override render(): TemplateResult {
    const { status } = this.load.state;
    if (this.states.at(-1) !== status) this.states.push(status);
    return litHtml`${status}`;
  }
}
customElements.define('load-probe', LoadProbe);

const json = (body: BodyInit | null, type = 'application/json', status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': type } });

/** A stream that never ends by itself, and notes when it is cancelled. */
function endless(chunk: Uint8Array | undefined, onCancel: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => (chunk === undefined ? new Promise<void>(() => undefined) : controller.enqueue(chunk)),
    cancel: onCancel,
  });
}

/** Never answers, and obeys its signal as fetch does. */
const silence: Answer = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

describe('LoadController', () => {
  const original = window.fetch.bind(window);
  let requests: { url: URL; init: RequestInit }[] = [];

  function answer(with_: Answer): void {
    requests = [];
    window.fetch = (url, init) => {
      requests.push({ url: url as URL, init: init! });
      return Promise.resolve().then(() => with_(url as URL, init!));
    };
  }

  afterEach(() => {
    window.fetch = original;
  });

  const probe = (src: string | null): Promise<LoadProbe> =>
    fixture<LoadProbe>(html`<load-probe src=${src ?? ''}></load-probe>`);

  async function settled(element: LoadProbe): Promise<LoadState<string>> {
    await waitUntil(() => element.load.state.status !== 'loading');
    await element.updateComplete;
    return element.load.state;
  }

  async function errorOf(with_: Answer, src = '/tal.json'): Promise<unknown> {
    answer(with_);
    const state = await settled(await probe(src));
    expect(state.status).to.equal('error');
    return state.status === 'error' ? state.error : undefined;
  }

  it('does nothing without an address', async () => {
    answer(() => json('{}'));
    expect((await probe(null)).load.state).to.deep.equal({ status: 'idle' });
    expect(requests).to.deep.equal([]);
  });

  it('loads, and asks for as little as it can', async () => {
    answer(() => json('{"a":"æ"}'));
    const element = await probe('/tal.json?x=1#y');
    expect(await settled(element)).to.deep.equal({ status: 'ready', value: '{"a":"æ"}', warnings: [] });
    expect(element.states).to.deep.equal(['loading', 'ready']);
    const { url, init } = requests[0]!;
    expect(url.href).to.equal(`${location.origin}/tal.json?x=1#y`);
    expect(init.credentials).to.equal('same-origin');
    expect(init.redirect).to.equal('error');
    expect(init.referrerPolicy).to.equal('no-referrer');
  });

  it('accepts JSON by its other names, plain text, and no name', async () => {
    for (const type of ['application/fhir+json', 'text/json;charset=utf-8', 'Text/Plain', '']) {
      answer(() => json('{}', type));
      expect((await settled(await probe('/tal.json'))).status, type).to.equal('ready');
    }
  });

  it('refuses other sites and other protocols before anything is sent', async () => {
    const addresses = [
      'https://example.org/a.json',
      '//example.org/a.json',
      'javascript:alert(1)',
      'data:,{}',
      'http://',
    ];
    for (const src of addresses) {
      expect(await errorOf(() => json('{}'), src), src).to.deep.equal({ code: 'forbidden-address' });
      expect(requests).to.deep.equal([]);
    }
  });

  it('fetches from another site when the host allows it', async () => {
    answer(() => json('{}'));
    const element = await probe(null);
    element.crossOrigin = true;
    element.src = 'https://example.org/a.json';
    await element.updateComplete;
    expect((await settled(element)).status).to.equal('ready');
    expect(requests[0]!.init.credentials).to.equal('same-origin');
  });

  it('tells reasons apart', async () => {
    expect(await errorOf(() => json('no', 'text/plain', 403))).to.deep.equal({ code: 'http-status', status: 403 });
    expect(await errorOf(() => Promise.reject(new TypeError('secret')))).to.deep.equal({ code: 'network' });
    expect(await errorOf(() => json('<p>', 'text/html'))).to.deep.equal({ code: 'unexpected-content' });
    expect(await errorOf(silence)).to.deep.equal({ code: 'timeout', seconds: 0.15 });
    expect(await errorOf(() => json('[]'))).to.deep.equal({
      code: 'invalid',
      issues: [{ code: 'not-json', pointer: '', params: {} }],
    });
  });

  it('takes text in another encoding for no data file', async () => {
    expect(await errorOf(() => json(new Uint8Array([0x7b, 0xe6, 0x7d])))).to.deep.equal({ code: 'unexpected-content' });
    expect(await errorOf(() => json(new Uint8Array([0x7b, 0xc3])))).to.deep.equal({ code: 'unexpected-content' });
  });

  it('stops reading at the limit', async () => {
    let cancelled = false;
    const stream = (): Response => json(endless(new Uint8Array(40).fill(0x20), () => (cancelled = true)));
    expect(await errorOf(stream)).to.deep.equal({ code: 'too-large', limitBytes: 100 });
    expect(cancelled).to.equal(true);
  });

  it('believes a server that announces too much', async () => {
    let cancelled = false;
    const stream = (): Response =>
      new Response(
        endless(undefined, () => (cancelled = true)),
        { headers: { 'content-type': 'application/json', 'content-length': '101' } },
      );
    expect(await errorOf(stream)).to.deep.equal({ code: 'too-large', limitBytes: 100 });
    expect(cancelled).to.equal(true);
  });

  it('counts a parser that does not come as the network', async () => {
    answer(() => json('{}'));
    const element = await probe(null);
    element.parse = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    element.src = '/tal.json';
    await element.updateComplete;
    expect(await settled(element)).to.deep.equal({ status: 'error', error: { code: 'network' } });
  });

  it('lets the newest answer win', async () => {
    const waiting: ((response: Response) => void)[] = [];
    answer(() => new Promise((resolve) => waiting.push(resolve)));
    const element = await probe('/a.json');
    element.src = '/b.json';
    await element.updateComplete;
    await waitUntil(() => waiting.length === 2);
    expect(requests[0]!.init.signal!.aborted).to.equal(true);
    waiting[1]!(json('{"b":1}'));
    expect(await settled(element)).to.include({ status: 'ready', value: '{"b":1}' });
    waiting[0]!(json('{"a":1}'));
    await aTimeout(20);
    expect(element.load.state).to.include({ value: '{"b":1}' });
  });

  it('never leaves the old value standing', async () => {
    answer((url) => (url.pathname === '/a.json' ? json('{"a":1}') : json('', 'text/plain', 500)));
    const element = await probe('/a.json');
    await settled(element);
    element.src = '/b.json';
    await element.updateComplete;
    expect(element.load.state).to.deep.equal({ status: 'loading' });
    expect(await settled(element)).to.deep.equal({ status: 'error', error: { code: 'http-status', status: 500 } });
    element.src = null;
    await element.updateComplete;
    expect(element.load.state).to.deep.equal({ status: 'idle' });
    expect(element.states).to.deep.equal(['loading', 'ready', 'loading', 'error', 'idle']);
  });

  it('tries again', async () => {
    let calls = 0;
    answer(() => (++calls === 1 ? Promise.reject(new TypeError()) : json('{}')));
    const element = await probe('/tal.json');
    expect((await settled(element)).status).to.equal('error');
    element.load.retry();
    expect(element.load.state.status).to.equal('loading');
    expect((await settled(element)).status).to.equal('ready');
    expect(element.states).to.deep.equal(['loading', 'error', 'loading', 'ready']);
  });

  it('stops when the element leaves, and starts again when it comes back', async () => {
    let calls = 0;
    answer((url, init) => (++calls === 1 ? silence(url, init) : json('{}')));
    const element = await probe('/tal.json');
    const { parentNode } = element;
    await waitUntil(() => requests.length === 1);
    element.remove();
    expect(requests[0]!.init.signal!.aborted).to.equal(true);
    await aTimeout(200);
    expect(element.load.state.status).to.equal('loading');
    parentNode!.append(element);
    expect((await settled(element)).status).to.equal('ready');
    parentNode!.append(element);
    expect(element.load.state.status).to.equal('ready');
    expect(requests).to.have.length(2);
  });
});

describe('checkAddress', () => {
  const page = 'https://klynge.example/sider/a.html';
  const origin = 'https://klynge.example';
  const check = (src: string, allow = false, from = origin): string | undefined =>
    checkAddress(src, page, from, allow)?.href;

  it('resolves against the page', () => {
    expect(check('tal.json')).to.equal('https://klynge.example/sider/tal.json');
    expect(check('/tal.json')).to.equal('https://klynge.example/tal.json');
  });

  it('takes user names, other ports and pages without a site for foreign', () => {
    expect(check('https://me:secret@klynge.example/tal.json')).to.equal(undefined);
    expect(check('https://me@klynge.example/tal.json', true)).to.equal(undefined);
    expect(check('https://klynge.example:8443/tal.json')).to.equal(undefined);
    expect(check('http://klynge.example/tal.json')).to.equal(undefined);
    expect(check('/tal.json', false, 'null')).to.equal(undefined);
    expect(check('/tal.json', true, 'null')).to.equal('https://klynge.example/tal.json');
    expect(checkAddress('tal.json', 'about:blank', 'null', true)).to.equal(undefined);
  });

  it('fetches by http and https only', () => {
    for (const src of [
      'blob:https://klynge.example/1',
      'file:///etc/passwd',
      'ftp://klynge.example/a',
      'about:blank',
    ]) {
      expect(check(src, true), src).to.equal(undefined);
    }
  });
});
