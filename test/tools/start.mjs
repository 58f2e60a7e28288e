// npm start: makes the machine ready, builds everything and serves the example site to this machine alone.
//
//   npm start -- --port 4173      (or PORT=4173; another port is taken when this one is in use)
import { fileURLToPath } from 'node:url';
import { main, setUp, SetupError } from './setup.mjs';

const site = fileURLToPath(new URL('../../dist-site', import.meta.url));

function wantedPort(args) {
  const index = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const text = index < 0 ? process.env.PORT : (args[index].split('=')[1] ?? args[index + 1]);
  const port = Number(text ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SetupError(`"${text}" is no port: 0 to 65535.`);
  return port;
}

await main(async () => {
  const port = wantedPort(process.argv.slice(2));
  setUp();
  // What follows needs the packages that the line above has installed.
  const { build } = await import('./build.mjs');
  const { serve } = await import('./serve.mjs');
  await build();
  const { url, port: taken, close } = await serve({ root: site, port });
  if (port !== 0 && taken !== port) console.log(`\nPort ${port} is in use by another program.`);
  console.log(`\nThe example site is open at ${url}\nStop with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      close().then(() => process.exit(0));
    });
});
