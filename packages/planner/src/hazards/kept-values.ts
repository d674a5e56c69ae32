/** D6007: a routine or dictionary changes in place, and what was computed with it stays as it was. */
import type { Catalog, Needs, ObjectId, Table } from "../catalog.js";
import type { Change } from "../change.js";
import { shownName } from "../names.js";
import { readObjectId, statementId } from "../object-id.js";
import { columnId, constraintId, indexId } from "../object-ids.js";
import { statementWords } from "../statement-words.js";
import type { HazardContext, HazardRule } from "./hazard-rule.js";

export const keptValues: HazardRule = {
  code: "D6007",
  doc: "The engine does not look at stored generated columns, indexes and checks again when a function or text search dictionary that they use is replaced: they keep what the old one gave, an index finds rows no more, and rows may break a check. Compute them anew in a migration by hand.",
  stage: "lowered",
  detect: (change, context) => {
    if (change.kind !== "replaceStatement") return [];
    const kept = keptBy(change, context);
    if (kept.length === 0) return [];
    const what = `${statementWords(change.to)} "${shownName(change.to, context.dialect)}"`;
    return [
      {
        code: "D6007",
        severity: "warning",
        destructive: false,
        message: `${what} changes, and what was computed with it stays as it was: ${kept.join(", ")}`,
        help: "where it gives other values now: UPDATE a column that a generated one reads to itself, REINDEX indexes, add checks anew",
      },
    ];
  },
};

type Replacing = Extract<Change, { readonly kind: "replaceStatement" }>;

/** Of what reads it, itself or through others, what the plan does not make anew. */
function keptBy({ from: replaced }: Replacing, { from, changes, dialect }: HazardContext): readonly string[] {
  const reached = reachedFrom(statementId(replaced), from);
  const readers = readersIn(from);
  const found = [...new Set([...reached].flatMap((id) => readers.get(id) ?? []))];
  if (found.length === 0) return [];
  const anew = new Set(changes.flatMap(({ makes, destroys }) => [...makes, ...destroys]));
  return found.filter((id) => !anew.has(id)).map((id) => words(id, dialect));
}

/** The object and all statements that read it, or what reads it. */
function reachedFrom(id: ObjectId, { statements }: Catalog): ReadonlySet<ObjectId> {
  const reached = new Set([id]);
  for (const each of reached)
    for (const statement of statements) if (statement.needs.includes(each)) reached.add(statementId(statement));
  return reached;
}

/** What holds values that were computed, by what it was computed with. */
function readersIn(catalog: Catalog): ReadonlyMap<ObjectId, readonly ObjectId[]> {
  const known = byCatalog.get(catalog) ?? findReaders(catalog);
  byCatalog.set(catalog, known);
  return known;
}

const byCatalog = new WeakMap<Catalog, ReadonlyMap<ObjectId, readonly ObjectId[]>>();

function findReaders({ tables }: Catalog): ReadonlyMap<ObjectId, readonly ObjectId[]> {
  const readers = new Map<ObjectId, ObjectId[]>();
  for (const table of tables)
    for (const { id, needs } of computed(table))
      for (const need of needs) readers.set(need, [...(readers.get(need) ?? []), id]);
  return readers;
}

function computed(table: Table): readonly { readonly id: ObjectId; readonly needs: Needs }[] {
  const { columns, indexes, checks, exclusions } = table;
  return [
    ...columns
      .filter(({ generated }) => generated?.stored === true)
      .map(({ name, needs }) => ({ id: columnId(table, name), needs })),
    ...indexes.map(({ name, needs }) => ({ id: indexId(table, name), needs })),
    ...[...checks, ...exclusions].map(({ name, needs }) => ({ id: constraintId(table, name), needs })),
  ].flatMap(({ id, needs }) => (needs === undefined ? [] : [{ id, needs }]));
}

function words(id: ObjectId, dialect: HazardContext["dialect"]): string {
  const { kind, of, member } = readObjectId(id);
  if (member === undefined) return `${kind} "${shownName(of, dialect)}"`;
  return `${kind} "${shownName(of, dialect)}.${member}"`;
}
