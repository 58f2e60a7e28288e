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

/** Describes every element for editors, frameworks and Storybook, from the doc comments. */
export default {
  globs: ['packages/foundation/src/**/*.ts', 'packages/components/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/testing/**'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
  plugins: [tagFromStaticField(), withoutPrivateMembers()],
};
