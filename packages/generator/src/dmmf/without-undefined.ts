/** The object without keys whose value is undefined: absent and null are two things in DMMF. */
export function withoutUndefined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
