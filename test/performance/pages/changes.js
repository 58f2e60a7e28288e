// What happens to a drawn chart, by name; each is done again and again with another `turn`.
import { own } from './practices.js';

export const changes = {
  'change of data': ({ element, measured, count, turn }) => {
    element.data = measured.dataFor(count, { seed: turn });
  },
  'change of own': ({ element, turn }) => {
    element.own = element.own === own ? `practice-${turn + 10}` : own;
  },
  resize: ({ measured, turn }) => {
    measured.place.style.inlineSize = `${960 - 10 * (turn % 20)}px`;
  },
  highlight: ({ element, turn }) => {
    const stage = element.shadowRoot.querySelector('.stage');
    const { left, top } = stage.getBoundingClientRect();
    const clientY = top + 44 + 24 * (turn % 24); // another row each time
    stage.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', clientX: left + 300, clientY }));
  },
};
