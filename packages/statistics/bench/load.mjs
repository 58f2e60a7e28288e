import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));

/** The bundled code of some exports, as an application would get it. */
export async function bundle(names) {
  const list = names === undefined ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${list} from ${JSON.stringify(entry)};`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
}

/** The whole package, from its sources, without a build before. */
export async function statistics() {
  return import(`data:text/javascript;base64,${Buffer.from(await bundle()).toString('base64')}`);
}
