/** Whether a check lets through all that another did: it is the same list of values, and more of them. */

export function isGrownList(from: string, to: string): boolean {
  const [old, now] = [readList(from), readList(to)];
  return old !== undefined && old.of === now?.of && old.values.every((value) => now.values.includes(value));
}

/** `"role" in ('MEMBER', 'ADMIN')` */
function readList(text: string): { readonly of: string; readonly values: readonly string[] } | undefined {
  const [, of, list] = /^(\S+) in \((.*)\)$/i.exec(text) ?? [];
  const values = list?.match(/'(?:[^']|'')*'/g) ?? [];
  return of !== undefined && values.join(", ") === list ? { of, values } : undefined;
}
