import type { CDPSession } from 'playwright-core';
import { readingsOf } from '../canaries/find-canaries.js';
import type { Evidence, Probe } from '../evidence.js';
import { stringsOfHeap } from './heap-strings.js';

/** Without these, the engine cuts strings in a snapshot off after 1,024 characters. */
export const heapFlags = ['--js-flags=--heap-snapshot-string-limit=1000000000'];

/** Every living object that has this prototype, handed to a function in the page. */
async function readLiving(
  session: CDPSession,
  prototype: string,
  look: (this: unknown[]) => string[],
): Promise<string[]> {
  const objectGroup = 'heap';
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: `${prototype}.prototype`, objectGroup });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup,
    });
    const read = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: look.toString(),
      objectId: objects.objectId!,
      returnByValue: true,
    });
    if (read.exceptionDetails) throw new Error(read.exceptionDetails.exception?.description);
    return read.result.value as string[];
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
  }
}

/** Nodes that are held though they are in no document: their text lies outside of the script engine's heap. */
function textsOfLooseNodes(this: unknown[]): string[] {
  const read = (node: Node): string => {
    const attributes = node instanceof Element ? Array.from(node.attributes, ({ value }) => value).join(' ') : '';
    const template = node instanceof HTMLTemplateElement ? read(node.content) : '';
    return [attributes, node.nodeValue ?? '', template, ...Array.from(node.childNodes, read)].join(' ');
  };
  // Prototypes are among the objects, and are no nodes themselves.
  const isNode = (each: unknown): each is Node => Object.prototype.hasOwnProperty.call(each, 'constructor') === false;
  return this.filter(isNode)
    .filter((node) => !node.isConnected && !node.parentNode)
    .map(read);
}

/** The contents of buffers and of views of them, a character a byte. */
function bytesOfBuffers(this: unknown[]): string[] {
  const isObject = (each: unknown) => !Object.prototype.hasOwnProperty.call(each, 'constructor');
  return (this.filter(isObject) as (ArrayBuffer | ArrayBufferView)[])
    .filter(({ byteLength }) => byteLength > 0 && byteLength < 4_000_000)
    .map((each) => {
      const bytes = ArrayBuffer.isView(each)
        ? new Uint8Array(each.buffer, each.byteOffset, each.byteLength)
        : new Uint8Array(each);
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    });
}

/** Small arrays of bytes have no buffer of their own until somebody asks for it. */
const bufferKinds = ['Object.getPrototypeOf(Uint8Array)', 'ArrayBuffer', 'DataView'];

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
    const evidence: Evidence[] = [];
    for (const { where, text } of stringsOfHeap(await snapshotOf(session)))
      evidence.push({ channel: 'heap', where, text });
    for (const text of await readLiving(session, 'Node', textsOfLooseNodes))
      evidence.push({ channel: 'heap', where: 'nodes outside of the document', text });
    for (const kind of bufferKinds)
      for (const bytes of await readLiving(session, kind, bytesOfBuffers))
        evidence.push({ channel: 'heap', where: 'buffers', text: readingsOf(Buffer.from(bytes, 'latin1')) });
    return evidence;
  },
};
