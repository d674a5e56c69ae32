/** `@@map`: the database's name, which was read before anything else (`written-name.ts`). */
import { blockAttribute, positional, required } from "../spec.js";
import { named } from "../table-blocks.js";
import { databaseName } from "../types/database-name.js";

export const map = blockAttribute({
  name: "map",
  on: named,
  doc: "The database's name for it.",
  example: '@@map("users")',
  arguments: { name: positional(required(databaseName, "The name in the database.")) },
  apply() {},
});
