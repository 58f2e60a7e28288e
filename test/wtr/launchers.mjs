// Starts the three engines for Web Test Runner from the browsers that the system has; downloads nothing.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumFlags, findBrowsers } from '../tools/find-browsers.mjs';
import '../tools/fonts.mjs';

const found = findBrowsers();

function need(engine) {
  if (!found[engine]) throw new Error(`${engine} is not on this machine: run "node test/tools/setup.mjs --browsers"`);
  return found[engine];
}

/** Chromium over the DevTools protocol. */
/** One tab at a time: a tab in the background gets no frames, and what waits for one would wait for ever. */
export const chromium = () => {
  const launcher = chromeLauncher({ launchOptions: { executablePath: need('chromium'), args: chromiumFlags } });
  launcher.concurrency = 1;
  return launcher;
};

/** Firefox over WebDriver BiDi; `prefs` adds about:config values, for example for dark mode. */
export function firefox(prefs = {}) {
  const launcher = puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: need('firefox'),
      headless: true,
      extraPrefsFirefox: {
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'app.normandy.enabled': false,
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
        // Pages in the background must keep their timers, or axe runs into the time limit.
        'dom.min_background_timeout_value': 4,
        'dom.timeout.enable_budget_timer_throttling': false,
        ...prefs,
      },
    },
  });
  // Two pages at once take longer than one after the other, and focus wanders between them.
  launcher.concurrency = 1;
  return launcher;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });

async function listening(port, patience = 10_000) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await answers(port)) return;
  throw new Error(`WebKitWebDriver did not start listening on port ${port}`);
}

/** Starts Xvfb on a display number that it picks itself and answers with its name, such as ":99". */
async function startDisplay(children) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(server);
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', resolve);
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it gave a display')));
  });
  return `:${String(number).trim()}`;
}

/** WebKitGTK's MiniBrowser over WebDriver, on a virtual display where there is Xvfb. */
export function webkit() {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: need('webkit'), args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  const children = [];
  // With more than one the launcher runs tests in iframes, where the mouse cannot be sent and focus is unsteady.
  launcher.concurrency = 1;
  launcher.initialize = async (config) => {
    const env = { ...process.env, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    if (found.webkitParts.xvfb) env.DISPLAY = await startDisplay(children);
    options.port = await freePort();
    const driver = spawn(found.webkitParts.driver, [`--port=${options.port}`, '--host=127.0.0.1'], {
      env,
      stdio: 'ignore',
    });
    children.push(driver);
    await listening(options.port);
    await initialize.call(launcher, { ...config, concurrency: 1 });
    launcher.name = 'WebKitGTK';
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    for (const child of children.reverse()) child.kill();
  };
  process.on('exit', () => {
    for (const child of children) child.kill('SIGKILL');
  });
  return launcher;
}
