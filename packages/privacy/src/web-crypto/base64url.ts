const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const positions = new Map(Array.from(alphabet, (sign, position) => [sign, position]));

/** Bytes in base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const signs = Math.min(4, bytes.length - index + 1);
    for (let sign = 0; sign < signs; sign++) text += alphabet[(group >> (18 - 6 * sign)) & 63]!;
  }
  return text;
}

/** The bytes of a text in base64url; undefined for any other text, also one with bits left over. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let group = 0;
  let bits = 0;
  let length = 0;
  for (const sign of text) {
    const position = positions.get(sign);
    if (position === undefined) return undefined;
    group = ((group << 6) | position) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = group >> bits;
  }
  return (group & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
