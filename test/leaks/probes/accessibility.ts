import type { Evidence, Probe } from '../evidence.js';

const textOf = (value: { value?: unknown } | undefined) =>
  value?.value === undefined ? '' : JSON.stringify(value.value);

/** What assistive technology is told: the whole tree with names, descriptions and values, and what was announced. */
export const accessibility: Probe = {
  channels: ['accessibility-tree', 'live-regions'],
  async gather({ session, witness }) {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.send('Accessibility.disable');
    const tree = nodes.map(({ role, name, description, value, properties = [] }): Evidence => {
      const rest = properties.flatMap((property) => {
        const text = textOf(property.value);
        return text === '' ? [] : [`${property.name} ${text}`];
      });
      const text = [textOf(name), textOf(description), textOf(value), ...rest].join(' ');
      return { channel: 'accessibility-tree', where: String(role?.value ?? 'node'), text };
    });
    return [...tree, ...witness.heardOn('live-regions')];
  },
};
