import type { Channel, Evidence } from './outcome.js';
import { everyElement, everyRoot, placeOf, plantBed } from './roots.js';
import { Log, type Witness } from './witness.js';

const TYPES = ['text/plain', 'text/html', 'text/uri-list'];

/** Elements that a person could begin to copy or drag from. */
const grips = (): readonly Element[] =>
  [...everyElement(document.querySelector('#stage') ?? document)].filter((element) =>
    element.matches('td, th, bdi, .picture, [data-plant]'),
  );

const contentOf = (carried: DataTransfer | null): string =>
  carried ? TYPES.map((type) => carried.getData(type)).join('\n') : '';

/** A clipboard or drag that begins at an element, as the elements are told of it. */
function begin(type: 'copy' | 'cut' | 'dragstart', element: Element): Evidence {
  const carried = new DataTransfer();
  const common = { bubbles: true, composed: true, cancelable: true } as const;
  const event =
    type === 'dragstart'
      ? new DragEvent(type, { ...common, dataTransfer: carried })
      : // Not every engine takes a clipboard into an event that a script makes.
        Object.defineProperty(new ClipboardEvent(type, common), 'clipboardData', { value: carried });
  element.dispatchEvent(event);
  return { where: `${type} ${placeOf(element)}`, text: contentOf(carried) };
}

/** A leak that an element puts into whatever is begun there. */
function plantListener(type: string, give: (event: Event) => void): () => void {
  const { cell, undo } = plantBed();
  cell.addEventListener(type, give);
  return undo;
}

/** What a selection of the whole page would copy where no element listens. */
function selectedText(): string {
  const selection = getSelection();
  if (!selection) return '';
  selection.selectAllChildren(document.querySelector('#stage') ?? document.body);
  const text = selection.toString();
  selection.removeAllRanges();
  return text;
}

/** Whether the test presses buttons now: nobody wants a folder full of files from it. */
let isPressing = false;

/** Presses the buttons that give something out: those that stand under a table. */
function pressButtons(): void {
  isPressing = true;
  for (const root of everyRoot()) {
    for (const button of root.querySelectorAll<HTMLElement>('.sheet .actions button, button[data-plant]'))
      button.click();
  }
  isPressing = false;
}

function clipboardChannel(witness: Witness, log: Log): Channel {
  witness.tap(globalThis.Clipboard?.prototype, 'writeText', (_, [text]) => {
    log.add('clipboard.writeText', String(text));
    return isPressing ? Promise.resolve() : undefined;
  });
  return {
    id: 'clipboard',
    title: 'Udklipsholderen: knappen, tastaturet og alt markeret',
    gather() {
      pressButtons();
      const copied = grips().flatMap((element) => [begin('copy', element), begin('cut', element)]);
      return [...log.take(), ...copied, { where: 'markering', text: selectedText() }];
    },
    plant: (canary) =>
      plantListener('copy', (event) => (event as ClipboardEvent).clipboardData?.setData('text/html', canary)),
  };
}

const dragChannel: Channel = {
  id: 'drag',
  title: 'Noget, der trækkes ud af elementerne',
  gather: () => grips().map((element) => begin('dragstart', element)),
  plant: (canary) =>
    plantListener('dragstart', (event) => (event as DragEvent).dataTransfer?.setData('text/plain', canary)),
};

function fileChannel(witness: Witness): Channel {
  const log = new Log();
  const waiting: Promise<unknown>[] = [];
  witness.tap(URL, 'createObjectURL', (_, [blob]) => {
    if (blob instanceof Blob) waiting.push(blob.text().then((text) => log.add('fil', text)));
    return undefined;
  });
  witness.tap(HTMLElement.prototype, 'click', (self) => {
    if (!(self instanceof HTMLAnchorElement) || !self.download) return undefined;
    log.add('filnavn', self.download);
    return isPressing ? null : undefined;
  });
  return {
    id: 'files',
    title: 'Filer, der hentes ned, og deres navne',
    async gather() {
      pressButtons();
      await Promise.all(waiting.splice(0));
      return log.take();
    },
    plant(canary) {
      const { cell, undo } = plantBed();
      const button = document.createElement('button');
      button.dataset['plant'] = '';
      button.addEventListener('click', () => URL.revokeObjectURL(URL.createObjectURL(new Blob([canary]))));
      cell.append(button);
      return undo;
    },
  };
}

/** The rules that hold on paper, laid on the screen. */
function layPrintRules(root: ShadowRoot): () => void {
  const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
  const printed = sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && /\bprint\b/u.test(rule.media.mediaText) ? [...rule.cssRules] : [],
    )
    .map(({ cssText }) => cssText)
    .join('\n');
  const before = root.adoptedStyleSheets;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printed);
  root.adoptedStyleSheets = [...before, sheet];
  return () => (root.adoptedStyleSheets = before);
}

const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

const textIn = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '')).join('');

const printChannel: Channel = {
  id: 'print',
  title: 'Udskrift: det, som reglerne for papir lader stå',
  gather() {
    dispatchEvent(new Event('beforeprint'));
    const roots = everyRoot().filter((root): root is ShadowRoot => root instanceof ShadowRoot);
    const takeOff = roots.map(layPrintRules);
    try {
      return roots
        .flatMap((root) => [...root.querySelectorAll('*')])
        .filter((element) => textIn(element).trim() !== '' && isVisible(element))
        .map((element) => ({ where: placeOf(element), text: textIn(element) }));
    } finally {
      for (const undo of takeOff) undo();
      dispatchEvent(new Event('afterprint'));
    }
  },
  plant(canary) {
    const { cell, undo } = plantBed();
    cell.textContent = canary;
    return undo;
  },
};

/** What a person can take along. */
export function outletChannels(witness: Witness): readonly Channel[] {
  return [clipboardChannel(witness, new Log()), dragChannel, fileChannel(witness), printChannel];
}
