/** Text constants. Backslashes mean themselves: `standard_conforming_strings` is on in every supported version. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
