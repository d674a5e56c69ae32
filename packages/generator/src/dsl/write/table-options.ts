/** Options of a table as block attributes. */
import type { Table } from "@dsl/planner";
import { argument, attribute, list, parameters, quoted, wordOrText } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { namePattern, readName, splitList } from "../text/read-sql.js";
import { expressionLiteral, sqlLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";
import { writeCollation } from "./collation.js";
import { capitalised } from "./index-items.js";
import { columnOf, statementsOf } from "./table-statements.js";

export function writeTableOptions(table: Table, writing: Writing): readonly MemberDraft[] {
  const { options } = table;
  const texts: readonly (string | undefined)[] = [
    options.ofType === undefined ? undefined : `@@of(${writing.names.type(options.ofType)})`,
    options.inherits === undefined
      ? undefined
      : `@@inherits(${list(options.inherits.map((parent) => writing.names.type(parent)))})`,
    options.partitionBy === undefined ? undefined : writePartitionBy(options.partitionBy, table, writing),
    options.virtual === undefined ? undefined : `@@virtual(${sqlLiteral(options.virtual)})`,
    options.strict === true ? "@@strict" : undefined,
    options.withoutRowid === true ? "@@withoutRowid" : undefined,
    options.unlogged === true ? "@@unlogged" : undefined,
    options.storage === undefined ? undefined : `@@with(${parameters(options.storage)})`,
    options.tablespace === undefined ? undefined : `@@tablespace(${wordOrText(options.tablespace)})`,
    options.accessMethod === undefined ? undefined : `@@accessMethod(${wordOrText(options.accessMethod)})`,
    options.replicaIdentity === undefined
      ? undefined
      : `@@replicaIdentity(${replicaIdentity(options.replicaIdentity)})`,
    writeRowSecurity(table, writing),
  ];
  return texts.flatMap((text): readonly MemberDraft[] =>
    text === undefined ? [] : [{ kind: "attribute", key: text.replace(/\([\s\S]*$/, ""), text }],
  );
}

/** `FULL`, `NOTHING`, `USING INDEX "users_email_key"` */
function replicaIdentity(identity: string): string {
  const index = /^USING INDEX ([\s\S]+)$/.exec(identity)?.[1];
  return index === undefined ? capitalised(identity) : quoted(readName(index));
}

/** Policies bring row security; only what differs from that is said. */
function writeRowSecurity(table: Table, writing: Writing): string | undefined {
  const { enabled, force } = table.options.rowSecurity ?? { enabled: false, force: false };
  const implied = statementsOf(table, writing).some(({ kind }) => kind === "policy");
  if (enabled === implied && !force) return undefined;
  return attribute("@@rls", [enabled ? "Enabled" : "Disabled"], argument("force", force ? true : undefined));
}

/** `RANGE (created_at)` */
function writePartitionBy(text: string, table: Table, writing: Writing): string {
  const [, by = "", items = ""] = /^(\w+) \(([\s\S]*)\)$/.exec(text) ?? [];
  const written = splitList(items).map((item) => writePartitionItem(item, table, writing));
  return attribute("@@partition", [`by: ${capitalised(by)}`, list(written)]);
}

function writePartitionItem(item: string, table: Table, writing: Writing): string {
  const [, text = item, collation, ops] = partitionItem.exec(item) ?? [];
  const column = columnOf(text, table, writing);
  const key = column === undefined ? expressionLiteral(text) : writing.names.field(table, column);
  const options = [
    ...argument("ops", ops === undefined ? undefined : sqlLiteral(ops)),
    ...argument("collate", collation === undefined ? undefined : writeCollation(collationOf(collation), writing)),
  ];
  return options.length === 0 ? key : `${key}(${options.join(", ")})`;
}

/** As catalogs have it elsewhere: a name of the engine's own, or a qualified name in quotes. `public.german` */
function collationOf(text: string): string {
  const names = [...text.matchAll(new RegExp(namePattern, "gu"))].map(([name]) => readName(name));
  return names.length === 1 ? names[0]! : names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".");
}

/** A column or an expression, which ends with a parenthesis, its collation and its operator class. */
const partitionItem = new RegExp(
  String.raw`^([\s\S]*\)|${namePattern})(?: COLLATE (${namePattern}(?:\.${namePattern})?))?(?: (${namePattern}(?:\.${namePattern})?))?$`,
  "u",
);

/** `FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')` as properties of a partition. */
export function writeBound(bound: string): readonly { readonly name: string; readonly value: string }[] {
  const range = /^FOR VALUES FROM \(([\s\S]*)\) TO \(([\s\S]*)\)$/.exec(bound);
  if (range !== null) return [property("from", range[1]!), property("to", range[2]!)];
  const values = /^FOR VALUES IN \(([\s\S]*)\)$/.exec(bound);
  if (values !== null) return [property("in", values[1]!)];
  const hash = /^FOR VALUES WITH \(modulus (\d+), remainder (\d+)\)$/.exec(bound);
  if (hash === null) return [{ name: "default", value: "true" }];
  return [
    { name: "modulus", value: hash[1]! },
    { name: "remainder", value: hash[2]! },
  ];
}

const property = (name: string, values: string) => ({ name, value: list(splitList(values).map(sqlLiteral)) });
