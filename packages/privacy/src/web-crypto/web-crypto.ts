/** A source of random bytes that cannot be foreseen. `crypto` of a page or of Node is one. */
export interface RandomSource {
  getRandomValues<T extends Uint8Array | Uint32Array>(array: T): T;
}

/** A key that nobody can read. */
export interface SecretKey {
  readonly extractable: boolean;
}

/** The part of `SubtleCrypto` that is used. */
export interface SubtleCrypto {
  digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    data: Uint8Array,
    algorithm: 'PBKDF2',
    extractable: false,
    usages: ['deriveKey'],
  ): Promise<SecretKey>;
  deriveKey(
    algorithm: { name: 'PBKDF2'; hash: 'SHA-256'; salt: Uint8Array; iterations: number },
    base: SecretKey,
    derived: { name: 'AES-GCM'; length: 256 },
    extractable: false,
    usages: ['encrypt' | 'decrypt'],
  ): Promise<SecretKey>;
  encrypt(algorithm: CipherParameters, key: SecretKey, data: Uint8Array): Promise<ArrayBuffer>;
  decrypt(algorithm: CipherParameters, key: SecretKey, data: Uint8Array): Promise<ArrayBuffer>;
}

/** What AES-GCM needs beside the key. */
export interface CipherParameters {
  readonly name: 'AES-GCM';
  readonly iv: Uint8Array;
  readonly additionalData: Uint8Array;
}

/**
 * The cryptography of the host. `subtle` is missing on pages without an address of their own, such as `about:blank` and
 * what WebView2 shows through `NavigateToString`: sealed names cannot be opened there, and nothing weaker takes its place.
 */
export interface WebCrypto extends RandomSource {
  readonly subtle?: SubtleCrypto | undefined;
}

/** The cryptography of this page or process; undefined where there is none. */
export function hostCrypto(): WebCrypto | undefined {
  return (globalThis as { readonly crypto?: WebCrypto }).crypto;
}

/** Whether sealed names can be made and opened with this cryptography. */
export function canSeal(crypto: WebCrypto | undefined): crypto is WebCrypto & { readonly subtle: SubtleCrypto } {
  return crypto?.subtle !== undefined && crypto.subtle !== null;
}
