import { gunzipSync, inflateSync } from 'node:zlib';
import { readingsOf } from '../canaries/find-canaries.js';

const attempt = (read: () => Uint8Array): string => {
  try {
    return readingsOf(read());
  } catch {
    return '';
  }
};

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** The texts that a PNG file carries beside its picture, compressed ones too. */
function textsOfPng(file: Buffer): string {
  const texts: string[] = [];
  for (let place = 8; place + 12 <= file.length;) {
    const length = file.readUInt32BE(place);
    const type = file.toString('latin1', place + 4, place + 8);
    const data = file.subarray(place + 8, place + 8 + length);
    if (/^(?:tEXt|iTXt|zTXt|eXIf)$/u.test(type)) {
      texts.push(readingsOf(data));
      for (let start = 0; start < Math.min(data.length, 200); start++)
        if (data[start] === 0x78) texts.push(attempt(() => inflateSync(data.subarray(start))));
    }
    place += 12 + length;
  }
  return texts.join('\n');
}

/** Everything that can be read in a file, whatever its kind. */
export function readingsOfFile(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 4).equals(pngStart)) return textsOfPng(file);
  if (file[0] === 0x1f && file[1] === 0x8b) return attempt(() => gunzipSync(file));
  return readingsOf(file);
}
