import type { Behaviour, Named, Result } from './outcome.js';

/** Results of what the elements did, each judged by a test that calls its own wrong example wrong. */
export class Judgement {
  readonly #results = new Map<string, Result>();

  /** Judges what was seen. Of several times, the worst counts. */
  judge<Seen>({ id, title, faultOf, wrong }: Behaviour<Seen>, seen: Seen): void {
    const fault = faultOf(seen);
    if (this.#results.get(id)?.outcome === 'leaks') return;
    if (fault !== undefined) this.add({ id, title, outcome: 'leaks', remark: fault });
    else if (faultOf(wrong) === undefined)
      this.add({ id, title, outcome: 'unseen', remark: 'Prøven fandt ikke sit eget forkerte eksempel.' });
    else this.add({ id, title, outcome: 'holds', remark: '' });
  }

  /** A test that cannot be made here. */
  skip({ id, title }: Named, remark: string): void {
    this.add({ id, title, outcome: 'untestable', remark });
  }

  add(result: Result): void {
    this.#results.set(result.id, result);
  }

  /** What was judged; what should have been and was not has not been seen. */
  results(expected: readonly Named[], interrupted: string | undefined): readonly Result[] {
    for (const { id, title } of expected)
      if (!this.#results.has(id))
        this.add({ id, title, outcome: 'unseen', remark: interrupted ?? 'Prøven nåede ikke hertil.' });
    return [...this.#results.values()];
  }
}
