import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DraftController, type DraftState } from './draft-controller.js';
import { databasePlace, localPlace, memoryPlace, type DraftPlace } from './draft-places.js';
import { readDraft, writeDraft } from './draft-record.js';
import { DraftStore } from './draft-store.js';

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => void setTimeout(resolve, ms));

async function until(condition: () => boolean, what: string): Promise<void> {
  for (const end = performance.now() + 3000; !condition(); await pause(10)) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

/** A place whose content can be looked at, and which fails when told to. */
function watched(name: DraftPlace['name'] = 'local') {
  const texts = new Map<string, string>();
  const place = {
    name,
    texts,
    broken: false,
    writes: 0,
    async read(key: string) {
      if (place.broken) throw new Error('blocked');
      return texts.get(key);
    },
    async write(key: string, text: string) {
      place.writes++;
      if (place.broken) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    async remove(key: string) {
      if (place.broken) throw new Error('blocked');
      texts.delete(key);
    },
  };
  return place;
}

let places: readonly DraftPlace[] = [];
let version = 1;

class Writer extends LitElement {
  /** Whether drafts can be read. */
  static reads = true;
  key: string | undefined = 'test';
  restored: unknown;
  readonly draft = new DraftController(this, {
    key: () => this.key,
    version,
    restore: (data) => {
      this.restored = data;
      return Writer.reads;
    },
    places: () => places,
  });
  get state(): DraftState {
    return this.draft.state;
  }
}
customElements.define('test-draft-writer', Writer);

/** Whether channels of this page hear each other. WebKitGTK under automation opens them and delivers nothing. */
async function channelsDeliver(): Promise<boolean> {
  const [one, other] = [new BroadcastChannel('probe'), new BroadcastChannel('probe')];
  const heard = new Promise<boolean>((resolve) => other.addEventListener('message', () => resolve(true)));
  one.postMessage('');
  const delivered = await Promise.race([heard, pause(500).then(() => false)]);
  one.close();
  other.close();
  return delivered;
}

let counter = 0;

async function writer(key = `test-${++counter}`): Promise<Writer> {
  const element = new Writer();
  element.key = key;
  document.body.append(element);
  await element.updateComplete;
  await pause(20);
  return element;
}

const dataIn = (place: ReturnType<typeof watched>, key: string): unknown => {
  const stored = readDraft(place.texts.get(key), 1);
  return stored.status === 'draft' ? stored.record.data : stored.status;
};

describe('DraftController', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('test-draft-writer')) element.remove();
    version = 1;
  });

  it('saves within half a second, however quickly somebody types', async () => {
    const place = watched();
    places = [place];
    const element = await writer();
    const begun = performance.now();
    for (let letter = 1; performance.now() - begun < 600; letter++) {
      element.draft.change({ letter });
      await pause(40);
    }
    expect(place.writes).to.be.within(1, 4);
    await until(() => element.state.savedAt !== undefined, 'the save');
    expect(element.state.place).to.equal('local');
  });

  it('keeps apart what belongs to two documents, also while something waits to be saved', async () => {
    const place = watched();
    places = [place];
    const element = await writer('first');
    element.draft.change({ text: 'of the first' });
    element.key = 'second';
    element.draft.change({ text: 'of the second' });
    await element.draft.flush();
    expect(dataIn(place, 'first')).to.deep.equal({ text: 'of the first' });
    expect(dataIn(place, 'second')).to.deep.equal({ text: 'of the second' });
  });

  it('keeps a draft aside that its owner cannot read', async () => {
    const place = watched();
    places = [place];
    const record = { data: 'odd', version: 1, revision: 3, savedAt: 1, writer: 'x' };
    place.texts.set('odd', writeDraft(record));
    Writer.reads = false;
    const element = await writer('odd');
    await until(() => element.state.aside === 'corrupt', 'the notice');
    element.draft.change({ text: 'new' });
    await element.draft.flush();
    Writer.reads = true;
    expect(dataIn(place, 'odd')).to.deep.equal({ text: 'new' });
    expect([...place.texts].filter(([key]) => key.startsWith('odd~')).map(([, text]) => text)).to.deep.equal([
      writeDraft(record),
    ]);
  });

  it('gives back what was written, in a new element', async () => {
    const place = watched();
    places = [place];
    const first = await writer('again');
    first.draft.change({ text: 'æøå' });
    first.remove();
    await until(() => place.texts.size > 0, 'the save');
    await pause(50);
    const second = await writer('again');
    await until(() => second.restored !== undefined, 'the draft');
    expect(second.restored).to.deep.equal({ text: 'æøå' });
  });

  it('goes on in the next place when one is blocked, full, or emptied between two saves', async () => {
    const [database, local] = [watched('indexeddb'), watched('local')];
    places = [database, local, memoryPlace()];
    const element = await writer();
    const save = async (n: number): Promise<DraftState> => {
      element.draft.change({ n });
      await element.draft.flush();
      return element.state;
    };
    expect((await save(1)).place).to.equal('indexeddb');
    database.broken = true;
    expect((await save(2)).place).to.equal('local');
    local.texts.clear();
    expect((await save(3)).place).to.equal('local');
    local.broken = true;
    expect((await save(4)).place).to.equal('memory');
    database.broken = false;
    expect((await save(5)).place).to.equal('indexeddb');
    expect(dataIn(database, element.key!)).to.deep.equal({ n: 5 });
  });

  it('takes the later of two that lie in different places', async () => {
    const [database, local] = [watched('indexeddb'), watched('local')];
    places = [database, local];
    const record = { version: 1, savedAt: 1, writer: 'x' };
    database.texts.set('two', writeDraft({ ...record, data: 'old', revision: 4 }));
    local.texts.set('two', writeDraft({ ...record, data: 'new', revision: 5 }));
    const element = await writer('two');
    expect(element.restored).to.equal('new');
  });

  for (const [what, text, reason] of [
    ['corrupt', '{"v":999,"items":"<corrupt>', 'corrupt'],
    ['somebody else’s', '"hello"', 'corrupt'],
    ['of a newer version', writeDraft({ data: 1, version: 2, revision: 1, savedAt: 1, writer: 'x' }), 'newer'],
    ['of a newer form', '{"schema":"klynge.kladde/2","data":1}', 'newer'],
  ] as const) {
    it(`keeps a draft aside that is ${what}, untouched, and begins empty`, async () => {
      const place = watched();
      places = [place];
      place.texts.set('strange', text);
      const element = await writer('strange');
      expect(element.restored).to.equal(undefined);
      expect(element.state.aside).to.equal(reason);
      element.draft.change('mine');
      await element.draft.flush();
      await element.draft.flush();
      expect(dataIn(place, 'strange')).to.equal('mine');
      const aside = [...place.texts].filter(([key]) => key !== 'strange');
      expect(aside.map(([, kept]) => kept)).to.deep.equal([text]);
    });
  }

  it('does not write over what it could not keep aside', async () => {
    const place = watched();
    places = [place, memoryPlace()];
    place.texts.set('full', 'strange');
    const write = place.write.bind(place);
    place.write = async (key, text) => (key === 'full' ? write(key, text) : Promise.reject(new Error('full')));
    const element = await writer('full');
    element.draft.change('mine');
    await element.draft.flush();
    expect(place.texts.get('full')).to.equal('strange');
    expect(element.state.place).to.equal('memory');
  });

  it('lets one tab save; the other waits, and takes over what was saved', async () => {
    if (!('locks' in navigator)) return;
    const place = watched();
    places = [place];
    const [first, second] = [await writer('tabs'), await writer('tabs')];
    await until(() => second.state.elsewhere, 'the second to wait');
    second.draft.change('second');
    await second.draft.flush();
    expect(place.texts.size).to.equal(0);
    first.draft.change('first');
    await first.draft.flush();
    expect(dataIn(place, 'tabs')).to.equal('first');
    first.remove();
    await until(() => !second.state.elsewhere && place.texts.size > 1, 'the second to take over');
    expect(dataIn(place, 'tabs')).to.equal('second');
    expect(second.state.aside).to.equal('conflict');
    const aside = [...place.texts].find(([key]) => key !== 'tabs')!;
    expect(readDraft(aside[1], 1)).to.deep.include({ status: 'draft' });
    expect(aside[1]).to.contain('first');
  });

  it('keeps both when the other tab ends with something unsaved, and its news comes while this one saves', async () => {
    if (!('locks' in navigator) || !(await channelsDeliver())) return;
    const place = watched();
    const read = place.read.bind(place);
    place.read = async (key) => (await pause(40), read(key));
    places = [place];
    const [first, second] = [await writer('both'), await writer('both')];
    await until(() => second.state.elsewhere, 'the second to wait');
    first.draft.change('first');
    second.draft.change('second');
    first.remove();
    await until(() => second.state.aside === 'conflict', 'the notice');
    await until(() => second.state.savedAt !== undefined, 'the save');
    expect(second.restored).to.equal(undefined);
    expect(dataIn(place, 'both')).to.equal('second');
    expect([...place.texts].filter(([key]) => key.startsWith('both~')).map(([, text]) => text)[0]).to.contain('first');
  });

  it('shows in the tab that waits what the other one saves, unless something is written there', async () => {
    if (!('locks' in navigator) || !(await channelsDeliver())) return;
    places = [watched()];
    const [first, second] = [await writer('live'), await writer('live')];
    await until(() => second.state.elsewhere, 'the second to wait');
    first.draft.change('one');
    await first.draft.flush();
    await until(() => second.restored === 'one', 'the news');
    second.draft.change('mine');
    first.draft.change('two');
    await first.draft.flush();
    await pause(100);
    expect(second.restored).to.equal('one');
  });

  it('takes over silently where nothing was written in the tab that waited', async () => {
    if (!('locks' in navigator)) return;
    places = [watched()];
    const [first, second] = [await writer('quiet'), await writer('quiet')];
    await until(() => second.state.elsewhere, 'the second to wait');
    first.draft.change('first');
    await first.draft.flush();
    first.remove();
    await until(() => second.restored === 'first', 'the draft');
    expect(second.state.aside).to.equal(undefined);
  });

  it('saves what is not saved yet when the page goes', async () => {
    const place = watched();
    places = [place];
    const element = await writer('leaving');
    element.draft.change('last words');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(dataIn(place, 'leaving')).to.equal('last words');
  });

  it('can be cleared', async () => {
    const place = watched();
    places = [place];
    const element = await writer('clear');
    element.draft.change('x');
    await element.draft.flush();
    element.draft.change('y');
    await element.draft.clear();
    await pause(500);
    expect(place.texts.size).to.equal(0);
    expect(element.state.place).to.equal(undefined);
  });

  it('keeps nothing without a name', async () => {
    const place = watched();
    places = [place];
    const element = await writer('named');
    element.key = undefined;
    element.requestUpdate();
    await element.updateComplete;
    element.draft.change('x');
    await element.draft.flush();
    expect(place.texts.size).to.equal(0);
  });
});

describe('places for drafts', () => {
  for (const [name, make] of [
    ['database', databasePlace],
    ['small storage', localPlace],
    ['memory', memoryPlace],
  ] as const) {
    it(`keep a text and let it go again (${name})`, async () => {
      const place = make();
      const store = new DraftStore(`place-${name}`, 1, [place], () => 1);
      const record = { data: 'æøå', version: 1, revision: 1, savedAt: 1, writer: 'x' };
      expect(await store.write(record)).to.equal(place.name);
      expect(await store.read()).to.deep.equal({ status: 'draft', record });
      await store.clear();
      expect(await store.read()).to.deep.equal({ status: 'none' });
    });
  }

  it('fail as promises where the page has no storage', async () => {
    const refused = localPlace(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    for (const step of [refused.read('k'), refused.write('k', ''), refused.remove('k')]) {
      expect(
        await step.then(
          () => 'done',
          () => 'refused',
        ),
      ).to.equal('refused');
    }
  });
});
