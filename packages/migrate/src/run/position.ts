/** How far a migration is in one direction, by its ledger row. */
import type { LedgerRow } from "../ledger/ledger-row.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import { fail } from "../stop.js";

/** The index of the next step, or `done`. Stops when it is half-way in the other direction. */
export function position(row: LedgerRow | undefined, direction: Direction): number | "done" {
  const byDirection: Record<Direction, (row: LedgerRow | undefined) => number | "done"> = { up, down };
  return byDirection[direction](row);
}

function up(row: LedgerRow | undefined): number | "done" {
  if (row === undefined) return 0;
  if (row.direction === "down") return row.finishedAt === undefined ? turned(row) : 0;
  return row.finishedAt === undefined ? row.stepsDone : "done";
}

function down(row: LedgerRow | undefined): number | "done" {
  if (row === undefined) return "done";
  if (row.direction === "down") return row.stepsDone;
  if (row.finishedAt !== undefined) return 0;
  return row.stepsDone === 0 ? "done" : turned(row);
}

function turned({ id, direction, stepsDone }: LedgerRow): never {
  const other = direction === "up" ? "deploy" : "down";
  return fail(
    problem("D5203", `migration "${id}" stopped on its way ${direction} after step ${stepsDone}`, {
      help: `finish it first with \`dsl migrate ${other}\`; or by hand, and record that with \`dsl migrate resolve --applied ${id}\` or \`--rolled-back ${id}\``,
    }),
  );
}
