import { html, nothing, type TemplateResult } from 'lit';

/** One entry of a menu. */
export interface MenuEntry {
  readonly name: string;
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly choose: () => void;
}

/** A menu under the button that opened it. `groups` are parted by a line. */
export function menuTemplate(
  label: string,
  groups: readonly (readonly MenuEntry[])[],
  close: (returnFocus: boolean) => void,
): TemplateResult {
  return html`<div
    class="menu"
    role="menu"
    aria-label=${label}
    @keydown=${(event: KeyboardEvent) => onKey(event, close)}
    @focusout=${(event: FocusEvent) => {
      const to = event.relatedTarget as Node | null;
      // Some browsers give a pressed button no focus: then nothing is known of where it went.
      if (to && !(event.currentTarget as HTMLElement).contains(to)) close(false);
    }}
  >
    ${groups
      .filter((group) => group.length > 0)
      .map(
        (group, index) =>
          html`${index > 0 ? html`<hr />` : nothing}${group.map(
            ({ name, label: text, shortcut, choose }) =>
              html`<button
                class="entry"
                type="button"
                role="menuitem"
                tabindex="-1"
                data-choice=${name}
                aria-keyshortcuts=${shortcut?.replace('↑', 'ArrowUp').replace('↓', 'ArrowDown') ?? nothing}
                @click=${choose}
              >
                <bdi>${text}</bdi>${shortcut === undefined ? nothing : html`<kbd aria-hidden="true">${shortcut}</kbd>`}
              </button>`,
          )}`,
      )}
  </div>`;
}

/** Puts the focus on the first entry of the menu that is open; false when none is. */
export function focusMenu(root: ParentNode): boolean {
  const menu = root.querySelector<HTMLElement>('[role=menu]');
  menu?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  menu?.scrollIntoView({ block: 'nearest' });
  return menu !== null;
}

function onKey(event: KeyboardEvent, close: (returnFocus: boolean) => void): void {
  const menu = event.currentTarget as HTMLElement;
  const entries = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = entries.indexOf(event.target as HTMLElement);
  const goTo = (index: number): void => entries[(index + entries.length) % entries.length]?.focus();
  switch (event.key) {
    case 'ArrowDown':
      goTo(at + 1);
      break;
    case 'ArrowUp':
      goTo(at - 1);
      break;
    case 'Home':
      goTo(0);
      break;
    case 'End':
      goTo(-1);
      break;
    case 'Escape':
      close(true);
      break;
    case 'Tab':
      close(true);
      return;
    default: {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return;
      const rest = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
      const letter = event.key.toLocaleLowerCase();
      rest.find((entry) => entry.textContent.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    }
  }
  event.preventDefault();
  event.stopPropagation();
}
