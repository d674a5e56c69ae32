/** The changes that carry out renames. A table or type that goes to another namespace is moved, then renamed there. */
import type { Catalog, Column, QualifiedName } from "../catalog.js";
import type { Action, Change } from "../change.js";
import type { Dialect } from "../dialect.js";
import type { Rename } from "../intent.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { columnId } from "../object-ids.js";
import { inHeirs } from "./in-heirs.js";

export function renameChanges(renames: readonly Rename[], renamed: Catalog, { sql }: Dialect): readonly Change[] {
  const swapped = renames.filter((rename, index) => renames.slice(0, index).some((other) => isInverse(rename, other)));
  const named = renames.flatMap((rename) =>
    actionsOf(rename, renamed).flatMap((action) => {
      const change = makeChange(action, { rule: "renamed", ...becauseOf(rename) });
      return swapped.includes(rename) ? inTwo(change) : [change];
    }),
  );
  return [...named, ...valueChanges(renames, renamed, sql)];
}

/** Of two columns that exchange their names. */
function isInverse(a: Rename, b: Rename): boolean {
  return a.kind === "column" && b.kind === "column" && a.from === b.to && a.to === b.from && sameName(a.of, b.of);
}

/** One of them has a name of its own in between. */
function inTwo(change: Change): readonly Change[] {
  if (change.kind !== "renameColumn") return [change];
  const { table, heirs, from, to, because } = change;
  const between = `${from}_old`;
  const first = makeChange({ kind: "renameColumn", table, heirs, from, to: between }, because);
  const needs = [...first.needs, ...[table, ...heirs].map((each) => columnId(each, between))];
  const second = { kind: "renameColumn", table, heirs, from: between, to } as const;
  return [first, makeChange(second, because, { destroys: [], needs })];
}

function becauseOf(rename: Rename): Pick<Change["because"], "from" | "to" | "span"> {
  const shown = (name: string | QualifiedName): string => (typeof name === "string" ? name : name.name);
  const span = rename.span === undefined ? {} : { span: rename.span };
  return { from: shown(rename.from), to: shown(rename.to), ...span };
}

function actionsOf(rename: Rename, renamed: Catalog): readonly Action[] {
  switch (rename.kind) {
    case "table":
      return renameTable(nameOf(rename.from), nameOf(rename.to));
    case "type":
      return [
        { kind: "renameType", what: whatIs(rename.to, renamed), from: nameOf(rename.from), to: nameOf(rename.to) },
      ];
    case "sequence":
      return [{ kind: "renameSequence", from: nameOf(rename.from), to: nameOf(rename.to) }];
    case "column":
      return [renameColumn(rename, renamed)];
    case "enumValue":
      if (rename.columns !== undefined) return [];
      return [{ kind: "renameEnumValue", enum: nameOf(rename.of), from: rename.from, to: rename.to }];
  }
}

function renameColumn({ of, from, to }: Extract<Rename, { readonly kind: "column" }>, renamed: Catalog): Action {
  const isAttribute = renamed.compositeTypes.some((type) => sameName(type, of));
  return isAttribute
    ? { kind: "renameAttribute", type: nameOf(of), from, to }
    : { kind: "renameColumn", table: nameOf(of), heirs: heirsOf(of, to, renamed), from, to };
}

/** Everything has its new name there. */
function heirsOf(of: QualifiedName, column: string, renamed: Catalog): readonly QualifiedName[] {
  const rename: Rename = { kind: "column", of, from: column, to: column };
  return inHeirs([rename], renamed).flatMap((each) => (each.kind === "column" ? [each.of] : []));
}

function renameTable(from: QualifiedName, to: QualifiedName): readonly Action[] {
  if (from.namespace === to.namespace) return [{ kind: "renameTable", from, to }];
  const moved: QualifiedName = { ...to, name: from.name };
  const move: Action = { kind: "moveTable", from, to: moved };
  return from.name === to.name ? [move] : [move, { kind: "renameTable", from: moved, to }];
}

function whatIs(type: QualifiedName, catalog: Catalog): "enum" | "domain" | "compositeType" {
  const key = nameKey(type);
  if (catalog.enums.some((each) => nameKey(each) === key)) return "enum";
  return catalog.domains.some((each) => nameKey(each) === key) ? "domain" : "compositeType";
}

/** Where enums are checked texts the rows are given the new values, each column once. */
function valueChanges(renames: readonly Rename[], renamed: Catalog, sql: Dialect["sql"]): readonly Change[] {
  const values = renames.filter((rename) => rename.kind === "enumValue");
  return renamed.tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const own = values.filter((rename) => rename.columns?.some((each) => isColumn(each, table, column)) === true);
      if (own.length === 0) return [];
      const name = sql.quote(column.name);
      const cases = own.map((rename) => `WHEN ${sql.literal(rename.from)} THEN ${sql.literal(rename.to)}`);
      const using = `CASE ${name} ${cases.join(" ")} ELSE ${name} END`;
      const because = { rule: "renamed", ...becauseOf(own[0] as Rename) };
      return [makeChange({ kind: "alterColumnType", table: nameOf(table), from: column, to: column, using }, because)];
    }),
  );
}

function isColumn(
  each: { readonly table: QualifiedName; readonly column: string },
  table: QualifiedName,
  column: Column,
): boolean {
  return sameName(each.table, table) && each.column === column.name;
}
