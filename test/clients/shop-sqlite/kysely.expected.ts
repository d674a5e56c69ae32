// Made by dsl from the schema: change that and run "dsl generate".

import type { UserSettings } from "../settings.js";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

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
  roles: Generated<string | null>;
  /** Digits and a plus sign *\/ nothing else. */
  phone: Generated<string | null>;
  website: Generated<string | null>;
  age: Generated<number | null>;
  settings: ColumnType<UserSettings, string, string>;
  extra: Generated<string | null>;
  avatar: Generated<Uint8Array | null>;
  tags: Generated<string | null>;
  scores: Generated<string | null>;
  birthday: Generated<string | null>;
  wakesUpAt: Generated<string | null>;
  slug: GeneratedAlways<string>;
  createdAt: Generated<string>;
  updatedAt: string;
}

export interface ProfileTable {
  userId: string;
  /** @deprecated moves to User */
  bio: string;
}

export interface PostTable {
  id: Generated<number>;
  title: string;
  price: ColumnType<number, number | string | undefined, number | string>;
  rating: Generated<number>;
  views: ColumnType<number, number | bigint | undefined, number | bigint>;
  public: Generated<number>;
  token: string;
  ulid: string;
  cuid: string;
  cuid2: string;
  uuid7: string;
  authorId: string;
  editorId: Generated<string | null>;
}

export interface TagTable {
  id: number;
  label: string;
}

export interface ActiveUserTable {
  id: string;
  email: string;
  posts: number;
}

/** The pairs of the relation PostToTag. */
export interface PostToTagTable {
  A: number;
  B: number;
}

/** The pairs of the relation related. */
export interface relatedTable {
  A: number;
  B: number;
}

/** All tables and views: `new Kysely<Database>(…)`. */
export interface Database {
  User: UserTable;
  Profile: ProfileTable;
  Post: PostTable;
  Tag: TagTable;
  ActiveUser: ActiveUserTable;
  _PostToTag: PostToTagTable;
  _related: relatedTable;
}
