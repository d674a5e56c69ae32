/**
 * PostgreSQL 18 has one name for one constraint of a table, NOT NULLs among them: a column gets a name for its own when what had
 * it has gone or is called otherwise.
 */
import type { Change, Column, ObjectId, QualifiedName } from "@dsl/planner";
import { columnId, constraintId } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";
import { follow, notNullName, temporaryName, type Lowering } from "./lowering.js";

export function freeNotNullNames(unbroken: readonly Change[], lowering: Lowering): readonly Change[] {
  if (lowering.serverVersion < 180000) return unbroken;
  const changes = withoutCircles(unbroken);
  const names = changes.map((change) => namesOf(change, lowering));
  const taken = groupBy(
    changes.flatMap((change, index) => [...change.makes, ...(names[index]?.takes ?? [])].map((id) => ({ id, change }))),
    ({ id }) => id,
  );
  const freed = new Set(changes.flatMap(({ destroys }, index) => [...destroys, ...(names[index]?.frees ?? [])]));
  return changes.map((change, index) => {
    const makes = names[index]?.takes.filter((id) => freed.has(id)) ?? [];
    const isTaken = (id: ObjectId): boolean =>
      taken.get(id)?.some((by) => !isRenamedItself(by.change, change)) === true;
    const destroys = names[index]?.frees.filter(isTaken) ?? [];
    if (makes.length + destroys.length === 0) return change;
    return { ...change, makes: [...change.makes, ...makes], destroys: [...change.destroys, ...destroys] };
  });
}

/** The NOT NULL of a renamed column gets the name by which it goes or changes afterwards. */
function isRenamedItself(by: Change, change: Change): boolean {
  if (by.kind !== "renameConstraint" || !("column" in change)) return false;
  return by.needs.includes(columnId(change.table, change.column.name));
}

interface Names {
  readonly takes: readonly ObjectId[];
  readonly frees: readonly ObjectId[];
}

function namesOf(change: Change, lowering: Lowering): Names {
  switch (change.kind) {
    case "addColumn":
    case "setNotNull":
      return { takes: nameIds(change.table, change.column), frees: [] };
    case "dropColumn":
    case "dropNotNull":
      return { takes: [], frees: nameIds(change.table, columnBefore(change, lowering)) };
    case "alterColumnOptions": {
      const [frees, takes] = [nameIds(change.table, change.from), nameIds(change.table, change.to)];
      return frees[0] === takes[0] ? none : { takes, frees };
    }
    default:
      return none;
  }
}

const none: Names = { takes: [], frees: [] };

function nameIds(table: QualifiedName, column: Column | undefined): readonly ObjectId[] {
  return column === undefined || column.nullable ? [] : [constraintId(table, notNullName(table, column))];
}

function columnBefore(
  { table, column }: Extract<Change, { readonly kind: "dropColumn" | "dropNotNull" }>,
  lowering: Lowering,
): Column | undefined {
  return lowering.tableBefore(table)?.columns.find(({ name }) => name === column.name);
}

type Renamed = Extract<Change, { readonly kind: "alterColumnOptions" }>;

/** Where columns give their names to one another in a circle, one of them takes a name in between. */
function withoutCircles(changes: readonly Change[]): readonly Change[] {
  const renamed = changes.filter((change) => change.kind === "alterColumnOptions");
  const holders = new Map(renamed.flatMap((each) => nameIds(each.table, each.from).map((id) => [id, each] as const)));
  const broken = new Set<Renamed>();
  for (const each of renamed) if (endsAtItself(each, holders, broken)) broken.add(each);
  return changes.flatMap((change) =>
    change.kind === "alterColumnOptions" && broken.has(change) ? inTwo(change) : [change],
  );
}

function endsAtItself(start: Renamed, holders: ReadonlyMap<ObjectId, Renamed>, broken: ReadonlySet<Renamed>): boolean {
  const seen = new Set<Renamed>();
  for (let each: Renamed | undefined = start; each !== undefined && !broken.has(each) && !seen.has(each);) {
    seen.add(each);
    const [taken] = nameIds(each.table, each.to);
    each = taken === undefined || taken === nameIds(each.table, each.from)[0] ? undefined : holders.get(taken);
    if (each === start) return true;
  }
  return false;
}

function inTwo(change: Renamed): readonly Change[] {
  const { table, from } = change;
  const [name, between] = [notNullName(table, from), temporaryName(notNullName(table, from))];
  const notNull = { validated: true, ...from.notNull, name: between };
  return [
    follow(
      change,
      { kind: "renameConstraint", table, from: name, to: between },
      { lock: { on: [table], mode: "ACCESS EXCLUSIVE" } },
    ),
    { ...change, from: { ...from, notNull }, needs: [...change.needs, constraintId(table, between)] },
  ];
}
