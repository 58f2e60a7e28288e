/** A document as plain data. */
export interface PlainDocument {
  readonly [field: string]: unknown;
}

/** One step from a major version to the next. */
export interface Migration {
  /** The version that it starts from. */
  readonly from: number;
  /** The same document one version later, `schema` included. The old one is frozen and stays as it is. */
  migrate(document: PlainDocument): PlainDocument;
}

/** The oldest version from which the migrations lead, without a gap, to the newest. */
export function oldestVersion(newest: number, migrations: readonly Migration[]): number {
  let oldest = newest;
  while (migrations.some(({ from }) => from === oldest - 1)) oldest--;
  return oldest;
}

/** Takes a document through every migration from its version on. */
export function migrate(document: PlainDocument, version: number, migrations: readonly Migration[]): PlainDocument {
  const step = migrations.find(({ from }) => from === version);
  return step ? migrate(step.migrate(document), version + 1, migrations) : document;
}
