/** Which tables are not read: other tools' and the ledger, and where virtual tables keep their content. */
import type { IntrospectionOptions } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { readCreateVirtualTable } from "../ddl/read-create-virtual-table.js";
import { facts } from "../facts.js";
import type { ObjectRow, QueryRows } from "./queries.js";

export interface HiddenTables {
  /** Folded names. */
  readonly names: ReadonlySet<string>;
  /** Virtual tables whose module is not loaded, and what looks like their content: only the module could tell. */
  readonly unreadable: readonly ObjectRow[];
}

export function hiddenTables(rows: QueryRows, options: IntrospectionOptions): HiddenTables {
  const ignored = [...facts.ignoredTables, ...options.ignoredTables];
  const shadows = rows.tableKinds.filter(({ kind }) => kind === "shadow").map(({ name }) => name);
  const unreadable = withoutModule(rows);
  return { names: new Set([...ignored, ...shadows, ...unreadable.map(({ name }) => name)].map(fold)), unreadable };
}

function withoutModule({ objects, modules }: QueryRows): readonly ObjectRow[] {
  const loaded = new Set(modules.map(({ name }) => fold(name)));
  const tables = objects.filter(({ type }) => type === "table");
  const missing = tables.filter(({ sql }) => {
    const text = readCreateVirtualTable(sql ?? "");
    return text !== undefined && !loaded.has(fold(text.module));
  });
  const prefixes = missing.map(({ name }) => `${fold(name)}_`);
  return tables.filter(
    (table) => missing.includes(table) || prefixes.some((prefix) => fold(table.name).startsWith(prefix)),
  );
}
