/** Gives every new key the next number from 0, and the same key the same number. */
export class Register<T> {
  readonly #places = new Map<string, number>();
  readonly #entries: T[] = [];

  /** What has been registered, in the order of first appearance. */
  get entries(): readonly T[] {
    return this.#entries;
  }

  /** The place of a key, which is registered with `make` when it is new. */
  place(key: string, make: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#entries.length;
    this.#places.set(key, place);
    this.#entries.push(make());
    return place;
  }

  /** The entry at a place. */
  at(place: number): T | undefined {
    return this.#entries[place];
  }
}
