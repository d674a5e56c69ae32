/** Whether the values of a column become others of another type, or of one that is made anew. */
import type { Column, Enum, QualifiedName, Table } from "../catalog.js";
import { sameName } from "../names.js";
import type { Pair } from "../pair.js";
import type { Comparing } from "./comparing.js";
import { isKnown, sameType } from "./types.js";

export function isRetyped(tables: Pair<Table>, pair: Pair<Column>, comparing: Comparing): boolean {
  if (pair.from.collation !== pair.to.collation || !sameType(tables, pair, comparing)) return true;
  const type = pair.to.type.userType;
  return type !== undefined && isRemade(type, comparing);
}

function isRemade(type: QualifiedName, comparing: Comparing): boolean {
  const { from, to } = comparing;
  const find = <T extends QualifiedName>(list: readonly T[]): T | undefined =>
    list.find((each) => sameName(each, type));
  const [oldEnum, newEnum] = [find(from.enums), find(to.enums)];
  if (oldEnum !== undefined && newEnum !== undefined) return losesValues(oldEnum, newEnum);
  const [old, now] = [find(from.domains), find(to.domains)];
  if (old === undefined || now === undefined || old.type.text === now.type.text) return false;
  return isKnown(old.type, comparing) && isKnown(now.type, comparing);
}

/** Whether values go or change places: only a new type does that. */
export function losesValues(from: Enum, to: Enum): boolean {
  const places = from.values.map((value) => to.values.indexOf(value));
  return !places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] as number)));
}
