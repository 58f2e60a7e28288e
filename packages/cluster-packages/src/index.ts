/** A cluster package that comes along, as a file of kind `klynge.cluster-package/1`. */
export interface PackageFile {
  /** The id in the file. It is the file's name, too. */
  readonly id: string;
  /** Where the file is: read it in Node, fetch it in a browser. Bundlers copy what they find written like this. */
  readonly url: URL;
}

/** The packages that come along, in the order of a list. */
export const packageFiles: readonly PackageFile[] = /* @__PURE__ */ Object.freeze([
  { id: 'kol-lungefunktion', url: new URL('../data/kol-lungefunktion.json', import.meta.url) },
  { id: 'antibiotika', url: new URL('../data/antibiotika.json', import.meta.url) },
  { id: 'opioider', url: new URL('../data/opioider.json', import.meta.url) },
  { id: 'polyfarmaci-aeldre', url: new URL('../data/polyfarmaci-aeldre.json', import.meta.url) },
  { id: 'urinproever-plejehjem', url: new URL('../data/urinproever-plejehjem.json', import.meta.url) },
  { id: 'travlhed-organisering', url: new URL('../data/travlhed-organisering.json', import.meta.url) },
]);
