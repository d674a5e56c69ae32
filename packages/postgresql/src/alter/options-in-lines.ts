/** The options of a CREATE statement that stand in lines of their own, and the statement without some of them. */

export interface OptionsInLines {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly rest: string;
}

/** `  RESTRICT = eqsel,` */
export function readLines(create: string, names: readonly string[]): OptionsInLines {
  const lines = create.split(/,?\n/);
  const nameOf = (line: string): string | undefined => names.find((name) => line.startsWith(`  ${name} = `));
  const options: Record<string, string> = {};
  for (const line of lines) {
    const name = nameOf(line);
    if (name !== undefined) options[name] = line.slice(name.length + 5);
  }
  return { options, rest: lines.filter((line) => nameOf(line) === undefined).join("\n") };
}
