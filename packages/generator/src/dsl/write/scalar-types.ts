/** `types = { DateTime: "timestamptz" }` of the datasource: what most columns of a scalar are, where that is not the usual. */
import type { ScalarType } from "@dsl/parser";
import type { Catalog, ColumnType, Dialect } from "@dsl/planner";

export function chooseTypes(catalog: Catalog, dialect: Dialect): Readonly<Partial<Record<ScalarType, string>>> {
  const chosen = [...countTypes(catalog, dialect)].flatMap(([scalar, texts]) => {
    const usual = dialect.types.scalar(scalar, undefined, false);
    const all = [...texts.values()].reduce((sum, count) => sum + count, 0);
    const [most] = [...texts].find(([text, count]) => count > 1 && count * 2 > all && text !== usual.text) ?? [];
    if (most === undefined || isLength(scalar, most, dialect)) return [];
    return takesAll(usual, { text: most }, dialect) ? [[scalar, most] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** What takes some values only, as `date` or `uuid`, would surprise whoever adds a field. */
function takesAll(usual: ColumnType, other: ColumnType, { types }: Dialect): boolean {
  return ["same", "safe"].includes(types.conversion(usual, other));
}

/** A length or number of digits belongs to its field: that many have the same is chance. Fractions of a second are habit. */
function isLength(scalar: ScalarType, text: string, { types }: Dialect): boolean {
  return scalar !== "DateTime" && (types.toScalar({ text })?.native?.args.length ?? 0) > 0;
}

/** How many columns of each scalar have which type. Lists follow their elements. */
function countTypes(catalog: Catalog, dialect: Dialect): ReadonlyMap<ScalarType, ReadonlyMap<string, number>> {
  const counts = new Map<ScalarType, Map<string, number>>();
  for (const { type } of catalog.tables.flatMap((table) => table.columns)) {
    const found = dialect.types.toScalar(type);
    if (found === undefined || found.list) continue;
    const texts = counts.get(found.scalar) ?? new Map<string, number>();
    texts.set(type.text, (texts.get(type.text) ?? 0) + 1);
    counts.set(found.scalar, texts);
  }
  return counts;
}

/** The text of a type as a person would write it in the datasource. `timestamptz(3)` */
export function typeSetting(text: string, dialect: Dialect): string {
  const native = dialect.types.toScalar({ text })?.native;
  const args = native === undefined || native.args.length === 0 ? "" : `(${native.args.join(",")})`;
  const short = native === undefined ? text : `${native.name.toLowerCase()}${args}`;
  return dialect.types.canonical(short) === text ? short : text;
}
