import { LoadFailure } from './load-failure.js';

/** JSON by any of its names, or plain text; a server that says nothing is believed. */
const DATA_TYPES = /^(?:application\/(?:[a-z0-9.+-]+\+)?json|text\/(?:json|plain))$/u;

/**
 * Fetches a text of limited size and reads it as UTF-8.
 *
 * @throws LoadFailure with the reason, or whatever `fetch` throws when the network fails or the signal aborts.
 */
export async function fetchText(url: URL, limitBytes: number, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    credentials: 'same-origin',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json' },
    signal,
  });
  if (!response.ok) {
    await abandon(response);
    throw new LoadFailure({ code: 'http-status', status: response.status });
  }
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (type !== '' && !DATA_TYPES.test(type)) {
    await abandon(response);
    throw new LoadFailure({ code: 'unexpected-content' });
  }
  if (Number(response.headers.get('content-length') ?? 0) > limitBytes) {
    await abandon(response);
    throw new LoadFailure({ code: 'too-large', limitBytes });
  }
  return readText(response, limitBytes);
}

async function readText(response: Response, limitBytes: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode(decoder);
    size += value.byteLength;
    if (size > limitBytes) {
      await reader.cancel().catch(() => undefined);
      throw new LoadFailure({ code: 'too-large', limitBytes });
    }
    text += decode(decoder, value);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new LoadFailure({ code: 'unexpected-content' });
  }
}

async function abandon(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
