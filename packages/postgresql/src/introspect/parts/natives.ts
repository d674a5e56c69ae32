/** Objects that the language has no word for, by the statement that makes them. */
import { nativeSources } from "../natives/native-sources.js";
import { nativesSql } from "../natives/natives-sql.js";
import type { Oid, Part } from "../part.js";
import type { RareCatalog } from "../rare-catalogs.js";

export interface NativeRow {
  readonly catalog: Oid;
  readonly oid: Oid;
  readonly namespace: string | null;
  readonly name: string;
  /** As DROP and COMMENT ON name it. `OPERATOR public.=== (integer, integer)` */
  readonly what: string;
  readonly create: string;
  /** Objects that are part of it: they are called by its name in dependencies. */
  readonly inside: readonly (readonly [catalog: Oid, oid: Oid])[] | null;
  readonly after: readonly string[] | null;
  readonly comment: string | null;
}

export const natives: Part<NativeRow> = {
  fields: ["catalog", "oid", "namespace", "name", "what", "create", "inside", "after", "comment"],
  sql({ version, has }) {
    const sources = nativeSources.filter(({ catalog, rare = catalog }) => has(rare as RareCatalog));
    return sources.length === 0 ? undefined : `select * from (${nativesSql(sources, version)}) natives order by what`;
  },
};
