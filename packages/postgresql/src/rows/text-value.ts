/** Made-up texts: words where there is room, otherwise as many different letters as fit. */

export function textValue(n: number, length: number | undefined): string {
  const words = `text ${n}`;
  if (length === undefined || words.length <= length) return words;
  let text = "";
  for (let rest = n; text.length < length && (rest > 0 || text === ""); rest = Math.floor(rest / letters.length))
    text = letters.charAt(rest % letters.length) + text;
  return text;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
