import { drawMinimum } from '../minimum.js';
import { offer } from './measured.js';
import { own } from './practices.js';

offer({
  prepare: (plain) => plain,
  mount(place, data) {
    const element = drawMinimum(place, data, own, place.clientWidth);
    return { element, drawn: Promise.resolve(performance.now()) };
  },
});
