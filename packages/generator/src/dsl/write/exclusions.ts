/** Exclusion constraints. */
import { constraintId, type Exclusion, type Table, itemNames } from "@dsl/planner";
import { argument, attribute, list, parameters, quoted, wordOrText } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { expressionLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";
import { writeDeferrable, writeItems, writeMap, writeMethod } from "./index-items.js";

export function writeExclusion(exclusion: Exclusion, table: Table, writing: Writing): MemberDraft {
  const { items, include = [], storage, tablespace, method, where, deferrable, comment, name } = exclusion;
  const text = attribute(
    "@@exclude",
    [writeItems(items, table, method, writing)],
    writeMap(name, table, itemNames(items), "_excl", writing),
    writeMethod(method, writing),
    argument(
      "include",
      include.length === 0 ? undefined : list(include.map((column) => writing.names.field(table, column))),
    ),
    argument("with", storage === undefined ? undefined : parameters(storage)),
    argument("tablespace", tablespace === undefined ? undefined : wordOrText(tablespace)),
    argument("where", where === undefined ? undefined : expressionLiteral(where)),
    argument("deferrable", writeDeferrable(deferrable)),
    argument("comment", comment === undefined ? undefined : quoted(comment)),
  );
  return { kind: "attribute", key: constraintId(table, name, text), text };
}
