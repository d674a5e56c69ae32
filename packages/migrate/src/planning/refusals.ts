/** What several commands say when they cannot begin. */
import type { Diagnostic } from "@dsl/parser";
import type { Connection } from "@dsl/planner";
import { counted } from "../counted.js";
import { problem } from "../problem.js";

export function severalHeads(heads: readonly string[]): Diagnostic {
  return problem("D5107", `the history has ${heads.length} heads`, {
    detail: heads.join("\n"),
    help: "`dsl migrate merge` joins two of them, `dsl migrate rebase` puts yours on top of theirs",
  });
}

/** A database that another tool or a hand made is taken over on purpose, never by the way. */
export function notAdopted({ identity }: Connection, tables: number): Diagnostic {
  return problem(
    "D5205",
    `database ${identity} has ${counted(tables, "table")} and no ledger: its history is not known`,
    {
      help: "`dsl migrate import` adopts the history of Prisma, Alembic or Drizzle; `dsl migrate baseline` makes a first migration of what is there",
    },
  );
}
