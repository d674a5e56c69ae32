/** Objects that are no member of an extension and yet are dropped with it: DEPENDS ON EXTENSION. */
import type { Oid, Part } from "../part.js";

export interface ExtensionDependentRow {
  readonly catalog: Oid;
  readonly object: Oid;
  readonly extension: string;
}

export const extensionDependents: Part<ExtensionDependentRow> = {
  fields: ["catalog", "object", "extension"],
  sql: ({ has }) =>
    has("pg_extension")
      ? `
    select d.classid::int8 as catalog, d.objid::int8 as object, e.extname as extension
    from pg_extension e join pg_depend d on d.refclassid = 'pg_extension'::regclass and d.refobjid = e.oid
    where d.deptype = 'x' order by 3`
      : undefined,
};
