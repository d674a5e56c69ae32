/** Indexes that are no keys. */
import { itemNames, type Index, type Table } from "@dsl/planner";
import { attribute } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import { writeParts } from "./index-parts.js";
import { indexKey } from "./keys.js";
import { writeIndexOptions, writeItems, writeMap, writeMethod } from "./index-items.js";

export function writeIndex(index: Index, table: Table, writing: Writing): MemberDraft {
  const text = attribute(
    "@@index",
    [writeItems(index.items, table, index.method, writing)],
    writeMap(index.name, table, itemNames(index.items), "_idx", writing),
    writeMethod(index.method, writing),
    writeIndexOptions(index, table, writing),
    writeParts(index, table, writing),
  );
  return { kind: "attribute", key: indexKey(table, index), text };
}
