/** Settings as `name = value` in a list, and those of one list that differ from another. */

export type Settings = ReadonlyMap<string, string>;

export function readSettings(text: string): Settings {
  const found = text.matchAll(/("(?:[^"]|"")+"|\w+)\s*=\s*('(?:[^']|'')*'|[\w.]+)/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
}

/** Those that are set anew, and what is no longer set by its usual value; undefined where one has none. */
export function changedSettings(
  from: Settings,
  to: Settings,
  usual: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const gone = [...from.keys()].filter((name) => !to.has(name));
  if (gone.some((name) => usual[name] === undefined)) return undefined;
  const set = [...to].filter(([name, value]) => from.get(name) !== value);
  return [...set, ...gone.map((name) => [name, usual[name]] as const)].map(([name, value]) => `${name} = ${value}`);
}
