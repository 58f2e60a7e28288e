import { describe, expect, it } from 'vitest';
import { placeBeside, placeUnder, type LabelledLine } from './line-labels.js';

/** Ten px a character. */
const measure = (text: string): number => text.length * 10;
const room = { width: 400, measure };
const line = (x: number, label: string, shortLabel = label): LabelledLine => ({ x, label, shortLabel });

describe('placeBeside', () => {
  it('puts one label to the right', () => {
    expect(placeBeside([line(100, 'Mål')], room)).toEqual({
      labels: [{ text: 'Mål', x: 106, anchor: 'start', level: 0 }],
      levels: 1,
    });
  });

  it('puts one label to the left where the right has no room', () => {
    expect(placeBeside([line(390, 'Mål')], room).labels).toEqual([{ text: 'Mål', x: 384, anchor: 'end', level: 0 }]);
  });

  it('puts the lower of two to the left and the higher to the right', () => {
    expect(placeBeside([line(200, 'A'), line(210, 'B')], room).labels).toEqual([
      { text: 'A', x: 194, anchor: 'end', level: 0 },
      { text: 'B', x: 216, anchor: 'start', level: 0 },
    ]);
  });

  it('puts the middle one of three a level further out', () => {
    const { labels, levels } = placeBeside([line(190, 'AAAA'), line(200, 'BBBB'), line(210, 'CCCC')], room);
    expect(labels.map((label) => label?.level)).toEqual([0, 1, 0]);
    expect(levels).toBe(2);
  });

  it('lets no line cross the label of another where that can be', () => {
    const levels = (...xs: number[]): unknown =>
      placeBeside(
        xs.map((x) => line(x, 'AAAAAAAA')),
        room,
      ).labels.map((label) => [label?.anchor, label?.level]);
    expect(levels(100, 150, 160, 170)).toEqual([
      ['end', 0],
      ['end', 1],
      ['start', 1],
      ['start', 0],
    ]);
    expect(levels(100, 370, 390)).toEqual([
      ['end', 0],
      ['end', 0],
      ['end', 1],
    ]);
  });

  it('stands beside a band, not on its other edge', () => {
    expect(placeBeside([{ ...line(100, 'Mål'), until: 150 }], room).labels[0]?.x).toBe(156);
  });

  it('takes the short label where the long one has no room', () => {
    const long = 'x'.repeat(39);
    expect(placeBeside([line(200, long, 'x')], room).labels[0]?.text).toBe('x');
  });

  it('leaves out what has no room, rather than let it leave the picture', () => {
    expect(placeBeside([line(200, 'x'.repeat(50))], room)).toEqual({ labels: [undefined], levels: 0 });
    const wide = 'x'.repeat(30);
    const { labels } = placeBeside(
      [1, 2, 3, 4].map((x) => line(x, wide)),
      room,
    );
    expect(labels.filter((label) => label)).toHaveLength(3);
  });

  it('has nothing to do without lines', () => {
    expect(placeBeside([], room)).toEqual({ labels: [], levels: 0 });
  });
});

describe('placeUnder', () => {
  it('centres a label, and holds it at the edges', () => {
    const labels = [200, 3, 399].map((x) => placeUnder([line(x, 'Median')], room).labels[0]);
    expect(labels).toEqual([
      { text: 'Median', x: 200, anchor: 'middle', level: 0 },
      { text: 'Median', x: 0, anchor: 'start', level: 0 },
      { text: 'Median', x: 400, anchor: 'end', level: 0 },
    ]);
  });

  it('goes a level down under lines that end above it', () => {
    const { labels, levels } = placeUnder([line(200, 'Median'), line(210, 'Region'), line(220, 'Land')], room);
    expect(labels.map((label) => [label?.anchor, label?.level])).toEqual([
      ['end', 0],
      ['end', 1],
      ['start', 0],
    ]);
    expect(levels).toBe(2);
  });

  it('stays on one level where no label meets another line', () => {
    const { labels } = placeUnder([line(200, 'Median'), line(210, 'Region'), line(50, 'Land')], room);
    expect(labels.map((label) => [label?.x, label?.level])).toEqual([
      [200, 0],
      [210, 0],
      [50, 0],
    ]);
  });

  it('parts two labels that would meet to either side of their lines', () => {
    const { labels, levels } = placeUnder([line(210, 'Median'), line(200, 'Region')], room);
    expect(labels).toEqual([
      { text: 'Median', x: 210, anchor: 'start', level: 0 },
      { text: 'Region', x: 200, anchor: 'end', level: 0 },
    ]);
    expect(levels).toBe(1);
  });

  it('keeps two parted labels apart when their lines are one', () => {
    const { labels } = placeUnder([line(200, 'Median'), line(200, 'Region')], room);
    expect(labels.map((label) => [label?.x, label?.anchor])).toEqual([
      [196, 'end'],
      [204, 'start'],
    ]);
  });

  it('goes a level down where there is no room to part', () => {
    expect(placeUnder([line(10, 'Median'), line(20, 'Region')], room).levels).toBe(2);
  });

  it('shortens a label that is wider than the picture', () => {
    expect(placeUnder([line(200, 'x'.repeat(60), 'y'.repeat(50))], room).labels[0]?.text).toBe(`${'y'.repeat(39)}…`);
  });
});
