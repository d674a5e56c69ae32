/** Attributes and their arguments as text. */

/** A string literal of the language: JSON's. */
export const quoted = (text: string): string => JSON.stringify(text);

/** `[a, b]` */
export const list = (items: readonly string[]): string => `[${items.join(", ")}]`;

/** A named argument; nothing when there is no value. */
export function argument(name: string, value: string | boolean | undefined): readonly string[] {
  return value === undefined ? [] : [`${name}: ${value}`];
}

/** `@unique(map: "users_email")`; without arguments no parentheses. */
export function attribute(name: string, ...args: readonly (readonly string[])[]): string {
  const all = args.flat();
  return all.length === 0 ? name : `${name}(${all.join(", ")})`;
}

/** A word where the language takes one, else a string. `lz4`, `"C"` */
export const wordOrText = (text: string): string => (/^[A-Za-z_]\w*$/.test(text) ? text : quoted(text));

/** `{ fillfactor: 70, toast: { autovacuum_enabled: off } }` */
export function parameters(values: Readonly<Record<string, string>>): string {
  const own = Object.entries(values).filter(([name]) => !name.includes("."));
  const groups = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(values)) {
    const [group = "", inner] = name.split(".");
    if (inner !== undefined) groups.set(group, { ...groups.get(group), [inner]: value });
  }
  const entries = [
    ...own.map(([name, value]) => `${name}: ${parameterValue(value)}`),
    ...[...groups].map(([name, inner]) => `${name}: ${parameters(inner)}`),
  ];
  return `{ ${entries.join(", ")} }`;
}

/** A number stays as it is written. */
const parameterValue = (value: string): string => (/^-?\d+(\.\d+)?$/.test(value) ? value : wordOrText(value));
