/** An error as ajv reports it, without what we do not use. */
export interface StructureError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A generated validator: what is wrong with the shape of a value, as far as the first few dozen errors. */
export type StructureValidator = (value: unknown) => readonly StructureError[];
