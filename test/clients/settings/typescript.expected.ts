// Made by dsl from the schema: change that and run "dsl generate".

import type { UserId } from "../settings.js";
import { default as cuid } from "@bugsnag/cuid";

export interface Account {
  user_id: UserId;
  created_at: string;
  updated_at: string;
  balance: number;
  count: bigint;
  raw: string;
  kind: "a" | "b";
}

/** A new Account. */
export interface AccountInsert {
  user_id?: UserId | undefined;
  created_at: Date | string;
  updated_at?: Date | string | undefined;
  balance: string | number;
  count: string | number | bigint;
  raw: string;
  kind: "a" | "b";
}

/** Changes to one Account. */
export interface AccountUpdate {
  user_id?: UserId | undefined;
  created_at?: Date | string | undefined;
  updated_at?: Date | string | undefined;
  balance?: string | number | undefined;
  count?: string | number | bigint | undefined;
  raw?: string | undefined;
  kind?: "a" | "b" | undefined;
}

/** Values of a new Account that the database does not fill in. */
export const AccountDefaults = () => ({
  user_id: cuid() as UserId,
  updated_at: new Date(),
});
