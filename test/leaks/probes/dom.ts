import { readDocument } from './protocol.js';
import type { DomNode } from './protocol.js';
import type { Channel } from '../channels.js';
import type { Evidence, Probe } from '../evidence.js';

interface Place {
  readonly path: readonly string[];
  readonly isInShadow: boolean;
  readonly isInVector: boolean;
}

const textNode = 3;
const cdataNode = 4;
const commentNode = 8;

/** The last few steps of a path, which is enough to find the node. */
const shortPath = ({ path }: Place) => path.slice(-4).join(' > ');

function channelOfText({ path, isInShadow, isInVector }: Place): Channel {
  const parent = path.at(-1);
  if (isInVector && (parent === 'title' || parent === 'desc')) return 'svg-titles';
  return isInShadow ? 'shadow-roots' : 'dom-text';
}

function* attributesOf({ attributes = [] }: DomNode, place: Place): Generator<Evidence> {
  for (let index = 0; index < attributes.length; index += 2) {
    const [name, value] = [attributes[index]!, attributes[index + 1]!];
    const channel = name === 'title' ? 'tooltips' : 'attributes';
    yield { channel, where: `${shortPath(place)} @${name}`, text: `${name} ${value}` };
  }
}

/** Everything that the engine holds of a document: light and shadow trees, open or closed, frames, templates, fields. */
function* read(node: DomNode, place: Place): Generator<Evidence> {
  const name = node.localName || node.nodeName;
  const isElement = node.nodeType === 1;
  if (node.nodeType === textNode || node.nodeType === cdataNode || node.nodeType === commentNode)
    yield { channel: channelOfText(place), where: shortPath(place), text: node.nodeValue };
  const isInVector = place.isInVector || name === 'svg';
  const here = { ...place, path: isElement ? [...place.path, name] : place.path, isInVector };
  yield* attributesOf(node, here);
  const shadow = { ...here, isInShadow: true };
  for (const root of node.shadowRoots ?? []) yield* read(root, shadow);
  for (const child of [node.contentDocument, node.templateContent, ...(node.children ?? [])])
    if (child) yield* read(child, here);
}

/** Text, attributes, shadow trees, tooltips, titles of drawings. */
export const dom: Probe = {
  channels: ['dom-text', 'shadow-roots', 'attributes', 'tooltips', 'svg-titles'],
  async gather({ session, witness }) {
    const root = await readDocument(session);
    const heard = witness.heardOn('dom-text');
    return [...read(root, { path: [], isInShadow: false, isInVector: false }), ...heard];
  },
};
