// Made by dsl from the schema: change that and run "dsl generate".

import type { UserSettings } from "../settings.js";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** What JSON can say. */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** What somebody may do. */
export type Role = "ADMIN" | "member" | "GUEST";

/**
 * Somebody who signs in.
 * Deleted users keep their row.
 */
export interface UserTable {
  id: string;
  email: string;
  name: string;
  role: Generated<Role>;
  roles: ColumnType<string | null, Role[] | null | undefined, Role[] | null>;
  /** Digits and a plus sign *\/ nothing else. */
  phone: Generated<string | null>;
  website: Generated<string | null>;
  age: Generated<number | null>;
  settings: ColumnType<UserSettings, string, string>;
  extra: ColumnType<JsonValue | null, string | null | undefined, string | null>;
  avatar: Generated<Uint8Array | null>;
  tags: Generated<string[] | null>;
  scores: ColumnType<
    number[] | null,
    (string | number)[] | null | undefined,
    (string | number)[] | null
  >;
  birthday: ColumnType<
    Date | null,
    Date | string | null | undefined,
    Date | string | null
  >;
  wakes_up_at: Generated<string | null>;
  search: GeneratedAlways<string | null>;
  slug: GeneratedAlways<string>;
  created_at: ColumnType<Date, Date | string | undefined, Date | string>;
  updated_at: ColumnType<Date, Date | string, Date | string>;
}

export interface ProfileTable {
  user_id: string;
  /** @deprecated moves to User */
  bio: string;
}

export interface PostTable {
  id: ColumnType<
    string,
    string | number | bigint | undefined,
    string | number | bigint
  >;
  number: GeneratedAlways<number>;
  title: string;
  price: ColumnType<string, string | number | undefined, string | number>;
  rating: Generated<number>;
  views: ColumnType<
    string,
    string | number | bigint | undefined,
    string | number | bigint
  >;
  public: Generated<boolean>;
  token: string;
  ulid: string;
  cuid: string;
  cuid2: string;
  uuid7: string;
  author_id: string;
  editor_id: Generated<string | null>;
}

export interface TagTable {
  id: number;
  label: string;
}

export interface ActiveUserTable {
  id: string;
  email: string;
  posts: string;
}

/** The pairs of the relation PostToTag. */
export interface PostToTagTable {
  A: ColumnType<string, string | number | bigint, string | number | bigint>;
  B: number;
}

/** The pairs of the relation related. */
export interface relatedTable {
  A: ColumnType<string, string | number | bigint, string | number | bigint>;
  B: ColumnType<string, string | number | bigint, string | number | bigint>;
}

/** All tables and views: `new Kysely<Database>(…)`. */
export interface Database {
  users: UserTable;
  profiles: ProfileTable;
  posts: PostTable;
  tags: TagTable;
  active_users: ActiveUserTable;
  _PostToTag: PostToTagTable;
  _related: relatedTable;
}
