/** `now = "now()"` of the datasource: how most columns whose default is the time of the transaction say that. */
import type { Catalog, Dialect } from "@dsl/planner";

export function chooseNow({ tables }: Catalog, { sql, target }: Dialect): "now()" | undefined {
  if (target.nowFunction !== true) return undefined;
  const defaults = tables.flatMap(({ columns }) => columns.map((column) => column.default));
  const count = (text: string): number => defaults.filter((each) => each === text).length;
  return count("now()") > count(sql.now) ? "now()" : undefined;
}
