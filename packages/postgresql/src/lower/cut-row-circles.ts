/**
 * A function that takes or gives rows of a table comes after it, and goes before it. What of the table calls such a function
 * (a check, a default, the expression of an index) is made after both, and goes before either.
 */
import { makeChange, nameOf, tableId, type Action, type Change, type Column, type Table } from "@dsl/planner";
import { hasWord } from "../text/has-word.js";

type CreateTable = Extract<Change, { readonly kind: "createTable" }>;
type DropTable = Extract<Change, { readonly kind: "dropTable" }>;
type Routine = Extract<Change, { readonly kind: "createStatement" | "dropStatement" }>;

export function cutRowCircles(changes: readonly Change[]): readonly Change[] {
  const made = routines(changes, "createStatement");
  const gone = routines(changes, "dropStatement");
  if (made.length === 0 && gone.length === 0) return changes;
  return changes.flatMap((change) => {
    if (change.kind === "createTable") return withCallersAfter(change, takersOf(change.table, made));
    return change.kind === "dropTable" ? withCallersBefore(change, takersOf(change.table, gone)) : [change];
  });
}

function routines(changes: readonly Change[], kind: Routine["kind"]): readonly Routine[] {
  return changes.filter(
    (change): change is Routine =>
      change.kind === kind && ["function", "procedure", "aggregate"].includes((change as Routine).object.kind),
  );
}

/** Those that cannot stand without the table, and those that call them. */
function takersOf(table: Table, all: readonly Routine[]): readonly Routine[] {
  let takers = all.filter(({ object, needs }) => needs.includes(tableId(table)) || names(object.create, table.name));
  for (;;) {
    const more = all.filter((each) => !takers.includes(each) && calls(each.object.create, takers));
    if (more.length === 0) return takers;
    takers = [...takers, ...more];
  }
}

/** What is said of it before its body, which is not looked at until it runs, unless it is written in SQL itself. */
function names(create: string, name: string): boolean {
  return hasWord(create.replace(/\bas\s+('|\$\w*\$)[\s\S]*$/i, ""), name);
}

const calls = (text: string | undefined, takers: readonly Routine[]): boolean =>
  text !== undefined && takers.some(({ object }) => names(text, object.name));

function withCallersAfter(change: CreateTable, takers: readonly Routine[]): readonly Change[] {
  const { table, foreignKeys, because, hazards } = change;
  const checks = table.checks.filter((check) => check.inherited !== true && calls(check.expression, takers));
  const columns = table.columns.filter((column) => calls(column.default, takers));
  if (checks.length === 0 && columns.length === 0) return [change];
  const rest: Table = {
    ...table,
    checks: table.checks.filter((check) => !checks.includes(check)),
    columns: table.columns.map((column) => (columns.includes(column) ? withoutDefault(column) : column)),
  };
  const after: readonly Action[] = [
    ...checks.map((check): Action => ({ kind: "addCheck", table: nameOf(table), check })),
    ...columns.map((column): Action => ({
      kind: "setDefault",
      table: nameOf(table),
      column,
      default: column.default ?? "",
    })),
  ];
  return [
    makeChange({ kind: "createTable", table: rest, foreignKeys }, because, { hazards }),
    ...after.map((action) => makeChange(action, because)),
  ];
}

function withoutDefault({ default: _default, needs: _needs, ...column }: Column): Column {
  return column;
}

function withCallersBefore(change: DropTable, takers: readonly Routine[]): readonly Change[] {
  const { table, because } = change;
  const callers = callersOf(table, takers);
  if (callers.length === 0) return [change];
  const gone = new Set(takers.flatMap(({ destroys }) => destroys));
  return [
    ...callers.map((action) => makeChange(action, because)),
    { ...change, needs: change.needs.filter((id) => !gone.has(id)) },
  ];
}

function callersOf(table: Table, takers: readonly Routine[]): readonly Action[] {
  const own = nameOf(table);
  const isCaller = (of: Table["indexes"][number] | Table["exclusions"][number]): boolean =>
    of.inherited !== true &&
    [of.where, ...of.items.map(({ target }) => (target.kind === "expression" ? target.expression : undefined))].some(
      (text) => calls(text, takers),
    );
  return [
    ...table.checks
      .filter((check) => check.inherited !== true && calls(check.expression, takers))
      .map((check): Action => ({ kind: "dropConstraint", table: own, dropped: { kind: "check", check } })),
    ...table.exclusions
      .filter(isCaller)
      .map((exclusion): Action => ({ kind: "dropConstraint", table: own, dropped: { kind: "exclusion", exclusion } })),
    ...table.indexes
      .filter(isCaller)
      .map((index): Action => ({ kind: "dropIndex", table: own, index, concurrently: false })),
    ...table.columns
      .filter((column) => calls(column.default, takers))
      .map((column): Action => ({ kind: "dropDefault", table: own, column })),
  ];
}
