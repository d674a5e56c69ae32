/** Where each migration stands in one database: the history held against the ledger. */
import type { Diagnostic } from "@dsl/parser";
import type { History } from "../history/history.js";
import type { Migration } from "../history/migration.js";
import { follows } from "../history/order-migrations.js";
import { problem, warning } from "../problem.js";
import type { LedgerRow } from "./ledger-row.js";

/** `partial` stopped on its way, `edited` was changed on disk after it was applied, `missing` is not on disk. */
export type MigrationState = "applied" | "pending" | "partial" | "edited" | "missing";

export interface Standing {
  readonly history: History;
  /** By id. */
  readonly rows: ReadonlyMap<string, LedgerRow>;
  /** By id; every migration of the history and of the ledger. */
  readonly states: ReadonlyMap<string, MigrationState>;
  /** Applied or edited, in the history's order. */
  readonly applied: readonly Migration[];
  /** Pending or partial, in the history's order. */
  readonly pending: readonly Migration[];
}

export function standing(history: History, ledger: readonly LedgerRow[]): Standing {
  const rows = new Map(ledger.map((row) => [row.id, row]));
  const known = new Set(history.migrations.map((each) => each.id));
  const states = new Map<string, MigrationState>([
    ...history.migrations.map((each) => [each.id, stateOf(each, rows.get(each.id))] as const),
    ...ledger.filter((row) => !known.has(row.id) && !didNothing(row)).map((row) => [row.id, "missing"] as const),
  ]);
  const having = (...wanted: readonly MigrationState[]) =>
    history.migrations.filter((each) => wanted.includes(states.get(each.id)!));
  return { history, rows, states, applied: having("applied", "edited"), pending: having("pending", "partial") };
}

/** A first step that failed and was rolled back leaves a row, and nothing else. */
function didNothing(row: LedgerRow): boolean {
  return row.finishedAt === undefined && row.stepsDone === 0 && row.direction === "up";
}

function stateOf(migration: Migration, row: LedgerRow | undefined): MigrationState {
  if (row === undefined || didNothing(row)) return "pending";
  if (row.finishedAt === undefined) return "partial";
  return row.checksum === migration.checksum ? "applied" : "edited";
}

/** Applied migrations that are not on disk: what they did is unknown here, so nothing may run. */
export function missingProblems({ states }: Standing): readonly Diagnostic[] {
  return idsIn(states, "missing").map((id) =>
    problem("D5202", `migration "${id}" is applied to the database and is not in the migrations folder`, {
      help: `if it is of another branch, take it back there with \`dsl migrate down\`; otherwise bring its folder back from version control; if it is gone for good, \`dsl migrate resolve --rolled-back ${id}\` takes it off the ledger`,
    }),
  );
}

export function editedWarnings({ states }: Standing): readonly Diagnostic[] {
  return idsIn(states, "edited").map((id) =>
    warning("D5201", `up.sql of migration "${id}" was edited after it was applied`, {
      help: `what is applied stays as it was: bring the file back from version control and write a new migration; if the database is as the file says now, \`dsl migrate resolve --applied ${id}\` records it`,
    }),
  );
}

/** Applied migrations that follow one that is not. */
export function gapProblems({ states, applied }: Standing): readonly Diagnostic[] {
  return applied.flatMap((each) =>
    follows(each)
      .filter((id) => states.get(id) === "pending")
      .map((id) =>
        problem("D5206", `migration "${each.id}" is applied and "${id}", which it follows, is not`, {
          help: `\`dsl migrate down\` undoes what came too early, and both are applied in their order then; if the database has what "${id}" does, \`dsl migrate resolve --applied ${id}\` records it`,
        }),
      ),
  );
}

export function partialWarnings({ states, rows }: Standing): readonly Diagnostic[] {
  return idsIn(states, "partial").map((id) => {
    const row = rows.get(id)!;
    return warning("D5203", `migration "${id}" stopped on its way ${row.direction} after step ${row.stepsDone}`, {
      detail: lastLine(row.log),
      help: `correct what stopped it and run \`dsl migrate ${row.direction === "up" ? "deploy" : "down"}\` again: it goes on from there; or finish by hand and record it with \`dsl migrate resolve --applied ${id}\` or \`--rolled-back ${id}\``,
    });
  });
}

function idsIn(states: ReadonlyMap<string, MigrationState>, wanted: MigrationState): readonly string[] {
  return [...states].filter(([, state]) => state === wanted).map(([id]) => id);
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split("\n").at(-1);
}
