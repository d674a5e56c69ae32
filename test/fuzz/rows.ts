/** Rows of a state: three for each table, the n-th pointing at the n-th of its parents. */
import { keyOf, withParents } from "./constructs/models.js";
import { isPartitioned, isRequired } from "./constructs/columns.js";
import { relationColumns } from "./constructs/relations.js";
import { qualified, valueOf } from "./field-types.js";
import { databaseName, quoted, type Scope, type Thing } from "./state.js";

const numbers = [1, 2, 3];
/** The row that has NULL where it may. */
const emptyRow = 2;

/** Values that the later state can hold too. */
export function rowsOf(scope: Scope, after: Scope): string {
  const inserts = [
    ...scope.all("model").flatMap((model) => numbers.map((n) => insert(model, n, scope, after))),
    ...scope.all("many to many").flatMap((each) => numbers.map((n) => join(each, n, scope))),
  ];
  return inserts.map((statement) => `${statement};\n`).join("");
}

function insert(model: Thing, n: number, scope: Scope, after: Scope): string {
  const all = (kind: string): readonly Thing[] =>
    withParents(model, scope).flatMap((each) => scope.members(each, kind));
  const columns = [
    ...keyOf(model, scope).columns.map(({ name, value }) => [name, value(n)] as const),
    ...all("field").map((field) => [databaseName(field), fieldValue(field, n, scope, after)] as const),
    ...all("relation").flatMap((each) =>
      relationColumns(each, scope).map(({ name, value }) => [name, value(n)] as const),
    ),
  ];
  const names = columns.map(([name]) => quoted(name)).join(", ");
  const overriding = scope.engine === "postgresql" ? " overriding system value" : "";
  return `insert into ${qualified(model, scope)} (${names})${overriding} values (${columns.map(([, value]) => value).join(", ")})`;
}

function fieldValue(field: Thing, n: number, scope: Scope, after: Scope): string {
  return n === emptyRow && !isRequired(field, scope) ? "null" : valueOf(field, n, scope, after);
}

function join(thing: Thing, n: number, scope: Scope): string {
  const value = (id: number): string => keyOf(scope.get(id), scope).columns[0]!.value(n);
  const [a = 0, b = 0] = [...thing.of].sort((x, y) => (scope.get(x).name < scope.get(y).name ? -1 : 1));
  const table = scope.engine === "postgresql" ? `"public".${quoted(`_${thing.name}`)}` : quoted(`_${thing.name}`);
  return `insert into ${table} ("A", "B") values (${value(a)}, ${value(b)})`;
}

/** Reads the rows of a model: `key`, and the fields by their ids as text. */
export function selectRows(model: Thing, scope: Scope): string {
  const text = (column: string): string => `cast(${column} as text)`;
  const keys = keyOf(model, scope).columns.map(({ name }) => text(quoted(name)));
  const fields = scope.members(model, "field").map((field) => `${text(quoted(databaseName(field)))} as "${field.id}"`);
  // rows of children are read where they are
  const only = scope.engine === "postgresql" && !isPartitioned(model, scope) ? "only " : "";
  return `select ${[`${keys.join(" || '/' || ")} as key`, ...fields].join(", ")} from ${only}${qualified(model, scope)} order by 1`;
}

export const selectJoins = (thing: Thing, scope: Scope): string =>
  `select cast("A" as text) || '/' || cast("B" as text) as key from ${scope.engine === "postgresql" ? '"public".' : ""}${quoted(`_${thing.name}`)} order by 1`;
