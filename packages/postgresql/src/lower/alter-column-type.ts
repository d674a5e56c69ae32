/** A column's type: its default is taken off and set anew, so that it is of the new type and no cast stands around it. */
import type { Change, Column, ObjectId } from "@dsl/planner";
import { columnId, keysOf, readByItems, tableId } from "@dsl/planner";
import { sql } from "../sql.js";
import { castText, plainCast } from "../type-rules/cast-text.js";
import { becomesJson, conversion, isJson } from "../type-rules/conversion.js";
import { enclosed } from "../render/enclosed.js";
import { rewrites } from "../type-rules/rewrites.js";
import { readType } from "../type-rules/type-text.js";
import { follow, type Lowering } from "./lowering.js";
import { resetsDefault } from "./resets-default.js";

type AlterColumnType = Extract<Change, { readonly kind: "alterColumnType" }>;

export function alterColumnType(change: AlterColumnType, lowering: Lowering): readonly Change[] {
  const { table, from, to } = change;
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  const held = lowering.held(change);
  const using =
    change.using ?? (held?.using === undefined ? castOf(change, lowering) : `${enclosed(held.using)}::${to.type.text}`);
  const needs = [columnId(table, to.name)];
  const anew = resetsDefault(change);
  const isRewritten = rewrites(from.type, to.type) || using !== change.using;
  const work = isRewritten ? "rewrite" : buildsIndexes(change, lowering) ? "build" : undefined;
  return [
    ...(anew && from.default !== undefined
      ? [follow(change, { kind: "dropDefault", table, column: from }, { lock })]
      : []),
    {
      ...change,
      alters: lowering.withHeirs(table).map((each) => columnId(each, to.name)),
      ...(using === undefined ? {} : { using }),
      ...(held === undefined || held.using !== undefined ? {} : { successors: held.successors }),
      lock: { ...lock, ...(work === undefined ? {} : { work }) },
    },
    ...(anew && to.default !== undefined
      ? [follow(change, { kind: "setDefault", table, column: to, default: to.default }, { lock })]
      : []),
    ...numberedAnew(change, needs),
  ];
}

/** The indexes over a column are built anew where its values compare otherwise, and those of a partitioned table always. */
function buildsIndexes({ table, from, to }: AlterColumnType, lowering: Lowering): boolean {
  const before = lowering.tableBefore(table);
  if (before === undefined) return false;
  const compares = from.collation !== to.collation || isFolded(from) !== isFolded(to);
  if (!compares && !lowering.isPartitioned(table)) return false;
  const ids: readonly ObjectId[] = [columnId(table, from.name), tableId(table)];
  return keysOf(before).some((key) => readByItems(table, key).some((id) => ids.includes(id)));
}

const isFolded = ({ type }: Column): boolean => readType(type.text).base.endsWith("citext");

/** Assignment casts need no words; an enum is only reached, and left, by its labels. */
function castOf({ from, to, parks }: AlterColumnType, lowering: Lowering): string | undefined {
  // the values of a generated column are computed anew
  if (from.type.text === to.type.text || to.generated !== undefined) return undefined;
  const kind = conversion(from.type, to.type);
  if (kind === "same") return undefined;
  const isEnum = [from, to].some(({ type }) => type.userType !== undefined && lowering.isEnum(type.userType));
  const column = sql.quote(to.name);
  if (parks === true) return plainCast(column, from.type, to.type, isEnum);
  if (isJson(to.type) && becomesJson(lowering.baseType(from.type))) return `to_${to.type.text}(${column})`;
  return castText(column, from.type, to.type, isEnum);
}

/** The sequence of a serial column has the column's type; that of an identity column follows by itself. */
function numberedAnew(change: AlterColumnType, needs: Change["needs"]): readonly Change[] {
  const { table, from, to } = change;
  if (from.identity?.kind !== "serial" || to.identity?.kind !== "serial" || from.type.text === to.type.text) return [];
  return [follow(change, { kind: "alterIdentity", table, from, to }, { needs })];
}
