import type { Command } from './command.js';

export const titled: Command = { type: 'set-item', item: 'i', field: 'title', value: 'Tal' };
export const without: Command = { type: 'set-item', item: 'i', field: 'opening' };
export const called: Command = { type: 'set-meeting', field: 'format', value: 'online' };
export const undone: Command = { type: 'batch', commands: [titled, { type: 'remove-mark' }] };

// @ts-expect-error A duration has a command of its own, which knows its limits.
export const minutes: Command = { type: 'set-item', item: 'i', field: 'minutes', value: 10 };

// @ts-expect-error So has a fixed time.
export const fixed: Command = { type: 'set-item', item: 'i', field: 'fixedStart', value: '19:00' };

// @ts-expect-error Items are added and moved one by one, or undo would bring back more than was taken.
export const items: Command = { type: 'set-meeting', field: 'items', value: [] };

// @ts-expect-error A meeting keeps its id.
export const renamed: Command = { type: 'set-meeting', field: 'id', value: 'm' };

// @ts-expect-error A value is of the type of its field.
export const numbered: Command = { type: 'set-item', item: 'i', field: 'title', value: 7 };

// @ts-expect-error There is no field for a figure.
export const figure: Command = { type: 'set-item', item: 'i', field: 'value', value: 0.48 };
