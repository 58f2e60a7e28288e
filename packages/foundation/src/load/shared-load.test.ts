import { expect } from '@open-wc/testing';
import { takePart } from './shared-load.js';

const reader = {};

/** A load that is settled by hand. */
function slowLoad(): {
  start: (abort: AbortController) => Promise<string>;
  settle(value: string): void;
  starts: AbortController[];
} {
  const starts: AbortController[] = [];
  let settle: (value: string) => void = () => undefined;
  return {
    starts,
    start: (abort) => {
      starts.push(abort);
      return new Promise((resolve) => (settle = resolve));
    },
    settle: (value) => settle(value),
  };
}

describe('takePart', () => {
  it('loads once for all that ask for the same', async () => {
    const load = slowLoad();
    const leases = [1, 2, 3].map(() => takePart(reader, 'a', load.start));
    load.settle('file');
    expect(await Promise.all(leases.map(({ result }) => result))).to.deep.equal(['file', 'file', 'file']);
    expect(load.starts).to.have.length(1);
    for (const lease of leases) lease.release();
  });

  it('loads anew for whoever asks after it has ended', async () => {
    const load = slowLoad();
    const first = takePart(reader, 'b', load.start);
    load.settle('file');
    await first.result;
    await Promise.resolve();
    takePart(reader, 'b', load.start).release();
    first.release();
    expect(load.starts).to.have.length(2);
  });

  it('stops a load when the last one has gone, and not before', () => {
    const load = slowLoad();
    const [first, second] = [1, 2].map(() => takePart(reader, 'c', load.start));
    first!.release();
    expect(load.starts[0]!.signal.aborted).to.equal(false);
    second!.release();
    expect(load.starts[0]!.signal.aborted).to.equal(true);
  });

  it('loads apart what is read in another way or on other terms', () => {
    const load = slowLoad();
    const leases = [
      takePart(reader, 'd', load.start),
      takePart({}, 'd', load.start),
      takePart(reader, 'd true', load.start),
    ];
    expect(load.starts).to.have.length(3);
    for (const lease of leases) lease.release();
  });
});
