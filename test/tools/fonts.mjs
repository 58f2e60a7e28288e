// Imported by whatever runs tests in browsers: they see one family of fonts on every machine, the one that `.ci/run` installs,
// so that what touches or wraps there does so here. Galleries and pictures keep the fonts of the machine.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Elsewhere than on Linux, browsers do not ask fontconfig.
if (existsSync('/usr/share/fonts/truetype/dejavu'))
  process.env.FONTCONFIG_FILE ??= fileURLToPath(new URL('fonts.conf', import.meta.url));
