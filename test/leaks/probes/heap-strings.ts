/** The parts of a heap snapshot that strings are read from. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Longer strings than this are whole already: they need not be put together with their neighbours. */
const longestPiece = 40;
const mostPieces = 5000;

/** A heap as a graph of nodes, each with its type, its text and what it holds. */
class Graph {
  readonly #snapshot: Snapshot;
  readonly #size: number;
  readonly #edgeSize: number;
  readonly #firstEdge: Uint32Array;
  readonly #at: (name: string) => number;
  readonly types: readonly string[];
  readonly #edgeTypes: readonly string[];

  constructor(snapshot: Snapshot) {
    const { meta } = snapshot.snapshot;
    this.#snapshot = snapshot;
    this.#at = (name) => meta.node_fields.indexOf(name);
    this.#size = meta.node_fields.length;
    this.#edgeSize = meta.edge_fields.length;
    this.types = meta.node_types[0];
    this.#edgeTypes = meta.edge_types[0];
    const counts = this.#at('edge_count');
    this.#firstEdge = new Uint32Array(this.count + 1);
    for (let node = 0; node < this.count; node++)
      this.#firstEdge[node + 1] = this.#firstEdge[node]! + snapshot.nodes[node * this.#size + counts]!;
  }

  get count(): number {
    return this.#snapshot.nodes.length / this.#size;
  }

  typeOf(node: number): string {
    return this.types[this.#snapshot.nodes[node * this.#size + this.#at('type')]!]!;
  }

  textOf(node: number): string {
    return this.#snapshot.strings[this.#snapshot.nodes[node * this.#size + this.#at('name')]!]!;
  }

  /** What a node holds: the kind of hold, its name or index, and the node held. */
  *edgesOf(node: number): Generator<{ type: string; name: number; to: number }> {
    const { edges } = this.#snapshot;
    for (let edge = this.#firstEdge[node]!; edge < this.#firstEdge[node + 1]!; edge++) {
      const place = edge * this.#edgeSize;
      yield { type: this.#edgeTypes[edges[place]!]!, name: edges[place + 1]!, to: edges[place + 2]! / this.#size };
    }
  }
}

/** The text of a string that the engine keeps in two halves. */
function concatenated(graph: Graph, node: number, budget = { pieces: mostPieces }): string {
  if (graph.typeOf(node) !== 'concatenated string') return graph.textOf(node);
  if (budget.pieces-- <= 0) return '';
  const halves = [...graph.edgesOf(node)].filter(({ to }) => graph.typeOf(to).endsWith('string'));
  return halves.map(({ to }) => concatenated(graph, to, budget)).join('');
}

/** The pieces that an array or an object holds side by side, put together: a name that was cut up. */
function pieces(graph: Graph, node: number): string {
  const texts: string[] = [];
  for (const { type, to } of graph.edgesOf(node)) {
    if (type !== 'element' && type !== 'property' && type !== 'internal' && type !== 'hidden') continue;
    if (!graph.typeOf(to).endsWith('string')) continue;
    const text = graph.textOf(to);
    if (text.length <= longestPiece) texts.push(text);
    if (texts.length > mostPieces) break;
  }
  return texts.length > 2 ? texts.join('') : '';
}

/** All texts in a heap snapshot: strings whole, in halves, and in pieces. */
export function textsOfHeap(json: string): { readonly where: string; readonly text: string }[] {
  const snapshot = JSON.parse(json) as Snapshot;
  const graph = new Graph(snapshot);
  const [joined, cut]: string[][] = [[], []];
  for (let node = 0; node < graph.count; node++) {
    const type = graph.typeOf(node);
    if (type === 'concatenated string') joined!.push(concatenated(graph, node));
    else if (type === 'object' || type === 'array') cut!.push(pieces(graph, node));
  }
  return [
    // Every text of the snapshot, names of objects, properties and code included.
    { where: 'strings', text: snapshot.strings.join('\n') },
    { where: 'strings in halves', text: joined!.join('\n') },
    { where: 'strings in pieces', text: cut!.filter((text) => text !== '').join('\n') },
  ];
}
