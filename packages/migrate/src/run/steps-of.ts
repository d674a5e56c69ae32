/** The steps of a migration's file. */
import { readScript, type Step } from "@dsl/generator";
import type { Migration } from "../history/migration.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import { fail } from "../stop.js";

/** At least one, which may be empty: the ledger is updated with the last. Stops when there is no such file. */
export function stepsOf(migration: Migration, direction: Direction): readonly Step[] {
  const text = direction === "up" ? migration.up : (migration.down ?? noWayBack(migration));
  const { steps } = readScript(text);
  return steps.length > 0 ? steps : [{ mode: "transaction", statements: [] }];
}

function noWayBack({ id }: Migration): never {
  return fail(
    problem("D5109", `migration "${id}" has no down.sql`, {
      help: "write one; a file that begins with `-- dsl:irreversible <reason>` says that there is no way back",
    }),
  );
}
