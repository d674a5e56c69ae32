/** Objects that the language has no word for, by the statement that makes them. */
import { dropIdentity, type StatementObject } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import { commentStatement } from "./comment-statement.js";
import { grants } from "./grants.js";

export function readNatives(context: ReadContext): readonly StatementObject[] {
  return context.raw.natives.map((row) => {
    const { namespace, name, what } = row;
    return {
      kind: "native",
      ...(namespace === null ? {} : { namespace }),
      name,
      arguments: dropIdentity(what),
      create: row.create,
      after: [
        ...(row.after ?? []),
        ...commentStatement(what, row.comment ?? undefined),
        ...(row.granted === null ? [] : grants(row.granted, row.acl)),
      ],
      drop: `DROP ${what}`,
      needs: context.needs(row.catalog, row.oid),
    };
  });
}
