/** What the readers of one introspection share: names, and comments and dependencies by object. */
import type { ObjectId } from "@dsl/planner";
import { catalogOids } from "./catalog-oids.js";
import { groupBy } from "./group-by.js";
import { type Names, readNames } from "./names.js";
import type { Oid } from "./part.js";
import type { Raw } from "./parts.js";

export interface ReadContext extends Names {
  readonly raw: Raw;
  /** `{ comment }` or nothing, to be spread. `part` is the number of a column. */
  comment(catalog: keyof typeof catalogOids, oid: Oid, part?: number): { readonly comment?: string };
  /** What an object depends on, once each. */
  needs(catalog: keyof typeof catalogOids, oid: Oid, part?: number): readonly ObjectId[];
}

export function readContext(raw: Raw): ReadContext {
  const names = readNames(raw);
  const comments = new Map(raw.comments.map((row) => [key(row.catalog, row.object, row.part), row.text]));
  const dependencies = groupBy(raw.dependencies, (row) => key(row.catalog, row.object, row.part));
  return {
    ...names,
    raw,
    comment(catalog, oid, part = 0) {
      const comment = comments.get(key(catalogOids[catalog], oid, part));
      return comment === undefined ? {} : { comment };
    },
    needs(catalog, oid, part = 0) {
      const rows = dependencies.get(key(catalogOids[catalog], oid, part)) ?? [];
      return [...new Set(rows.flatMap((row) => names.object(row.onCatalog, row.onObject, row.onPart) ?? []))].sort();
    },
  };
}

const key = (catalog: Oid, oid: Oid, part: number): string => `${catalog}:${oid}:${part}`;
