// Made by dsl from the schema: change that and run "dsl generate".

import type { UserSettings } from "../settings.js";
import { default as cuid } from "@bugsnag/cuid";
import { createId } from "@paralleldrive/cuid2";
import { nanoid } from "nanoid";
import { ulid } from "ulid";
import { v7 } from "uuid";

/** What somebody may do. */
export const Role = {
  ADMIN: "ADMIN",
  /** May read and write. */
  MEMBER: "member",
  /** @deprecated use MEMBER */
  GUEST: "GUEST",
} as const;

export type Role = (typeof Role)[keyof typeof Role];

/**
 * Somebody who signs in.
 * Deleted users keep their row.
 */
export interface User {
  id: string;
  email: string;
  name: string;
  role: Role;
  roles: string | null;
  /** Digits and a plus sign *\/ nothing else. */
  phone: string | null;
  website: string | null;
  age: number | null;
  settings: UserSettings;
  extra: string | null;
  avatar: Uint8Array | null;
  tags: string | null;
  scores: string | null;
  birthday: string | null;
  wakesUpAt: string | null;
  slug: string;
  createdAt: string;
  updatedAt: string;
}

/** A new User. */
export interface UserInsert {
  id?: string | undefined;
  email: string;
  name: string;
  role?: Role | undefined;
  roles?: string | null | undefined;
  phone?: string | null | undefined;
  website?: string | null | undefined;
  age?: number | null | undefined;
  settings: string;
  extra?: string | null | undefined;
  avatar?: Uint8Array | null | undefined;
  tags?: string | null | undefined;
  scores?: string | null | undefined;
  birthday?: string | null | undefined;
  wakesUpAt?: string | null | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
}

/** Changes to one User. */
export interface UserUpdate {
  id?: string | undefined;
  email?: string | undefined;
  name?: string | undefined;
  role?: Role | undefined;
  roles?: string | null | undefined;
  phone?: string | null | undefined;
  website?: string | null | undefined;
  age?: number | null | undefined;
  settings?: string | undefined;
  extra?: string | null | undefined;
  avatar?: Uint8Array | null | undefined;
  tags?: string | null | undefined;
  scores?: string | null | undefined;
  birthday?: string | null | undefined;
  wakesUpAt?: string | null | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
}

/** Relations of User. */
export interface UserRelations {
  posts: Post[];
  edited: Post[];
  profile: Profile | null;
}

/** User with the named relations. */
export type UserWith<Relation extends keyof UserRelations> = User &
  Pick<UserRelations, Relation>;

/** Values of a new User that the database does not fill in. */
export const UserDefaults = () => ({
  id: crypto.randomUUID(),
  updatedAt: new Date().toISOString(),
});

export interface Profile {
  userId: string;
  /** @deprecated moves to User */
  bio: string;
}

/** A new Profile. */
export interface ProfileInsert {
  userId: string;
  bio: string;
}

/** Changes to one Profile. */
export interface ProfileUpdate {
  userId?: string | undefined;
  bio?: string | undefined;
}

/** Relations of Profile. */
export interface ProfileRelations {
  user: User;
}

/** Profile with the named relations. */
export type ProfileWith<Relation extends keyof ProfileRelations> = Profile &
  Pick<ProfileRelations, Relation>;

export interface Post {
  id: number;
  title: string;
  price: number;
  rating: number;
  views: number;
  public: number;
  token: string;
  ulid: string;
  cuid: string;
  cuid2: string;
  uuid7: string;
  authorId: string;
  editorId: string | null;
}

/** A new Post. */
export interface PostInsert {
  id?: number | undefined;
  title: string;
  price?: number | string | undefined;
  rating?: number | undefined;
  views?: number | bigint | undefined;
  public?: number | undefined;
  token?: string | undefined;
  ulid?: string | undefined;
  cuid?: string | undefined;
  cuid2?: string | undefined;
  uuid7?: string | undefined;
  authorId: string;
  editorId?: string | null | undefined;
}

/** Changes to one Post. */
export interface PostUpdate {
  id?: number | undefined;
  title?: string | undefined;
  price?: number | string | undefined;
  rating?: number | undefined;
  views?: number | bigint | undefined;
  public?: number | undefined;
  token?: string | undefined;
  ulid?: string | undefined;
  cuid?: string | undefined;
  cuid2?: string | undefined;
  uuid7?: string | undefined;
  authorId?: string | undefined;
  editorId?: string | null | undefined;
}

/** Relations of Post. */
export interface PostRelations {
  author: User;
  editor: User | null;
  tags: Tag[];
  related: Post[];
  relates: Post[];
}

/** Post with the named relations. */
export type PostWith<Relation extends keyof PostRelations> = Post &
  Pick<PostRelations, Relation>;

/** Values of a new Post that the database does not fill in. */
export const PostDefaults = () => ({
  token: nanoid(12),
  ulid: ulid(),
  cuid: cuid(),
  cuid2: createId(),
  uuid7: v7(),
});

export interface Tag {
  id: number;
  label: string;
}

/** A new Tag. */
export interface TagInsert {
  id: number;
  label: string;
}

/** Changes to one Tag. */
export interface TagUpdate {
  id?: number | undefined;
  label?: string | undefined;
}

/** Relations of Tag. */
export interface TagRelations {
  posts: Post[];
}

/** Tag with the named relations. */
export type TagWith<Relation extends keyof TagRelations> = Tag &
  Pick<TagRelations, Relation>;

export interface ActiveUser {
  id: string;
  email: string;
  posts: number;
}
