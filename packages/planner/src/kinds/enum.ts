/** Enums. Values are added where they belong; removing or reordering them takes a new type. */
import type { Column, Enum, QualifiedName, Table } from "../catalog.js";
import type { Action, Change, ConvertedColumn } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { sameType } from "../compare/types.js";
import { successorDecision } from "../decision.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { aloneId, leftTypeId, tableId, typeId, unstoredId } from "../object-ids.js";
import { pairBy, type Pair } from "../pair.js";
import { StoredTypes } from "../stored-types.js";
import { losesValues } from "../compare/retyped.js";
import { retypedKeys, standsAlone } from "./retyped-key.js";

export function compareEnums(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.enums, comparing.to.enums, nameKey);
  return [
    ...dropped.map((each) => makeChange({ kind: "dropEnum", enum: each }, { rule: "enum is not wanted" })),
    ...both.flatMap((pair) => Object.values(rules).flatMap((rule) => rule(pair, comparing))),
    ...added.flatMap((each) => [
      makeChange({ kind: "createEnum", enum: each }, { rule: "enum is missing" }),
      ...rules.comment({ from: { ...nameOf(each), values: [] }, to: each }, comparing),
    ]),
  ];
}

type EnumRule = (pair: Pair<Enum>, comparing: Comparing) => readonly Change[];

const rules: { readonly [P in keyof Required<Enum>]: EnumRule } = {
  namespace: () => [],
  name: () => [],
  values: (pair, comparing) => (losesValues(pair.from, pair.to) ? replaceEnum(pair, comparing) : addValues(pair)),
  comment: ({ from, to }, comparing) =>
    compareComment({ kind: "type", name: nameOf(to) }, from.comment, to.comment, comparing),
};

/** Each new value goes after the one before it, which is there by then. */
function addValues({ from, to }: Pair<Enum>): readonly Change[] {
  const last = from.values.at(-1);
  const after = last === undefined ? -1 : to.values.lastIndexOf(last);
  return to.values.flatMap((value, index) => {
    if (from.values.includes(value)) return [];
    const previous = to.values[index - 1];
    const place =
      index > after ? {} : previous === undefined ? { before: from.values[0] as string } : { after: previous };
    const action: Action = { kind: "addEnumValue", enum: nameOf(to), value, ...place };
    return [makeChange(action, { rule: "enum value is missing", to: value })];
  });
}

function replaceEnum({ from, to }: Pair<Enum>, comparing: Comparing): readonly Change[] {
  const declared = comparing.successors(to);
  const removed = from.values.filter((value) => !to.values.includes(value));
  const { staying, leaving } = columnsOf(to, comparing);
  const held = heldBy(to, comparing);
  const used = [...staying, ...held];
  const isConverted = used.length > 0 && used.every(({ using }) => using !== undefined);
  for (const value of removed) {
    if (!declared.has(value) && !isConverted) comparing.ask(successorDecision(to, value, to.values, comparing.dialect));
  }
  const successors = Object.fromEntries(removed.flatMap((value) => pairOf(value, declared.get(value))));
  const action: Action = { kind: "replaceEnum", from, to, columns: staying, held, successors };
  const because = { rule: "enum values differ", from: from.values.join(", "), to: to.values.join(", ") };
  const alone = staying.flatMap(({ table }) => [aloneId(table), unstoredId(tableId(table))]);
  return [makeChange(action, because, { needs: [...leaving, ...alone, unstoredId(typeId(to))] })];
}

function pairOf(value: string, becomes: string | undefined): readonly (readonly [string, string])[] {
  return becomes === undefined ? [] : [[value, becomes]];
}

interface EnumColumns {
  /** Those that go over to the new type, with the default that they shall have then. */
  readonly staying: readonly ConvertedColumn[];
  /** What must have happened before: other columns have left the old type. */
  readonly leaving: readonly ReturnType<typeof leftTypeId>[];
}

function columnsOf(type: Enum, comparing: Comparing): EnumColumns {
  const wanted = byKey(comparing.to.tables);
  const remade = retypedKeys(comparing);
  const uses = comparing.from.tables
    .filter((table) => !remade.has(nameKey(table)))
    .flatMap((table) =>
      ownColumns(table, comparing)
        .filter((column) => isOf(column, type))
        .map((column) => ({ table, column })),
    );
  const staying = uses.flatMap(({ table, column }) => {
    const now = wantedColumn(wanted.get(nameKey(table)), column.name);
    if (now === undefined || !isOf(now, type)) return [];
    if (now.type.text !== column.type.text) return [{ table: nameOf(table), column: withoutDefault(column) }];
    return [{ table: nameOf(table), column: now, ...usingOf(table, now, comparing) }];
  });
  const stays = new Set(staying.map(({ table, column }) => leftTypeId(table, column.name)));
  const ids = uses.map(({ table, column }) => leftTypeId(table, column.name));
  return { staying, leaving: ids.filter((id) => !stays.has(id)) };
}

/** A list that becomes a single value, or the other way round, does so on the new type; its default is set then. */
function withoutDefault(column: Column): Column {
  const { default: _, ...rest } = column;
  return rest;
}

/** Columns that stay as they are and have the enum inside their values. */
function heldBy(type: Enum, comparing: Comparing): readonly ConvertedColumn[] {
  const stored = new StoredTypes(comparing.from);
  const own = new Set(stored.ownColumnsOf(typeId(type)).map(({ column }) => column));
  const before = byKey(comparing.from.tables);
  const after = byKey(comparing.to.tables);
  return stored.columnsOf(typeId(type)).flatMap(({ table, column }) => {
    const [then, now] = [before.get(nameKey(table)), after.get(nameKey(table))];
    const wanted = wantedColumn(now, column.name);
    if (own.has(column) || then === undefined || now === undefined || wanted === undefined) return [];
    if (wanted.generated !== undefined) return [];
    const isKept = sameType({ from: then, to: now }, { from: column, to: wanted }, comparing);
    return isKept ? [{ table, column, ...usingOf(table, column, comparing) }] : [];
  });
}

const byKey = (tables: readonly Table[]): ReadonlyMap<string, Table> =>
  new Map(tables.map((table) => [nameKey(table), table]));

function usingOf(table: QualifiedName, { name }: Column, comparing: Comparing): { readonly using?: string } {
  const using = comparing.using(table, name);
  return using === undefined ? {} : { using };
}

/** The values of a generated column are not moved: it is made anew. */
function isOf(column: Column, type: Enum): boolean {
  if (column.generated !== undefined) return false;
  return column.type.userType !== undefined && sameName(column.type.userType, type);
}

/** What its parent has it changes there. */
function ownColumns(table: Table, comparing: Comparing): readonly Column[] {
  return standsAlone(table, comparing) ? table.columns : table.columns.filter(({ inherited }) => inherited !== true);
}

function wantedColumn(table: Table | undefined, name: string): Column | undefined {
  return table?.columns.find((column) => column.name === name);
}
