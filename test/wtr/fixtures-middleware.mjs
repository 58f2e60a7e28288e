// Serves generated test data under /fixtures/ from test/.cache/fixtures, which is made on demand and never committed.
import { readFile } from 'node:fs/promises';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.cache/fixtures/', import.meta.url));
const types = { '.json': 'application/json', '.csv': 'text/csv; charset=utf-8' };

/** Koa middleware: `/fixtures/a.json` answers the file `test/.cache/fixtures/a.json`, or 404. */
export async function fixturesMiddleware(context, next) {
  if (!context.path.startsWith('/fixtures/')) return next();
  const path = normalize(folder + decodeURIComponent(context.path.slice('/fixtures/'.length)));
  const body = path.startsWith(folder) ? await readFile(path).catch(() => undefined) : undefined;
  context.status = body ? 200 : 404;
  context.type = (body && types[extname(path)]) ?? 'text/plain; charset=utf-8';
  context.body = body ?? 'No such fixture: it is generated into test/.cache/fixtures.';
  return undefined;
}
