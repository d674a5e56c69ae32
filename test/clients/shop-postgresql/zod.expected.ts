// Made by dsl from the schema: change that and run "dsl generate".

import type { UserSettings } from "../settings.js";
import { default as cuid } from "@bugsnag/cuid";
import { createId } from "@paralleldrive/cuid2";
import { nanoid } from "nanoid";
import { ulid } from "ulid";
import { v7 } from "uuid";
import { z } from "zod";

const isPresent = (value: unknown) => value !== undefined && value !== null;

const toJson = (value: unknown) => JSON.stringify(value);

/** Numbers of any precision: exact as text. */
const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

/** A day: a Date, or text as in 2026-11-22. */
const calendarDate = z.union([z.date(), z.iso.date()]);

/** A time, or its text as ISO 8601. */
const dateTime = z.union([
  z.date(),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
]);

const now = () => new Date();

/** Whole numbers of 64 bits. */
const bigInteger = z
  .union([z.bigint(), z.int(), z.string().regex(/^-?\d+$/)])
  .transform(BigInt)
  .pipe(z.int64());

/** What somebody may do. */
export const RoleSchema = z.enum(["ADMIN", "member", "GUEST"]);

/**
 * Somebody who signs in.
 * Deleted users keep their row.
 */
export const UserSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: RoleSchema,
  roles: z.string().nullable(),
  /** Digits and a plus sign *\/ nothing else. */
  phone: z.string().nullable(),
  website: z.string().nullable(),
  age: z.int().min(-32768).max(32767).nullable(),
  settings: z.custom<UserSettings>(isPresent),
  extra: z.json().nullable(),
  avatar: z.instanceof(Uint8Array).nullable(),
  tags: z.array(z.string()).nullable(),
  scores: z.array(z.number()).nullable(),
  birthday: z.date().nullable(),
  wakes_up_at: z.string().nullable(),
  search: z.string().nullable(),
  slug: z.string(),
  created_at: z.date(),
  updated_at: z.date(),
});

/** A new User. */
export const UserInsertSchema = z.object({
  id: z.guid().default(() => crypto.randomUUID()),
  email: z.email().max(320),
  name: z.string().min(1).max(80),
  role: RoleSchema.optional(),
  roles: z.array(RoleSchema).nullish(),
  phone: z
    .string()
    .max(20)
    .regex(/^\+[0-9/ ]+$/u)
    .nullish(),
  website: z.url().nullish(),
  age: z.int().min(-32768).max(32767).gte(0).lt(150).nullish(),
  settings: z.custom<UserSettings>(isPresent).transform(toJson),
  extra: z.json().transform(toJson).nullish(),
  avatar: z.instanceof(Uint8Array).nullish(),
  tags: z.array(z.string()).nullish(),
  scores: z.array(decimal).nullish(),
  birthday: calendarDate.nullish(),
  wakes_up_at: z.string().nullish(),
  created_at: dateTime.optional(),
  updated_at: dateTime.default(now),
});

/** Changes to one User. */
export const UserUpdateSchema = z.object({
  id: z.guid().optional(),
  email: z.email().max(320).optional(),
  name: z.string().min(1).max(80).optional(),
  role: RoleSchema.optional(),
  roles: z.array(RoleSchema).nullish(),
  phone: z
    .string()
    .max(20)
    .regex(/^\+[0-9/ ]+$/u)
    .nullish(),
  website: z.url().nullish(),
  age: z.int().min(-32768).max(32767).gte(0).lt(150).nullish(),
  settings: z.custom<UserSettings>(isPresent).transform(toJson).optional(),
  extra: z.json().transform(toJson).nullish(),
  avatar: z.instanceof(Uint8Array).nullish(),
  tags: z.array(z.string()).nullish(),
  scores: z.array(decimal).nullish(),
  birthday: calendarDate.nullish(),
  wakes_up_at: z.string().nullish(),
  created_at: dateTime.optional(),
  updated_at: dateTime.default(now),
});

export const ProfileSchema = z.object({
  user_id: z.string(),
  /** @deprecated moves to User */
  bio: z.string(),
});

/** A new Profile. */
export const ProfileInsertSchema = z.object({
  user_id: z.guid(),
  bio: z.string(),
});

/** Changes to one Profile. */
export const ProfileUpdateSchema = z.object({
  user_id: z.guid().optional(),
  bio: z.string().optional(),
});

export const PostSchema = z.object({
  id: z.string(),
  number: z.int32(),
  title: z.string(),
  price: z.string(),
  rating: z.number(),
  views: z.string(),
  public: z.boolean(),
  token: z.string(),
  ulid: z.string(),
  cuid: z.string(),
  cuid2: z.string(),
  uuid7: z.string(),
  author_id: z.string(),
  editor_id: z.string().nullable(),
});

/** A new Post. */
export const PostInsertSchema = z.object({
  id: bigInteger.optional(),
  title: z.string(),
  price: decimal
    .refine((value) => Number(value) > 0, "must be greater than 0")
    .optional(),
  rating: z.number().optional(),
  views: bigInteger.pipe(z.int64().gte(0n)).optional(),
  public: z.boolean().optional(),
  token: z.string().default(() => nanoid(12)),
  ulid: z.string().default(() => ulid()),
  cuid: z.string().default(() => cuid()),
  cuid2: z
    .string()
    .max(30)
    .default(() => createId()),
  uuid7: z.string().default(() => v7()),
  author_id: z.guid(),
  editor_id: z.guid().nullish(),
});

/** Changes to one Post. */
export const PostUpdateSchema = z.object({
  id: bigInteger.optional(),
  title: z.string().optional(),
  price: decimal
    .refine((value) => Number(value) > 0, "must be greater than 0")
    .optional(),
  rating: z.number().optional(),
  views: bigInteger.pipe(z.int64().gte(0n)).optional(),
  public: z.boolean().optional(),
  token: z.string().optional(),
  ulid: z.string().optional(),
  cuid: z.string().optional(),
  cuid2: z.string().max(30).optional(),
  uuid7: z.string().optional(),
  author_id: z.guid().optional(),
  editor_id: z.guid().nullish(),
});

export const TagSchema = z.object({
  id: z.int32(),
  label: z.string(),
});

/** A new Tag. */
export const TagInsertSchema = z.object({
  id: z.int32(),
  label: z.string().max(3),
});

/** Changes to one Tag. */
export const TagUpdateSchema = z.object({
  id: z.int32().optional(),
  label: z.string().max(3).optional(),
});

export const ActiveUserSchema = z.object({
  id: z.string(),
  email: z.string(),
  posts: z.string(),
});
