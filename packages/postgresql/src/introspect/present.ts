/** The fields that are there: NULL and undefined are left out, as absence is what a catalog says defaults by. */
export function present<Fields extends object>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const there: readonly (readonly unknown[])[] = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(there);
}

/** `true`, or nothing. */
export const flag = (set: boolean): true | undefined => set || undefined;
