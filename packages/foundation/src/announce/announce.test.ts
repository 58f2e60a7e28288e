import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { announce, prepareAnnouncer } from './announce.js';

/** Not a fixture: each test has a new body, and with it an announcer whose last second was quiet. */
function make<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.body.appendChild(document.createElement(name));
}

const boxes = (root: ParentNode = document): Element[] => [...root.querySelectorAll('[data-klynge-announcer]')];
const texts = (...[box]: readonly (Element | undefined)[]): string[] =>
  [...(box?.children ?? [])].map((region) => region.textContent);
const said = (): string => texts(boxes()[0]).join('');

describe('announce', () => {
  beforeEach(() => {
    document.body.replaceWith(document.createElement('body'));
  });

  it('prepares one announcer in the light DOM, out of sight but not hidden', async () => {
    const [first, second] = [make('p'), make('p')];
    prepareAnnouncer(first);
    prepareAnnouncer(second);
    announce(second, 'text');
    expect(boxes()).to.have.length(1);
    const box = boxes()[0] as HTMLElement;
    expect(box.parentElement).to.equal(document.body);
    expect([...box.children].map((region) => region.getAttribute('role'))).to.deep.equal(['status', 'status']);
    expect([...box.children].map((region) => region.getAttribute('aria-live'))).to.deep.equal(['polite', 'polite']);
    const { display, visibility, width, height, position } = getComputedStyle(box);
    expect({ display, visibility, width, height, position }).to.deep.equal({
      display: 'block',
      visibility: 'visible',
      width: '1px',
      height: '1px',
      position: 'absolute',
    });
  });

  it('says a text a moment after the region is there', async () => {
    const element = make('p');
    announce(element, 'Klyngens median er 52 procent.');
    expect(texts(boxes()[0])).to.deep.equal(['', '']);
    await aTimeout(50);
    expect(texts(boxes()[0])).to.deep.equal(['', '']);
    await waitUntil(() => said() !== '');
    expect(texts(boxes()[0])).to.deep.equal(['Klyngens median er 52 procent.', '']);
  });

  it('is not taken along when the page is copied', async () => {
    const element = make('p');
    element.textContent = 'Klyngens tal';
    announce(element, 'Klyngens median er 52 procent.');
    await waitUntil(() => said() !== '');
    const selection = getSelection()!;
    selection.selectAllChildren(document.body);
    expect(selection.toString().trim()).to.equal('Klyngens tal');
  });

  it('says the last text of an element, and joins those of several', async () => {
    const [one, two, three] = [make('p'), make('p'), make('p')];
    announce(one, 'En.');
    announce(two, 'To.');
    announce(one, 'Tre.');
    announce(three, 'To.');
    await waitUntil(() => said() !== '');
    expect(said()).to.equal('To. Tre.');
  });

  it('speaks at most once a second, in a place that does not tell what was said before', async () => {
    const element = make('p');
    announce(element, 'Første.');
    await waitUntil(() => said() === 'Første.');
    const start = performance.now();
    announce(element, 'Anden.');
    announce(element, 'Tredje.');
    await waitUntil(() => said() === 'Tredje.', 'second', { timeout: 3000 });
    expect(performance.now() - start).to.be.within(800, 2000);
    expect(texts(boxes()[0])).to.deep.equal(['Tredje.', '']);
  });

  it('does not repeat itself within the second, but does so later', async () => {
    const element = make('p');
    announce(element, 'Fortrudt.');
    await waitUntil(() => said() !== '');
    announce(element, 'Fortrudt.');
    await aTimeout(1200);
    expect(texts(boxes()[0])).to.deep.equal(['Fortrudt.', '']);
    announce(element, 'Fortrudt.');
    await waitUntil(() => texts(boxes()[0])[1] === 'Fortrudt.');
    expect(texts(boxes()[0])[0]).to.equal('');
  });

  it('survives a new body', async () => {
    const element = make('p');
    announce(element, 'Før.');
    document.body.replaceWith(document.createElement('body'));
    document.body.append(element);
    announce(element, 'Efter.');
    await waitUntil(() => said() === 'Efter.');
    expect(boxes()).to.have.length(1);
  });

  it('repairs regions that the page has emptied', async () => {
    const element = make('p');
    prepareAnnouncer(element);
    boxes()[0]!.replaceChildren();
    announce(element, 'Hørt.');
    await waitUntil(() => said() === 'Hørt.');
    expect(boxes()).to.have.length(1);
  });

  it('uses the announcer of another version', async () => {
    const theirs = document.createElement('div');
    theirs.setAttribute('data-klynge-announcer', '');
    theirs.innerHTML = '<div role="status"></div><div role="status">Tidligere.</div>';
    document.body.append(theirs);
    const element = make('p');
    announce(element, 'Fælles.');
    await waitUntil(() => texts(theirs)[0] === 'Fælles.');
    expect(boxes()).to.deep.equal([theirs]);
    expect(texts(theirs)).to.deep.equal(['Fælles.', '']);
  });

  it('speaks inside the modal dialog around an element, through shadow roots', async () => {
    const dialog = make('dialog');
    const root = dialog.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    dialog.showModal();
    announce(root.querySelector('p')!, 'I dialogen.');
    await waitUntil(() => texts(boxes(dialog)[0]).join('') === 'I dialogen.');
    dialog.close();
    announce(root.querySelector('p')!, 'Uden for dialogen.');
    await waitUntil(() => texts(boxes(document).find((box) => box.parentElement === document.body)).join('') !== '');
  });

  it('has one announcer for each document', async () => {
    const frame = make('iframe');
    const other = frame.contentDocument!;
    const element = other.createElement('p');
    other.body.append(element);
    announce(element, 'I rammen.');
    await waitUntil(() => texts(boxes(other)[0]).join('') === 'I rammen.');
    expect(boxes()).to.have.length(0);
  });
});
