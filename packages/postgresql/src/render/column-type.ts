/** Another type or collation for a column: values converted, the default out of the way meanwhile. */
import type { Column, ColumnType } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterColumn } from "./alter-table.js";
import { collate } from "./collate.js";
import { sequenceOf } from "./owned-sequence.js";
import type { Renderer } from "./renderers.js";
import { words } from "./words.js";

/** One statement, so that the table is rewritten once: the engine drops defaults before it converts, and sets them after. */
export const changeColumnType: Renderer<"alterColumnType"> = ({ table, from, to, using }) => {
  const sameBase = baseName(from.type) === baseName(to.type);
  const retype = words(`TYPE ${to.type.text}`, collate(to.collation), usingClause(from, to, using));
  const changes = sameBase ? [retype] : [...dropDefault(from), retype, ...setDefault(to)];
  return [
    alterColumn(table, to.name, ...changes),
    ...(sameBase ? [] : retypeSequence(from, to, sequenceOf(table, to))),
  ];
};

/** `character varying(20)` is `character varying` */
const baseName = ({ text }: ColumnType): string => text.replace(/\([^)]*\)/, "");

/** A default of the old type may not convert by itself. */
const dropDefault = ({ default: value }: Column): readonly string[] => (value === undefined ? [] : ["DROP DEFAULT"]);

const setDefault = ({ default: value }: Column): readonly string[] =>
  value === undefined ? [] : [`SET DEFAULT ${value}`];

/** Not said of generated columns, which the engine computes anew. */
function usingClause(from: Column, to: Column, using: string | undefined): string | undefined {
  if (to.generated !== undefined || from.generated !== undefined) return undefined;
  if (using !== undefined) return `USING ${using}`;
  if (from.type.text === to.type.text) return undefined;
  return `USING ${cast(sql.quote(to.name), from.type, to.type)}`;
}

/** Types that people made convert by way of text. */
function cast(value: string, from: ColumnType, to: ColumnType): string {
  const byText = from.userType !== undefined && to.userType !== undefined;
  const text = from.text.endsWith("[]") ? "text[]" : "text";
  return byText ? `${value}::${text}::${to.text}` : `${value}::${to.text}`;
}

/** The sequence of an identity column follows by itself, that of a serial one does not. */
function retypeSequence(from: Column, to: Column, sequence: string): readonly string[] {
  if (from.identity?.kind !== "serial" || to.identity?.kind !== "serial") return [];
  return [`ALTER SEQUENCE ${sequence} AS ${to.identity.options.type ?? to.type.text}`];
}
