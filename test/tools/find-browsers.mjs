// Where the browsers of this machine are. Node built-ins only: this runs before any package is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @type {(candidates: readonly (string | false | undefined)[]) => string | undefined} */
const first = (candidates) => candidates.find((path) => path && existsSync(path));

/** The full path of a program on PATH, or undefined. */
export const which = (name) => first((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const underProgramFiles = (path) => programFiles.map((folder) => folder && join(folder, path));

const chromium = () =>
  first([
    process.env.CHROMIUM_PATH,
    which('chromium'),
    which('chromium-browser'),
    which('google-chrome'),
    which('google-chrome-stable'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...underProgramFiles('Google/Chrome/Application/chrome.exe'),
  ]);

const firefox = () =>
  first([
    process.env.FIREFOX_PATH,
    which('firefox-esr'),
    which('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...underProgramFiles('Mozilla Firefox/firefox.exe'),
  ]);

const libraryFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/lib',
];
const miniBrowser = () =>
  first([
    process.env.MINIBROWSER_PATH,
    ...libraryFolders.flatMap((folder) =>
      ['4.1', '6.0', '4.0'].map((api) => `${folder}/webkit2gtk-${api}/MiniBrowser`),
    ),
  ]);

/**
 * The engines that this machine can run, each by the path of its program; undefined where it is missing.
 * `webkit` counts as present only when its driver, its browser and a display (Xvfb or DISPLAY) are all there.
 */
export function findBrowsers() {
  const parts = { driver: which('WebKitWebDriver'), miniBrowser: miniBrowser(), xvfb: which('Xvfb') };
  const complete = parts.driver && parts.miniBrowser && (parts.xvfb || process.env.DISPLAY);
  return {
    chromium: chromium(),
    firefox: firefox(),
    webkit: complete ? parts.miniBrowser : undefined,
    webkitParts: parts,
  };
}

/** Names of the three engines, as `--browsers=` takes them. */
export const engines = ['chromium', 'firefox', 'webkit'];

/** Switches for Chromium under automation: no sandbox for root, nothing that calls home, the same colours and glyphs everywhere. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];
