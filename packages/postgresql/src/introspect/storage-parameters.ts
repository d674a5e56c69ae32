/** `["fillfactor=70"]` as `{ fillfactor: "70" }`. */
export function storageParameters(options: readonly string[] | null): Readonly<Record<string, string>> | undefined {
  if (options === null || options.length === 0) return undefined;
  return Object.fromEntries(options.map((option) => splitOnce(option)));
}

function splitOnce(option: string): readonly [string, string] {
  const equals = option.indexOf("=");
  return [option.slice(0, equals), option.slice(equals + 1)];
}
