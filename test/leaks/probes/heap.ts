import type { CDPSession } from 'playwright-core';
import { readingsOf } from '../canaries/find-canaries.js';
import type { Evidence, Probe } from '../evidence.js';
import type { WatcherHandle } from '../witness/watch-page.js';
import { textsOfHeap } from './heap-strings.js';
import { runInPage } from './in-page.js';

/** Without these, the engine cuts strings in a snapshot off after 1,024 characters. */
export const heapFlags = ['--js-flags=--heap-snapshot-string-limit=1000000000'];

/** Nodes that are held though they are in no document: their text lies outside of the script engine's heap. */
function textsOfLooseNodes(this: unknown[]): string[] {
  const read = (node: Node): string => {
    const attributes = node instanceof Element ? Array.from(node.attributes, ({ value }) => value).join(' ') : '';
    const template = node instanceof HTMLTemplateElement ? read(node.content) : '';
    return [attributes, node.nodeValue ?? '', template, ...Array.from(node.childNodes, read)].join(' ');
  };
  // Prototypes are among the objects, and are no nodes themselves.
  const isNode = (each: unknown): each is Node => !Object.prototype.hasOwnProperty.call(each, 'constructor');
  return this.filter(isNode)
    .filter((node) => !node.isConnected && !node.parentNode)
    .map(read);
}

async function readLooseNodes(session: CDPSession): Promise<string[]> {
  const objectGroup = 'heap';
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'Node.prototype', objectGroup });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup,
    });
    const read = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: textsOfLooseNodes.toString(),
      objectId: objects.objectId!,
      returnByValue: true,
    });
    if (read.exceptionDetails) throw new Error(read.exceptionDetails.exception?.description);
    return read.result.value as string[];
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
  }
}

/** The contents of every buffer that is still alive, a character a byte: they lie outside of the heap, too. */
function readBuffers(): string[] {
  const watcher = (globalThis as unknown as Record<symbol, WatcherHandle>)[Symbol.for('witness handle')]!;
  return watcher.buffers().map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function snapshotOf(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return chunks.join('');
}

/** What is in memory after everything unreachable has been collected. */
export const heap: Probe = {
  channels: ['heap'],
  async gather({ session }) {
    // The inspector itself holds on to what was logged.
    await session.send('Runtime.discardConsoleEntries');
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const texts = textsOfHeap(await snapshotOf(session));
    const evidence = texts.map((each): Evidence => ({ channel: 'heap', ...each }));
    for (const text of await readLooseNodes(session))
      evidence.push({ channel: 'heap', where: 'nodes outside of the document', text });
    for (const bytes of await runInPage(session, readBuffers))
      evidence.push({ channel: 'heap', where: 'buffers', text: readingsOf(Buffer.from(bytes, 'latin1')) });
    return evidence;
  },
};
