/** What becomes of a column's values when its type changes: a domain stands for what it is of, and keeps out what it does not take. */
import type { Catalog, ColumnType, Domain } from "./catalog.js";
import type { ConvertedType, Dialect, TypeRules } from "./dialect.js";
import { sameName } from "./names.js";

export function conversionOf(
  from: ColumnType,
  to: ColumnType,
  catalogs: { readonly from: Catalog; readonly to: Catalog },
  { types }: Pick<Dialect, "types">,
): ReturnType<TypeRules["conversion"]> {
  if (from.text === to.text) return "same";
  const aim = domainOf(to, catalogs.to);
  const found = types.conversion(baseType(from, catalogs.from, types), baseType(to, catalogs.to, types));
  const isChecked = aim !== undefined && (aim.checks.length > 0 || !aim.nullable);
  return isChecked && (found === "same" || found === "safe") ? "risky" : found;
}

const domainOf = ({ userType }: ColumnType, { domains }: Catalog): Domain | undefined =>
  userType === undefined ? undefined : domains.find((each) => sameName(each, userType));

/** What a type stores; lists of a domain are lists of what it is of. */
export function baseType(type: ColumnType, catalog: Catalog, types: TypeRules): ConvertedType {
  const domain = domainOf(type, catalog);
  if (domain === undefined) return isRow(type, catalog) ? { ...type, isRow: true } : type;
  const base = baseType(domain.type, catalog, types);
  return type.text === types.user(domain, false).text ? base : { ...base, text: `${base.text}[]` };
}

function isRow({ userType }: ColumnType, { compositeTypes, tables }: Catalog): boolean {
  return userType !== undefined && [...compositeTypes, ...tables].some((each) => sameName(each, userType));
}
