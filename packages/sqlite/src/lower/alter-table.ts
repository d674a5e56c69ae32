/** Alters a table by statements of its own where SQLite has them for everything that changes, else by a rebuild. */
import { constraintId, type Change } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { readMentions } from "../ddl/read-mentions.js";
import type { Alteration } from "./alteration.js";
import { inPlace } from "./in-place.js";
import { isMadeAnew } from "./is-made-anew.js";
import { rebuild } from "./rebuild.js";
import { withConstraints } from "./with-constraints.js";

export function alterTable(alteration: Alteration): readonly Change[] {
  if (alteration.to.options.virtual !== undefined) return [rebuild(alteration)];
  const statements = withConstraints(alteration.changes).map((change) => inPlace(change, alteration));
  return statements.every((each) => each !== undefined) ? statements.flat() : rebuildThenDrop(alteration);
}

/**
 * A rebuild would leave a view or trigger that reads a dropped column broken, and nobody would notice: the column is kept
 * until DROP COLUMN, which refuses.
 */
function rebuildThenDrop(alteration: Alteration): readonly Change[] {
  const { to, changes } = alteration;
  const later = changes.filter(
    (change) =>
      change.kind === "dropColumn" &&
      !isMadeAnew(change.column, alteration) &&
      isMentioned(change.column.name, alteration),
  );
  if (later.length === 0) return [rebuild(alteration)];
  const rest = changes.filter((change) => !later.includes(change));
  const type = { text: to.options.strict === true ? "ANY" : "" };
  const kept = later.flatMap((change) =>
    change.kind === "dropColumn" ? [{ name: change.column.name, type, nullable: true }] : [],
  );
  const rebuilt = rebuild({ ...alteration, changes: rest }, kept);
  const isRebuilt = constraintId(to, undefined, "rebuilt");
  return [
    { ...rebuilt, makes: [...rebuilt.makes, isRebuilt] },
    ...later.map((change) => ({ ...change, needs: [isRebuilt] })),
  ];
}

/** By a view or trigger that stays. */
function isMentioned(column: string, { to, context }: Alteration): boolean {
  return context.to.statements.some(({ create, table }) => {
    const { tables, names } = readMentions(create);
    return names.has(fold(column)) && (table?.name === to.name || tables.has(fold(to.name)));
  });
}
