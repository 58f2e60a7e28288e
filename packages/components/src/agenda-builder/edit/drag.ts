import type { Container, Place } from '@klyngekit/meeting';
import { setVars } from '@klyngekit/foundation';

/** So far a press may wander before it is a drag, px. */
const THRESHOLD = 8;
/** So near the edge of the view the page scrolls along, px. */
const EDGE = 56;
/** So many px a frame it scrolls at most. */
const FASTEST = 14;

/** What a drag needs of the editor. */
export interface DragHost {
  root(this: void): ShadowRoot;
  /** Whether an item can stand in a place. */
  isValid(this: void, item: string, to: Place): boolean;
  begun(this: void, item: string): void;
  dropped(this: void, item: string, to: Place): void;
  /** Nothing is moved. */
  ended(this: void, item: string): void;
}

interface Press {
  readonly item: string;
  readonly handle: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
}

interface Target {
  readonly place: Place;
  readonly list: HTMLElement;
  /** Where the line is drawn, in px of the view. */
  readonly line: number;
}

/** The name of a list in the page. */
export const listName = (container: Container): string =>
  'id' in container ? `${container.list}:${container.id}` : container.list;

function containerOf(name: string): Container {
  const [list = '', ...rest] = name.split(':');
  return list === 'item' || list === 'track'
    ? { list, id: rest.join(':') }
    : { list: list === 'backlog' ? list : 'agenda' };
}

/** Moves an item by pointer: mouse, pen or finger. It ends in the command that menu, buttons and keys end in. */
export class Drag {
  readonly #host: DragHost;
  #press: Press | undefined;
  #isDragging = false;
  #target: Target | undefined;
  #x = 0;
  #y = 0;
  #frame = 0;
  #wasDrag = false;

  constructor(host: DragHost) {
    this.#host = host;
  }

  /** The item that is being dragged. */
  get item(): string | undefined {
    return this.#isDragging ? this.#press?.item : undefined;
  }

  /** Whether the click that comes now ends a drag, and is none. */
  get endsDrag(): boolean {
    return this.#wasDrag;
  }

  /** A handle has been pressed. */
  readonly press = (event: PointerEvent, item: string): void => {
    this.#wasDrag = false;
    if (event.button !== 0 || !event.isPrimary || this.#press) return;
    const handle = event.currentTarget as HTMLElement;
    this.#press = { item, handle, pointer: event.pointerId, x: event.clientX, y: event.clientY };
    try {
      handle.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that has gone already.
    }
    for (const [name, listener] of this.#listeners) handle.addEventListener(name, listener);
    handle.ownerDocument.addEventListener('keydown', this.#onKey, true);
  };

  /** Ends the drag, and nothing is moved. */
  readonly cancel = (): void => this.#end(undefined);

  readonly #onMove = (event: Event): void => {
    const { pointerId, clientX, clientY } = event as PointerEvent;
    const press = this.#press;
    if (press?.pointer !== pointerId) return;
    [this.#x, this.#y] = [clientX, clientY];
    if (!this.#isDragging) {
      if (Math.hypot(clientX - press.x, clientY - press.y) < THRESHOLD) return;
      this.#isDragging = true;
      this.#host.begun(press.item);
      this.#frame = requestAnimationFrame(this.#scroll);
    }
    event.preventDefault();
    this.#aim();
  };

  readonly #onUp = (event: Event): void => {
    if (this.#press?.pointer !== (event as PointerEvent).pointerId) return;
    this.#end(this.#isDragging ? this.#target : undefined);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isDragging) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  readonly #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['pointermove', this.#onMove],
    ['pointerup', this.#onUp],
    ['pointercancel', this.cancel],
    ['lostpointercapture', this.cancel],
  ];

  #end(target: Target | undefined): void {
    const press = this.#press;
    if (!press) return;
    const wasDragging = this.#isDragging;
    this.#press = undefined;
    this.#isDragging = false;
    // The click that follows at once belongs to the drag; the next one does not.
    this.#wasDrag = wasDragging;
    setTimeout(() => (this.#wasDrag = false));
    cancelAnimationFrame(this.#frame);
    for (const [name, listener] of this.#listeners) press.handle.removeEventListener(name, listener);
    press.handle.ownerDocument.removeEventListener('keydown', this.#onKey, true);
    this.#show(undefined);
    if (target) this.#host.dropped(press.item, target.place);
    else if (wasDragging) this.#host.ended(press.item);
  }

  /** Near an edge the page goes along, faster the nearer. */
  readonly #scroll = (): void => {
    if (!this.#isDragging) return;
    const view = this.#host.root().ownerDocument.defaultView;
    if (view) {
      const above = EDGE - this.#y;
      const below = this.#y - (view.innerHeight - EDGE);
      const by = above > 0 ? -above : below > 0 ? below : 0;
      if (by !== 0) {
        view.scrollBy(0, Math.max(-FASTEST, Math.min(FASTEST, by / 4)));
        this.#aim();
      }
    }
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #aim(): void {
    const item = this.#press?.item;
    if (item !== undefined) this.#show(this.#targetAt(item));
  }

  /** The innermost list under the pointer that takes the item. Where none does, letting go moves nothing. */
  #targetAt(item: string): Target | undefined {
    const lists = [...this.#host.root().querySelectorAll<HTMLElement>('[data-list]')]
      .map((list) => ({ list, box: list.getBoundingClientRect() }))
      .filter(
        ({ box }) => this.#x >= box.left && this.#x <= box.right && this.#y >= box.top - 8 && this.#y <= box.bottom + 8,
      )
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
    for (const { list, box } of lists) {
      const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')];
      const others = rows.filter((row) => row.dataset['item'] !== item);
      const next = others.find((row) => {
        const { top, height } = row.getBoundingClientRect();
        return this.#y < top + height / 2;
      });
      const before = next?.dataset['item'];
      const container = containerOf(list.dataset['list'] ?? '');
      const place: Place = before === undefined ? { in: container } : { in: container, before };
      if (!this.#host.isValid(item, place)) continue;
      const last = rows[rows.length - 1]?.getBoundingClientRect();
      return { place, list, line: next ? next.getBoundingClientRect().top : (last?.bottom ?? box.top + 4) };
    }
    return undefined;
  }

  #show(target: Target | undefined): void {
    this.#target = target;
    const marker = this.#host.root().querySelector<HTMLElement>('.marker');
    const frame = marker?.parentElement?.getBoundingClientRect();
    if (!marker) return;
    marker.hidden = !target || !frame;
    if (!target || !frame) return;
    const { left, width } = target.list.getBoundingClientRect();
    setVars(marker, {
      '--_x': `${left - frame.left}px`,
      '--_y': `${target.line - frame.top - 1}px`,
      '--_width': `${width}px`,
    });
  }
}
