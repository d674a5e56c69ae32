/** Which of the tables before a plan it touches: those whose rows the proof needs. */
import {
  nameBefore,
  nameKey,
  readObjectId,
  type Change,
  type Plan,
  type QualifiedName,
  type Table,
} from "@dsl/planner";

export function affectedTables({ from, changes, intents }: Plan): readonly Table[] {
  const touched = new Set(
    changes
      .flatMap(touchedBy)
      .flatMap((name) => [name, nameBefore("table", name, intents.renames)])
      .map(nameKey),
  );
  const types = new Set(changes.flatMap(touchedTypes).map(nameKey));
  const usesType = (table: Table) =>
    table.columns.some(({ type }) => type.userType !== undefined && types.has(nameKey(type.userType)));
  return from.tables.filter((table) => touched.has(nameKey(table)) || usesType(table));
}

/** Tables by their own name, by a column, or by a constraint. Others that a change only needs are parents of keys. */
function touchedBy(change: Change): readonly QualifiedName[] {
  const ids = [...change.alters, ...change.destroys, ...change.makes].map(readObjectId);
  const named = ids.filter(({ kind }) => kind === "table" || kind === "column" || kind === "constraint");
  return [...named.map(({ of }) => of), ...("table" in change ? [change.table] : [])];
}

function touchedTypes(change: Change): readonly QualifiedName[] {
  const ids = [...change.alters, ...change.destroys].map(readObjectId);
  return ids.filter(({ kind }) => kind === "type" || kind === "enumValue").map(({ of }) => of);
}
