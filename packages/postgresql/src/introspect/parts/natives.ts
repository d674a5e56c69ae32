/** Objects that the language has no word for, by the statement that makes them. */
import { nativeSources } from "../natives/native-sources.js";
import { nativesSql } from "../natives/natives-sql.js";
import type { Oid, Part } from "../part.js";

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
  sql: (serverVersion) => `select * from (${nativesSql(nativeSources, serverVersion)}) natives order by what`,
};
