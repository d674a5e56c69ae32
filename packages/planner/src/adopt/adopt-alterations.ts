/** Properties without a word that the schema does not speak of: they stay as the database has them. */
import type { Alteration, Catalog } from "../catalog.js";
import { propertyOf } from "../kinds/alteration.js";
import { readObjectId } from "../object-id.js";
import type { Unmanaged } from "./unmanaged.js";

export function adoptAlterations(
  to: Catalog,
  from: Catalog,
): { readonly alterations: readonly Alteration[]; readonly unmanaged: readonly Unmanaged[] } {
  const said = new Set(to.alterations.map(propertyOf));
  const kept = from.alterations.filter((each) => !said.has(propertyOf(each)));
  const named = (kind: string): kind is "table" => kind !== "index";
  return {
    alterations: [...to.alterations, ...kept],
    unmanaged: kept.map(({ on }) => {
      const { kind, of, member } = readObjectId(on);
      return { kind: "property", of, ...(named(kind) && member !== undefined ? { name: member } : {}) };
    }),
  };
}
