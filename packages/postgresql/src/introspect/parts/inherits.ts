/** Which table is a partition or child of which, and which index a part of which. */
import type { Oid, Part } from "../part.js";

export interface InheritsRow {
  readonly child: Oid;
  readonly parent: Oid;
}

export const inherits: Part<InheritsRow> = {
  fields: ["child", "parent"],
  sql: ({ has }) =>
    has("pg_inherits")
      ? `
    select i.inhrelid::int8 as child, i.inhparent::int8 as parent from pg_inherits i
    where i.inhrelid in (select oid from rel where relkind in ('r', 'p', 'f')
      union all select indexrelid from pg_index where indrelid in (select oid from rel)) order by i.inhrelid, i.inhseqno`
      : undefined,
};
