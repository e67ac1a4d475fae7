// Base64 to bytes: the engine knows neither Node's Buffer nor the browser's atob.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text. */
export function bytesOf(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[alphabet.charCodeAt(i)] = i;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0; at < length; i += 4) {
    const bits =
      ((codes[text.charCodeAt(i)] ?? 0) << 18) |
      ((codes[text.charCodeAt(i + 1)] ?? 0) << 12) |
      ((codes[text.charCodeAt(i + 2) & 127] ?? 0) << 6) |
      (codes[text.charCodeAt(i + 3) & 127] ?? 0);
    bytes[at++] = bits >> 16;
    if (at < length) bytes[at++] = (bits >> 8) & 255;
    if (at < length) bytes[at++] = bits & 255;
  }
  return bytes;
}
