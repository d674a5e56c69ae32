/**
 * Which models columns A and B of a join table stood for before, where no foreign key says it (`relationMode = "prisma"`):
 * they are in the order of the models' names, and usually the table is called after both.
 */
import type { Table } from "../catalog.js";
import type { Join, Rename, WholeRename } from "../intent.js";
import { sameName } from "../names.js";
import type { Pair } from "../pair.js";

/** Whether A was what B is now. Undefined: nothing tells. */
export function isExchanged(join: Join, pair: Pair<Table>, renames: readonly Rename[]): boolean | undefined {
  const { sides, exchanged } = join;
  if (exchanged !== undefined || sides === undefined) return exchanged ?? false;
  return byTypes(pair) ?? byName(oldTableName(join, renames), sides, renames);
}

/** The name that the table had by convention. Undefined where the old name of a model is not known. */
export function joinTableBefore({ sides }: Join, renames: readonly Rename[]): string | undefined {
  const [a, b] = (sides ?? []).map((side) => modelBefore(side, renames));
  return a === undefined || b === undefined ? undefined : `_${[a, b].toSorted().join("To")}`;
}

type Sides = NonNullable<Join["sides"]>;

function byTypes({ from, to }: Pair<Table>): boolean | undefined {
  const types = ({ columns }: Table): readonly (string | undefined)[] =>
    ["A", "B"].map((letter) => columns.find(({ name }) => name === letter)?.type.text);
  const [before, after] = [types(from), types(to)];
  if (after[0] === after[1]) return undefined;
  if (before.join() === after.join()) return false;
  return before.toReversed().join() === after.join() ? true : undefined;
}

function byName(table: string, sides: Sides, renames: readonly Rename[]): boolean | undefined {
  const [a, b] = sides.map((side) => modelBefore(side, renames));
  const isCalled = (first?: string, second?: string): boolean =>
    (first !== undefined && table.startsWith(`_${first}To`)) || (second !== undefined && table.endsWith(`To${second}`));
  if (isCalled(a, b) !== isCalled(b, a)) return isCalled(b, a);
  return a === undefined || b === undefined ? undefined : a > b;
}

/** A model that is called as its table was called as its table was. */
function modelBefore({ model, table }: Sides[number], renames: readonly Rename[]): string | undefined {
  const rename = tableRename(table, renames);
  if (rename === undefined) return model;
  return model === table.name ? rename.from.name : undefined;
}

function oldTableName({ table }: Join, renames: readonly Rename[]): string {
  return tableRename(table, renames)?.from.name ?? table.name;
}

function tableRename(to: WholeRename["to"], renames: readonly Rename[]): WholeRename | undefined {
  return renames.find((rename): rename is WholeRename => rename.kind === "table" && sameName(rename.to, to));
}
