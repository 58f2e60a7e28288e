/** A class's tag stands in its static field `tag`, since registration is an import of its own. */
const tagFromStaticField = () => ({
  name: 'tag-from-static-field',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      const field = declaration.members?.find((member) => member.static && member.name === 'tag');
      const tagName = /^'([a-z][\w-]*-[\w-]*)'$/u.exec(field?.default ?? '')?.[1];
      if (!tagName) continue;
      Object.assign(declaration, { tagName, customElement: true });
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name: declaration.name, module: moduleDoc.path },
      });
    }
  },
});

/** What nobody outside can reach is no part of the description. */
const withoutPrivateMembers = () => ({
  name: 'without-private-members',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? [])
      declaration.members = declaration.members?.filter(
        ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private',
      );
  },
});

/**
 * Events are those of the doc comment, with the class that the page's event map has for them. What the analyzer finds in the
 * code by itself has the name of an argument, or none: the name of an event stands in its class.
 */
const eventsByName = () => {
  const classes = new Map();
  return {
    name: 'events-by-name',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementEventMap') return;
      for (const { name, type } of node.members) classes.set(name.text, type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { events = [], ...element } of elementsIn(customElementsManifest)) {
        const named = events.filter(({ name }) => name?.startsWith('klynge-'));
        for (const event of named) {
          if (!classes.has(event.name))
            throw new Error(`${element.name} fires ${event.name}, which no event map names.`);
          event.type = { text: classes.get(event.name) };
        }
        events.splice(0, events.length, ...named);
      }
    },
  };
};

const elementsIn = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName !== undefined));

/** The element's own modules as they are packed; what they are made of inside is nobody's to import. */
const asPacked = () => ({
  name: 'as-packed',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const ofElements = modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
    for (const module of ofElements)
      module.declarations = module.declarations.filter(({ tagName }) => tagName !== undefined);
    modules.splice(0, modules.length, ...ofElements.map(packed));
  },
});

/** The same with paths in the package for those in the repository. */
function packed(value) {
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value === 'string') return value.replace(/^\/?packages\/components\/src\/(.*)\.[jt]s$/u, 'dist/$1.js');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => {
    const other = key === 'module' && /^\/?packages\/([^/]+)\//u.exec(each)?.[1];
    return other && other !== 'components' ? ['package', `@klyngekit/${other}`] : [key, packed(each)];
  });
  return Object.fromEntries(entries);
}

/** Describes every element for editors, frameworks and Storybook, from the doc comments. */
export default {
  globs: ['packages/foundation/src/**/*.ts', 'packages/components/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/testing/**'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
  plugins: [tagFromStaticField(), withoutPrivateMembers(), eventsByName(), asPacked()],
};
