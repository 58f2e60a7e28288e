/** The encodings that a file of figures can have. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A decoded file. */
export interface DecodedText {
  /** The text, without byte order mark. */
  readonly text: string;
  /** How it was encoded. */
  readonly encoding: TextEncoding;
}

/**
 * The signs that Windows-1252 has at 0x80–0x9F. Some versions of Node decode these bytes as Latin-1 (nodejs/node#56542),
 * so they are set right after decoding; where the decoder was right, nothing is left to replace.
 */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => windows1252.charAt(sign.charCodeAt(0) - 0x80));
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/**
 * The text of a file, whatever program wrote it. UTF-16 is recognised by its byte order mark; the rest is UTF-8 when it
 * is valid UTF-8, and Windows-1252, as older Danish programs write, when it is not.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}
