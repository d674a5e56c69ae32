/** Properties that the schema leaves out are as the database has them. */

/** `to` with those of `properties` that only `from` has. */
export function keepUnsaid<T extends object>(to: T, from: T, properties: readonly (keyof T)[]): T {
  const kept = properties.filter((property) => isUnsaid(to[property]) && !isUnsaid(from[property]));
  return kept.length === 0 ? to : { ...to, ...Object.fromEntries(kept.map((property) => [property, from[property]])) };
}

/** Absent, false and empty say nothing. */
function isUnsaid(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
