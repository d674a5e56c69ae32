/** `referentialActions = "NoAction"` of the datasource: what foreign keys do that say nothing, as in SQL or as in Prisma. */
import type { Catalog, ForeignKey, Table } from "@dsl/planner";

type Actions = Pick<ForeignKey, "onDelete" | "onUpdate">;

/** What SQL does. */
export const noActions: Actions = { onDelete: "noAction", onUpdate: "noAction" };

/** Prisma's default: a row that may be without its parent is left without; any other keeps the parent from going. */
export function prismaActions(key: ForeignKey, from: Table): Actions {
  const optional = key.columns.every((column) => from.columns.find((each) => each.name === column)?.nullable === true);
  return { onDelete: optional ? "setNull" : "restrict", onUpdate: "cascade" };
}

/** Whichever leaves fewer actions to be written. */
export function chooseReferentialActions({ tables }: Catalog): "NoAction" | undefined {
  let [asInSql, asInPrisma] = [0, 0];
  for (const table of tables)
    for (const key of table.foreignKeys) {
      if (key.inherited === true) continue;
      asInSql += countOther(key, noActions);
      asInPrisma += countOther(key, prismaActions(key, table));
    }
  return asInSql < asInPrisma ? "NoAction" : undefined;
}

const countOther = (key: ForeignKey, usual: Actions): number =>
  Number(key.onDelete !== usual.onDelete) + Number(key.onUpdate !== usual.onUpdate);
