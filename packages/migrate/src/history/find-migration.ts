/** From what a person types to a migration: its id, or a prefix or suffix that no other has. */
import { problem } from "../problem.js";
import { fail } from "../stop.js";
import type { History } from "./history.js";
import type { Migration } from "./migration.js";

/** Stops when there is none or several. */
export function findMigration(history: History, text: string): Migration {
  const exact = history.migrations.find((each) => each.id === text);
  if (exact !== undefined) return exact;
  const matching = text === "" ? [] : history.migrations.filter(({ id }) => id.startsWith(text) || id.endsWith(text));
  if (matching.length > 1) return ambiguous(text, matching);
  return matching[0] ?? unknown(history, text);
}

function ambiguous(text: string, matching: readonly Migration[]): never {
  return fail(
    problem("D5106", `"${text}" stands for ${matching.length} migrations`, {
      detail: matching.map((each) => each.id).join("\n"),
      help: "give more of the id",
    }),
  );
}

function unknown(history: History, text: string): never {
  const near = history.migrations.filter(({ id }) => text !== "" && id.includes(text)).map((each) => each.id);
  return fail(
    problem("D5105", `no migration has the id "${text}"`, {
      help:
        near.length > 0
          ? `an id, or how it begins or ends: ${near.slice(0, 3).join(", ")}`
          : "`dsl migrate history` lists them",
    }),
  );
}
