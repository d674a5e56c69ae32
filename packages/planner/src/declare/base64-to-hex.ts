/** Base64, in which the language writes bytes, as hexadecimal digits, in which databases print them. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** `aGVsbG8=` → `68656c6c6f`. Characters outside the alphabet are passed over: the resolver reported them. */
export function base64ToHex(text: string): string {
  const bits = Array.from(text)
    .map((character) => alphabet.indexOf(character))
    .filter((value) => value >= 0)
    .map((value) => value.toString(2).padStart(6, "0"))
    .join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  return bytes.map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, "0")).join("");
}
