import { readFile } from 'node:fs/promises';
import type { CDPSession, Download, Page } from 'playwright-core';
import type { ExportedFile } from '../adapter.js';
import type { Channel } from '../channels.js';
import type { Evidence } from '../evidence.js';
import { bindingName, handleName, watchPage } from './watch-page.js';

/** Listens to a page from before its first script on, and remembers outside of it what has happened there. */
export class Witness {
  readonly #heard: Evidence[] = [];
  readonly #downloads: Download[] = [];
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Begins to listen; to be called before the page is loaded. */
  static async attach(page: Page, session: CDPSession): Promise<Witness> {
    const witness = new Witness(session);
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== bindingName) return;
      const [channel, where, text] = JSON.parse(payload) as [Channel, string, string];
      witness.note(channel, where, text);
    });
    witness.#listenToTheEngine();
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: bindingName });
    await page.addInitScript(watchPage, [bindingName, handleName] as const);
    for (const domain of ['Network', 'Page', 'Log', 'Animation'] as const) await session.send(`${domain}.enable`);
    page.on('download', (download) => witness.#downloads.push(download));
    page.on('dialog', (dialog) => {
      witness.note('dom-text', `dialog ${dialog.type()}`, `${dialog.message()} ${dialog.defaultValue()}`);
      void dialog.dismiss();
    });
    return witness;
  }

  /** Writes something down. */
  note(channel: Channel, where: string, text: string): void {
    this.#heard.push({ channel, where, text });
  }

  /** What has been heard on some channels, in the order in which it happened. */
  heardOn(...channels: readonly Channel[]): readonly Evidence[] {
    return this.#heard.filter(({ channel }) => channels.includes(channel));
  }

  /** The files that the page has given out so far. */
  async downloads(): Promise<readonly ExportedFile[]> {
    return Promise.all(
      this.#downloads.map(async (download) => ({
        name: download.suggestedFilename(),
        bytes: new Uint8Array(await readFile(await download.path())),
      })),
    );
  }

  /** Forgets what has been heard: what comes now belongs to another state. */
  forget(): void {
    this.#heard.length = 0;
    this.#downloads.length = 0;
  }

  #listenToTheEngine(): void {
    const session = this.#session;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      this.note('errors', 'uncaught', `${text} ${exception?.description ?? ''} ${String(exception?.value ?? '')}`),
    );
    session.on('Log.entryAdded', ({ entry }) =>
      this.note('console', `log ${entry.source}`, `${entry.text} ${entry.url ?? ''}`),
    );
    session.on('Page.navigatedWithinDocument', ({ url }) => this.note('address', 'within the page', url));
    session.on('Page.frameNavigated', ({ frame }) => this.note('address', 'page', `${frame.url} ${frame.name ?? ''}`));
    session.on('Network.requestWillBeSent', ({ request, type }) =>
      this.note(
        'network',
        type ?? 'request',
        `${request.method} ${request.url}${request.urlFragment ?? ''} ${JSON.stringify(request.headers)} ${request.postData ?? ''}`,
      ),
    );
    session.on('Network.requestWillBeSentExtraInfo', ({ headers }) =>
      this.note('network', 'headers', JSON.stringify(headers)),
    );
    session.on('Network.webSocketFrameSent', ({ response }) => this.note('network', 'socket', response.payloadData));
    session.on('Animation.animationStarted', ({ animation: { name, type, source } }) =>
      this.note(
        'animations',
        type,
        [name, source?.delay, source?.duration, source?.easing, source?.iterations, source?.keyframesRule?.name].join(
          ' ',
        ),
      ),
    );
  }
}
