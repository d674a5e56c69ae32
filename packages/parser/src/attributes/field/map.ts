/** `@map`: the database's name, which was read before anything else (`written-name.ts`). */
import { fieldAttribute, positional, required } from "../spec.js";
import { databaseName } from "../types/database-name.js";

export const map = fieldAttribute({
  name: "map",
  on: ["column", "compositeField", "alias", "value"],
  doc: "The database's name for it.",
  example: 'createdAt DateTime @map("created_at")',
  arguments: { name: positional(required(databaseName, "The name in the database.")) },
  apply() {},
});
