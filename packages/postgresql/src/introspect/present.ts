/** The fields that are there: NULL and undefined are left out, as absence is what a catalog says defaults by. */
export function present<Fields extends object>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const there: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== null && fields[key] !== undefined) there[key] = fields[key];
  return there as ReturnType<typeof present<Fields>>;
}

/** `true`, or nothing. */
export const flag = (set: boolean): true | undefined => set || undefined;
