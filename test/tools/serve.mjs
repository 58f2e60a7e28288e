// A small static server for the example site and for tests: this machine only, strict headers, nothing cached.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** The policy that every element must work under; data, pictures and frames come from the same place as the page. */
export const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self'`,
  `font-src 'self'`,
  `frame-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html klynge-lit-html`,
].join('; ');

const answer = (response, status, text, type = 'text/plain; charset=utf-8') =>
  response.writeHead(status, { 'content-type': type }).end(text);

/** The file that a path of a URL means, or undefined when it lies outside of the root or is not there. */
async function fileFor(root, path) {
  let file;
  try {
    file = resolve(join(root, decodeURIComponent(path)));
  } catch {
    return undefined;
  }
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return path.endsWith('/') ? fileFor(root, `${path}index.html`) : undefined;
  return found?.isFile() ? { file, size: found.size } : undefined;
}

async function sendFile(root, request, response, path) {
  const found = await fileFor(root, path);
  if (!found) return answer(response, 404, 'Not found');
  response.writeHead(200, {
    'content-type': types[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Blanks, which JSON allows before a value, until the other side has had enough. */
async function sendEndless(response) {
  const blanks = ' '.repeat(65_536);
  response.writeHead(200, { 'content-type': types['.json'] });
  await pipeline(function* () {
    while (true) yield blanks;
  }, response).catch(() => response.destroy());
}

/**
 * What goes wrong with servers in real life, for tests:
 * `/slow/FILE?milliseconds=3000` waits before it answers, `/endless` never stops, `/login` sends on to a page where one
 * logs in (with `?status=200` it is that page at once), `/status/503` answers with that status.
 */
const testRoutes = {
  slow: async ({ root, request, response, url, rest }) => {
    await sleep(Number(url.searchParams.get('milliseconds') ?? 3000));
    if (!response.destroyed) await sendFile(root, request, response, `/${rest}`);
  },
  endless: ({ response }) => sendEndless(response),
  login: ({ response, url }) => {
    if (url.searchParams.get('status') === '200')
      answer(response, 200, '<!doctype html><title>Log in</title>', types['.html']);
    else response.writeHead(302, { location: '/login?status=200' }).end();
  },
  status: ({ response, rest }) => answer(response, Number(rest) || 500, 'As asked for'),
};

async function handle(request, response, { root, headers, routes }) {
  const url = new URL(request.url, 'http://localhost');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Only GET and HEAD');
  const [, first, ...rest] = url.pathname.split('/');
  if (Object.hasOwn(routes, first)) return routes[first]({ root, request, response, url, rest: rest.join('/') });
  return sendFile(root, request, response, url.pathname);
}

function listen(server, port, attempts) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || attempts <= 1) fail(error);
      else listen(server, port + 1, attempts - 1).then(done, fail);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      done();
    });
  });
}

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {object} options
 * @param {string} options.root The folder.
 * @param {number} [options.port] 0, the default, takes any free one; another one that is taken leads to the next free one.
 * @param {boolean | string} [options.csp] Whether pages get the strict policy (default), none, or the policy given.
 * @param {Record<string, string>} [options.headers] More headers for every answer.
 * @param {boolean} [options.testRoutes] Whether `/slow`, `/endless`, `/login` and `/status` are there (default: no).
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 */
export async function serve({ root, port = 0, csp = true, headers = {}, testRoutes: withTestRoutes = false }) {
  const settings = {
    root: resolve(root),
    routes: withTestRoutes ? testRoutes : {},
    headers: {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(csp && { 'content-security-policy': csp === true ? contentSecurityPolicy : csp }),
      ...headers,
    },
  };
  const server = createServer((request, response) => {
    handle(request, response, settings).catch(() => response.destroy());
  });
  await listen(server, port, port === 0 ? 1 : 20);
  const taken = server.address().port;
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
