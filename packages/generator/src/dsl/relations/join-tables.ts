/**
 * Tables that are the implicit many-to-many relations of Prisma: `_AToB` with two columns A and B. Exactly, where no file says
 * so; one that a file says by two lists stays one whatever its keys are called and do.
 */
import {
  clipBytes,
  nameKey,
  sameName,
  type Catalog,
  type Dialect,
  type ForeignKey,
  type Index,
  type QualifiedName,
  type Table,
} from "@dsl/planner";

export interface JoinTable {
  readonly table: Table;
  /** What column A refers to, and what column B does. */
  readonly a: Table;
  readonly b: Table;
}

/** How the files say a table: as a model, or by two lists, with what A and B stand for. */
export type KnownJoins = (
  table: Table,
) => "model" | { readonly a: QualifiedName; readonly b: QualifiedName } | undefined;

/** `modelName` is what a table will be called: column A is for the model whose name sorts first. */
export function findJoinTables(
  catalog: Catalog,
  dialect: Dialect,
  known: KnownJoins,
  modelName: (table: Table) => string,
): readonly JoinTable[] {
  const tables = new Map(catalog.tables.map((table) => [nameKey(table), table]));
  const busy = new Set(catalog.statements.flatMap(({ table }) => (table === undefined ? [] : [nameKey(table)])));
  return catalog.tables.flatMap((table) => {
    const said = known(table);
    if (said === "model" || busy.has(nameKey(table))) return [];
    if (said !== undefined) return saidJoin(table, tables.get(nameKey(said.a)), tables.get(nameKey(said.b)));
    const [a, b] = ["A", "B"].map((column) => targetOf(table, column, tables));
    if (a === undefined || b === undefined) return [];
    const ordered = nameKey(a) === nameKey(b) || modelName(a) < modelName(b);
    return ordered && isJoinTable(table, a, dialect) ? [{ table, a, b }] : [];
  });
}

/** With the two columns alone, and no key that says something else. */
function saidJoin(table: Table, a: Table | undefined, b: Table | undefined): readonly JoinTable[] {
  if (a === undefined || b === undefined) return [];
  const names = table.columns.map(({ name }) => name).sort();
  const agrees = table.foreignKeys.every(
    ({ columns, references }) => columns.length === 1 && nameKey(references) === nameKey(columns[0] === "A" ? a : b),
  );
  return names.join() === "A,B" && agrees ? [{ table, a, b }] : [];
}

/** The table that a column refers to as Prisma has it: by its whole primary key, with both actions CASCADE. */
function targetOf(table: Table, column: string, tables: ReadonlyMap<string, Table>): Table | undefined {
  const own = table.columns.find(({ name }) => name === column);
  const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column);
  const target = key === undefined ? undefined : tables.get(nameKey(key.references));
  if (own === undefined || key === undefined || target === undefined || !isPlain(key)) return undefined;
  const [item, ...others] = target.primaryKey?.items ?? [];
  if (item?.target.kind !== "column" || others.length > 0) return undefined;
  const { column: keyColumn } = item.target;
  const type = target.columns.find(({ name }) => name === keyColumn)?.type.text;
  return key.referencedColumns[0] === keyColumn && own.type.text === type ? target : undefined;
}

function isPlain(key: ForeignKey): boolean {
  const { onDelete, onUpdate, validated, enforced, deferrable, match, comment } = key;
  const states = [deferrable, match, comment, key.onDeleteColumns, key.period];
  return (
    onDelete === "cascade" &&
    onUpdate === "cascade" &&
    validated &&
    enforced &&
    states.every((one) => one === undefined)
  );
}

function isJoinTable(table: Table, a: Table, dialect: Dialect): boolean {
  const { columns, foreignKeys, checks, exclusions, options, comment } = table;
  const bare = [checks, exclusions, Object.keys(options)].every((list) => list.length === 0) && comment === undefined;
  const plain = columns.every(
    ({ nullable, default: value, comment }) => !nullable && value === undefined && comment === undefined,
  );
  const here = sameName({ ...a, name: table.name }, table) && table.name.startsWith("_");
  return (
    bare && plain && here && columns.length === 2 && foreignKeys.length === 2 && hasConventionalKeys(table, dialect)
  );
}

function hasConventionalKeys(table: Table, dialect: Dialect): boolean {
  const { facts } = dialect;
  const named = (suffix: string): string => conventional(table.name, suffix, facts.maxIdentifierBytes);
  const keys = table.foreignKeys.every(({ name, columns: [column = ""] }) =>
    isNamed(name, named(`_${column}_fkey`), dialect),
  );
  const byB = table.indexes.find(({ name }) => name === named("_B_index"));
  const others = table.indexes.filter((index) => index !== byB);
  if (!keys || byB === undefined || byB.unique || !isOn(byB, "B")) return false;
  if (facts.joinTableKey === "primaryKey") {
    return (
      others.length === 0 &&
      isNamed(table.primaryKey?.name, named("_AB_pkey"), dialect) &&
      isOn(table.primaryKey!, "A", "B")
    );
  }
  const [unique, ...more] = others;
  const isUnique = unique?.unique === true && unique.name === named("_AB_unique") && isOn(unique, "A", "B");
  return table.primaryKey === undefined && isUnique && more.length === 0;
}

/** Of columns alone, in ascending order, with nothing else said. */
function isOn(key: Pick<Index, "items" | "include" | "where" | "method">, ...columns: readonly string[]): boolean {
  const plain = key.items.every(({ target, ...rest }, at) => {
    return target.kind === "column" && target.column === columns[at] && Object.keys(rest).length === 0;
  });
  return (
    plain &&
    key.items.length === columns.length &&
    key.include.length === 0 &&
    key.where === undefined &&
    key.method === undefined
  );
}

function isNamed(name: string | undefined, expected: string, { facts }: Dialect): boolean {
  return name === expected || (name === undefined && facts.namelessConstraints);
}

/** The table's name cut to leave room for the suffix. */
function conventional(table: string, suffix: string, maxBytes: number | undefined): string {
  return `${clipBytes(table, maxBytes === undefined ? undefined : maxBytes - suffix.length)}${suffix}`;
}
