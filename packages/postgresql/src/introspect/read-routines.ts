/** Functions, procedures and aggregates, by the statement that makes them. */
import type { StatementObject } from "@dsl/planner";
import { sql } from "../sql.js";
import { commentStatement } from "./comment-statement.js";
import type { ReadContext } from "./context.js";
import { createAggregate } from "./create-aggregate.js";
import type { RoutineRow } from "./parts/routines.js";
import { withoutSemicolon } from "./without-semicolon.js";

export function readRoutines(context: ReadContext): readonly StatementObject[] {
  return context.raw.routines.map((row) => {
    const [kind, what] = kinds[row.kind];
    const name = context.qualify(row);
    const signature = `${sql.qualify(name)}(${argumentsIn(row)})`;
    return {
      kind,
      ...name,
      arguments: row.arguments,
      create: row.aggregate === null ? withoutSemicolon(row.definition) : createAggregate(signature, row.aggregate),
      after: [
        ...context.dependsStatements("routine", row.oid, `${row.kind === "a" ? "ROUTINE" : what} ${signature}`),
        ...commentStatement(`${what} ${signature}`, context.comment("routine", row.oid).comment),
      ],
      drop: `DROP ${what} ${signature}`,
      needs: context.needs("routine", row.oid),
    };
  });
}

const kinds = {
  f: ["function", "FUNCTION"],
  w: ["function", "FUNCTION"],
  p: ["procedure", "PROCEDURE"],
  a: ["aggregate", "AGGREGATE"],
} as const satisfies Record<RoutineRow["kind"], readonly [StatementObject["kind"], string]>;

/** An aggregate of no arguments is written with a star, one over an ordered set with ORDER BY. */
function argumentsIn(row: RoutineRow): string {
  if (row.kind !== "a") return row.arguments;
  return row.signature === "" ? "*" : row.signature;
}
