/** What several commands say when they cannot begin. */
import type { Diagnostic } from "@dsl/parser";
import type { Connection } from "@dsl/planner";
import { counted } from "../counted.js";
import { problem } from "../problem.js";

export function severalHeads(heads: readonly string[]): Diagnostic {
  const parents = heads.map((id) => ` --parent ${id}`).join("");
  return problem("D5107", `the history has ${heads.length} heads`, {
    detail: heads.join("\n"),
    help: `\`dsl migrate new --name join${parents}\` joins them; or let yours follow theirs, where no database has yours: in its migration.json write their id as "parents": ["…"]`,
  });
}

/** A database that another tool or a hand made is taken over on purpose, never by the way. */
export function notAdopted({ identity }: Connection, tables: number): Diagnostic {
  const message = `database ${identity} has ${counted(tables, "table")} and no ledger: its history is not known`;
  return problem("D5205", message, { help: "`dsl migrate baseline` makes a first migration of what is there" });
}
