/**
 * Which changes of a table SQLite has a statement for (https://sqlite.org/lang_altertable.html), by its version and the
 * limits of each; undefined where the table must be rebuilt.
 */
import { columnId, makeChange, type Change, type ChangeFacts, type Column } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { isConstant, isTime } from "../render/expression.js";
import type { Alteration } from "./alteration.js";
import { isColumnFree } from "./is-column-free.js";
import { isMadeAnew } from "./is-made-anew.js";
import { isNeverUnknown } from "./is-never-unknown.js";

/** 3.53 added CHECK and NOT NULL to what ALTER TABLE can do. What else it does is older than what introspection asks for (3.37). */
const altersChecks = 3_053_000;

type Result = readonly Change[] | undefined;
type InPlace<Kind> = (change: Extract<Change, { readonly kind: Kind }>, alteration: Alteration) => Result;

export function inPlace(change: Change, alteration: Alteration): Result {
  const rule = rules[change.kind] as ((change: Change, alteration: Alteration) => Result) | undefined;
  return rule?.(change, alteration);
}

const rules: { readonly [Kind in Change["kind"]]?: InPlace<Kind> } = {
  addColumn,
  dropColumn: ({ column, ...change }, alteration) =>
    isMadeAnew(column, alteration) || !isColumnFree(column.name, alteration) ? undefined : [{ ...change, column }],
  backfill: (change, alteration) => (hasTriggers(alteration) ? undefined : [change]),
  setNotNull: (change, alteration) =>
    change.column.notNull?.name === undefined ? ifAltersChecks(change, alteration) : undefined,
  dropNotNull: ifAltersChecks,
  addCheck: (change, alteration) =>
    isNeverUnknown(change.check.expression, alteration.to) ? ifAltersChecks(change, alteration) : undefined,
  dropConstraint: (change, alteration) => {
    const { dropped } = change;
    return dropped.kind === "check" && isOnly(dropped.check.name, alteration)
      ? ifAltersChecks(change, alteration)
      : undefined;
  },
  renameConstraint,
  createIndex: (change) => [change],
  dropIndex: (change) => [change],
  renameIndex: (change, alteration) => {
    const [old, now] = [indexOf(change.from, alteration.from), indexOf(change.to, alteration.to)];
    if (old === undefined || now === undefined) return undefined;
    const { table, because, hazards } = change;
    return [
      makeChange({ kind: "dropIndex", table, index: old, concurrently: false }, because, { hazards }),
      makeChange({ kind: "createIndex", table, index: now, concurrently: false }, because),
    ];
  },
};

function indexOf(name: string, { indexes }: Alteration["from"]): Alteration["from"]["indexes"][number] | undefined {
  return indexes.find((index) => index.name === name);
}

function ifAltersChecks(change: Change, { context }: Alteration): Result {
  return context.serverVersion >= altersChecks ? [change] : undefined;
}

/** An UPDATE of ours would fire them; a rebuild does not. */
function hasTriggers({ from, to, context }: Alteration): boolean {
  const objects = [...context.from.statements, ...context.to.statements];
  return objects.some(({ kind, table }) => kind === "trigger" && [from.name, to.name].includes(table?.name ?? ""));
}

function addColumn(change: Extract<Change, { readonly kind: "addColumn" }>, alteration: Alteration): Result {
  const { column, backfill } = change;
  if (column.generated?.stored === true || column.identity !== undefined || !hasConstantDefault(column))
    return undefined;
  if (backfill === undefined) return [change];
  if (column.default !== undefined || hasTriggers(alteration)) return undefined;
  return addFilled(change, backfill, alteration);
}

/** The rows that exist get it. */
function hasConstantDefault({ default: expression }: Column): boolean {
  return expression === undefined || (isConstant(expression) && !isTime(expression));
}

/** Optional at first, then filled, then required. */
function addFilled(
  { table, column, because, foreignKey, makes, needs, hazards }: Extract<Change, { readonly kind: "addColumn" }>,
  expression: string,
  { context }: Alteration,
): Result {
  if (!column.nullable && context.serverVersion < altersChecks) return undefined;
  const key = foreignKey === undefined ? {} : { foreignKey };
  const optional = { ...column, nullable: true };
  const after: Partial<ChangeFacts> = { needs: [columnId(table, column.name)] };
  return [
    makeChange({ kind: "addColumn", table, column: optional, ...key }, because, { makes, needs, hazards }),
    makeChange({ kind: "backfill", table, column, expression }, because, after),
    ...(column.nullable ? [] : [makeChange({ kind: "setNotNull", table, column }, because, after)]),
  ];
}

/** A CHECK has a name that can be changed, by dropping and adding it. */
function renameConstraint(
  change: Extract<Change, { readonly kind: "renameConstraint" }>,
  alteration: Alteration,
): Result {
  const { table, from, to, because, hazards } = change;
  const old = alteration.from.checks.find(({ name }) => name === from);
  const now = alteration.to.checks.find(({ name }) => name === to);
  if (old === undefined || now === undefined || !isOnly(from, alteration)) return undefined;
  if (!isNeverUnknown(now.expression, alteration.to)) return undefined;
  return ifAltersChecks(change, alteration)?.flatMap(() => [
    makeChange({ kind: "dropConstraint", table, dropped: { kind: "check", check: old } }, because, { hazards }),
    makeChange({ kind: "addCheck", table, check: now }, because),
  ]);
}

/** A name may be given twice in a table. */
function isOnly(name: string | undefined, { from: { primaryKey, indexes, checks, foreignKeys } }: Alteration): boolean {
  const constraints = [...(primaryKey === undefined ? [] : [primaryKey]), ...indexes, ...checks, ...foreignKeys];
  const same = constraints.filter((each) => each.name !== undefined && fold(each.name) === fold(name ?? ""));
  return name !== undefined && same.length === 1;
}
