// Made by dsl from the schema: change that and run "dsl generate".

import type { UserId } from "../settings.js";
import type { ColumnType } from "kysely";

/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export interface AccountTable {
  user_id: UserId;
  created_at: ColumnType<string, Date | string, Date | string>;
  updated_at: ColumnType<string, Date | string, Date | string>;
  balance: ColumnType<string, string | number, string | number>;
  count: ColumnType<number, string | number | bigint, string | number | bigint>;
  raw: ColumnType<JsonValue, string, string>;
  kind: "a" | "b";
}

/** All tables and views: `new Kysely<Database>(…)`. */
export interface Database {
  Account: AccountTable;
}
