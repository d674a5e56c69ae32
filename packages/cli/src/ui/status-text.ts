/** Where a database stands, for people. */
import { invalidIndexes, invalidIndexHelp, type Drift, type MigrationStatus, type StatusReport } from "@dsl/migrate";
import { describeChange } from "@dsl/planner";
import type { Colours } from "./colours.js";

export function statusText(report: StatusReport, colours: Colours): string {
  const lines = report.migrations.map((one) => `  ${stateMark(one, colours)} ${one.id}${stateNote(one)}`);
  const drifted = report.drift === undefined ? [] : [driftText(report.drift)];
  return [`${report.serverName} at ${report.database}`, ...lines, ...summary(report.migrations), ...drifted].join("\n");
}

function summary(migrations: readonly MigrationStatus[]): readonly string[] {
  if (migrations.length === 0) return ["no migrations yet"];
  const count = (state: MigrationStatus["state"]) => migrations.filter((one) => one.state === state).length;
  const [partial, pending] = [count("partial"), count("pending")];
  if (partial + pending === 0) return ["nothing is pending"];
  return [
    ...(partial === 0 ? [] : [`${partial} stopped half-way: the command that began it goes on from there`]),
    ...(pending === 0 ? [] : [`${pending} pending: "dsl migrate deploy" applies them`]),
  ];
}

function stateMark(one: MigrationStatus, colours: Colours): string {
  if (one.state === "applied") return colours.green("applied");
  if (one.state === "pending") return colours.yellow("pending");
  return colours.red(one.state);
}

function stateNote(one: MigrationStatus): string {
  if (one.state === "partial") return `  (${one.stepsDone ?? 0} of ${one.steps ?? "?"} steps done)`;
  return one.appliedAt === undefined ? "" : `  (${one.appliedAt.toISOString()})`;
}

/** What was changed by hand, and what can be done about it. */
export function driftText(drift: Drift): string {
  const changes = drift.byHand.changes.map((change) => `  ${describeChange(change)}`);
  return ["the database was changed by hand since its last migration:", ...new Set(changes), ...wayOut(drift)].join(
    "\n",
  );
}

function wayOut({ byHand }: Drift): readonly string[] {
  if (invalidIndexes(byHand.changes).length > 0) return [invalidIndexHelp.replaceAll("`", '"')];
  return ['"dsl migrate drift --adopt" makes a migration of it, "--revert" undoes it in the database'];
}

export function driftJson(drift: Drift | undefined): Record<string, unknown> | undefined {
  if (drift === undefined) return undefined;
  return {
    changes: drift.byHand.changes.map((change) => ({ kind: change.kind, text: describeChange(change) })),
    revertSql: drift.revertSql,
  };
}
