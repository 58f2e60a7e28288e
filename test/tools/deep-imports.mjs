// What tsc has written imports from indexes. A bundler that splits by file (esbuild, and with it Angular) puts all that lies
// behind an index which two parts share into one chunk, and a page would load everything with its first view. So the compiled
// files import each name from the file that it is at home in: `@klyngekit/plot/internal/frame/figures.js`. Types do not.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { root } from './programs.mjs';

const packagesFolder = join(root, 'packages');
const compiled = (name) => join(packagesFolder, name, 'dist');

/** A name that is imported from a file that does not export it: one of them was compiled before the other was changed. */
export class StaleImport extends Error {}

const isExported = (statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** Names that a statement exports of its own. */
function* namesOf(statement) {
  if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause)
    for (const { name } of statement.exportClause.elements) yield name.text;
  if (!isExported(statement)) return;
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) yield name.text;
  } else if (statement.name) yield statement.name.text;
}

/** The names of an import or export `{ … } from`; undefined where it takes everything, or has a default. */
function elementsOf(statement) {
  if (ts.isExportDeclaration(statement))
    return statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements
      : undefined;
  const { name, namedBindings } = statement.importClause ?? {};
  return !name && namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
}

const nameIn = ({ propertyName, name }) => (propertyName ?? name).text;

/** Files as far as their imports and exports go, each read once. */
class Modules {
  #read = new Map();
  #exports = new Map();
  #manifests = new Map();

  read(file) {
    if (!this.#read.has(file)) {
      if (!existsSync(file)) throw new StaleImport(`${relative(root, file)} is not there`);
      const text = readFileSync(file, 'utf8');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
      this.#read.set(file, { text, source });
    }
    return this.#read.get(file);
  }

  /** The file of ours behind an import, or undefined. */
  target(specifier, from) {
    if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
    const [, name, path] = /^@klyngekit\/([^/]+)(\/.*)?$/u.exec(specifier) ?? [];
    if (name === undefined) return undefined;
    if (path?.startsWith('/internal/')) return join(compiled(name), path.slice('/internal/'.length));
    if (!this.#manifests.has(name))
      this.#manifests.set(name, JSON.parse(readFileSync(join(packagesFolder, name, 'package.json'), 'utf8')));
    const { exports: entries } = this.#manifests.get(name);
    if (!entries['./internal/*.js']) throw new Error(`packages/${name} does not let others in: "./internal/*.js"`);
    const entry = entries[`.${path ?? ''}`]?.default;
    return entry?.endsWith('.js') ? join(packagesFolder, name, entry) : undefined;
  }

  /** What a file exports: each name with the file and the name behind it. */
  exports(file) {
    if (!this.#exports.has(file)) {
      const found = new Map();
      this.#exports.set(file, found);
      for (const statement of this.read(file).source.statements) {
        for (const name of namesOf(statement)) found.set(name, { file, name });
        const target =
          ts.isExportDeclaration(statement) &&
          statement.moduleSpecifier &&
          this.target(statement.moduleSpecifier.text, file);
        if (!target) continue;
        for (const element of elementsOf(statement) ?? [])
          found.set(element.name.text, { file: target, name: nameIn(element) });
        if (!statement.exportClause)
          for (const [name, home] of this.exports(target)) if (!found.has(name)) found.set(name, home);
      }
    }
    return this.#exports.get(file);
  }

  /** Where a name is at home. */
  home(file, name) {
    const next = this.exports(file).get(name);
    if (!next) throw new StaleImport(`${relative(root, file)} exports no ${name}`);
    return next.file === file ? next : this.home(next.file, next.name);
  }
}

/** How a file names another in an import. */
function specifierOf(target, from) {
  const [to, here] = [target, from].map((file) => relative(packagesFolder, file).split(sep));
  if (to[0] !== here[0]) return `@klyngekit/${to[0]}/internal/${to.slice(2).join('/')}`;
  const path = relative(dirname(from), target).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The text of a file with its imports led to where names are at home. */
function deepened(modules, file) {
  const { text, source } = modules.read(file);
  let result = '';
  let done = 0;
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const target = statement.moduleSpecifier && modules.target(statement.moduleSpecifier.text, file);
    const elements = target && elementsOf(statement);
    if (!elements) continue;
    const homes = new Map();
    for (const element of elements) {
      const { file: home, name } = modules.home(target, nameIn(element));
      const names = homes.get(home) ?? [];
      homes.set(home, [...names, name === element.name.text ? name : `${name} as ${element.name.text}`]);
    }
    const word = ts.isImportDeclaration(statement) ? 'import' : 'export';
    const lines = [...homes].map(
      ([home, names]) => `${word} { ${names.join(', ')} } from '${specifierOf(home, file)}';`,
    );
    result += text.slice(done, statement.getStart(source)) + lines.join(' '); // on one line, as source maps have it
    done = statement.end;
  }
  return result + text.slice(done);
}

/** The compiled files of a package; what lies there of sources that are gone is none. */
function filesOf(name) {
  if (!existsSync(compiled(name))) return [];
  return readdirSync(compiled(name), { recursive: true })
    .filter((path) => path.endsWith('.js') && existsSync(join(packagesFolder, name, 'src', path.replace(/js$/u, 'ts'))))
    .map((path) => join(compiled(name), path));
}

/**
 * Leads the imports of all compiled files past indexes. Done again, it changes nothing.
 *
 * @throws {StaleImport} where a file was compiled before what it imports was moved
 */
export function deepenImports() {
  const modules = new Modules();
  const files = readdirSync(packagesFolder).flatMap(filesOf);
  const changed = files
    .map((file) => ({ file, text: deepened(modules, file) }))
    .filter(({ file, text }) => text !== modules.read(file).text);
  for (const { file, text } of changed) writeFileSync(file, text);
}
