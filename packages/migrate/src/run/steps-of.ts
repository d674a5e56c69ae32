/** The steps of a migration's file. */
import { readScript, type Script, type Step } from "@dsl/generator";
import type { Migration } from "../history/migration.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import { fail } from "../stop.js";

/** At least one, which may be empty: the ledger is updated with the last. Stops as `scriptFile` does. */
export function stepsOf(migration: Migration, direction: Direction): readonly Step[] {
  const { steps } = scriptFile(migration, direction);
  return steps.length > 0 ? steps : [{ mode: "transaction", statements: [] }];
}

/** Stops when there is no such file, or when its markers cannot be read. */
export function scriptFile(migration: Migration, direction: Direction): Script {
  const text = direction === "up" ? migration.up : (migration.down ?? noWayBack(migration));
  const script = readScript(text);
  if (script.mistakes.length > 0) unreadable(migration, direction, script.mistakes);
  return script;
}

function noWayBack({ id }: Migration): never {
  return fail(
    problem("D5109", `migration "${id}" has no down.sql`, {
      help: "write one; a file that begins with `-- dsl:irreversible <reason>` says that there is no way back",
    }),
  );
}

function unreadable({ id }: Migration, direction: Direction, mistakes: readonly string[]): never {
  return fail(...mistakes.map((mistake) => problem("D5110", `${direction}.sql of migration "${id}": ${mistake}`)));
}
