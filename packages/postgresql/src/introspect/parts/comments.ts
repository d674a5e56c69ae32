/** Comments on whatever is read. */
import type { Oid, Part } from "../part.js";

export interface CommentRow {
  readonly catalog: Oid;
  readonly object: Oid;
  /** The number of a column; otherwise 0. */
  readonly part: number;
  readonly text: string;
}

export const comments: Part<CommentRow> = {
  fields: ["catalog", "object", "part", "text"],
  sql: () => `
    select d.classoid::int8 as catalog, d.objoid::int8 as object, d.objsubid as part, d.description as text from pg_description d
    where (d.objoid >= 16384 or d.classoid = 'pg_namespace'::regclass)
      and not exists (select from ext e where e.classid = d.classoid and e.objid = d.objoid)`,
};
