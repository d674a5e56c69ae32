// Made by dsl from the schema: change that and run "dsl generate".

import type { UserSettings } from "../settings.js";
import { default as cuid } from "@bugsnag/cuid";
import { createId } from "@paralleldrive/cuid2";
import { nanoid } from "nanoid";
import { ulid } from "ulid";
import { v7 } from "uuid";
import { z } from "zod";

const isPresent = (value: unknown) => value !== undefined && value !== null;

const fromJson = (text: string): unknown => JSON.parse(text);

const toJson = (value: unknown) => JSON.stringify(value);

/** A time, stored as its text as ISO 8601. */
const dateTimeText = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .transform((time) => new Date(time).toISOString());

const nowText = () => new Date().toISOString();

/** Numbers of any precision: exact as text. */
const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

/** Whole numbers of 64 bits. */
const bigInteger = z
  .union([z.bigint(), z.int(), z.string().regex(/^-?\d+$/)])
  .transform(BigInt)
  .pipe(z.int64());

/** The driver takes no booleans: they are stored as 1 and 0. */
const booleanNumber = z
  .union([z.boolean(), z.literal([0, 1])])
  .transform(Number);

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
  age: z.int().nullable(),
  settings: z
    .string()
    .transform(fromJson)
    .pipe(z.custom<UserSettings>(isPresent)),
  extra: z.string().nullable(),
  avatar: z.instanceof(Uint8Array).nullable(),
  tags: z.string().nullable(),
  scores: z.string().nullable(),
  birthday: z.string().nullable(),
  wakesUpAt: z.string().nullable(),
  slug: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/** A new User. */
export const UserInsertSchema = z.object({
  id: z.string().default(() => crypto.randomUUID()),
  email: z.email(),
  name: z.string().min(1).max(80),
  role: RoleSchema.optional(),
  roles: z.array(RoleSchema).transform(toJson).nullish(),
  phone: z
    .string()
    .regex(/^\+[0-9/ ]+$/u)
    .nullish(),
  website: z.url().nullish(),
  age: z.int().gte(0).lt(150).nullish(),
  settings: z.custom<UserSettings>(isPresent).transform(toJson),
  extra: z.json().transform(toJson).nullish(),
  avatar: z.instanceof(Uint8Array).nullish(),
  tags: z.array(z.string()).transform(toJson).nullish(),
  scores: z.array(z.number()).transform(toJson).nullish(),
  birthday: dateTimeText.nullish(),
  wakesUpAt: dateTimeText.nullish(),
  createdAt: dateTimeText.optional(),
  updatedAt: dateTimeText.default(nowText),
});

/** Changes to one User. */
export const UserUpdateSchema = z.object({
  id: z.string().optional(),
  email: z.email().optional(),
  name: z.string().min(1).max(80).optional(),
  role: RoleSchema.optional(),
  roles: z.array(RoleSchema).transform(toJson).nullish(),
  phone: z
    .string()
    .regex(/^\+[0-9/ ]+$/u)
    .nullish(),
  website: z.url().nullish(),
  age: z.int().gte(0).lt(150).nullish(),
  settings: z.custom<UserSettings>(isPresent).transform(toJson).optional(),
  extra: z.json().transform(toJson).nullish(),
  avatar: z.instanceof(Uint8Array).nullish(),
  tags: z.array(z.string()).transform(toJson).nullish(),
  scores: z.array(z.number()).transform(toJson).nullish(),
  birthday: dateTimeText.nullish(),
  wakesUpAt: dateTimeText.nullish(),
  createdAt: dateTimeText.optional(),
  updatedAt: dateTimeText.default(nowText),
});

export const ProfileSchema = z.object({
  userId: z.string(),
  /** @deprecated moves to User */
  bio: z.string(),
});

/** A new Profile. */
export const ProfileInsertSchema = z.object({
  userId: z.string(),
  bio: z.string(),
});

/** Changes to one Profile. */
export const ProfileUpdateSchema = z.object({
  userId: z.string().optional(),
  bio: z.string().optional(),
});

export const PostSchema = z.object({
  id: z.int(),
  title: z.string(),
  price: z.number(),
  rating: z.number(),
  views: z.int(),
  public: z.int(),
  token: z.string(),
  ulid: z.string(),
  cuid: z.string(),
  cuid2: z.string(),
  uuid7: z.string(),
  authorId: z.string(),
  editorId: z.string().nullable(),
});

/** A new Post. */
export const PostInsertSchema = z.object({
  id: z.int().optional(),
  title: z.string(),
  price: decimal
    .refine((value) => Number(value) > 0, "must be greater than 0")
    .optional(),
  rating: z.number().optional(),
  views: bigInteger.pipe(z.int64().gte(0n)).optional(),
  public: booleanNumber.optional(),
  token: z.string().default(() => nanoid(12)),
  ulid: z.string().default(() => ulid()),
  cuid: z.string().default(() => cuid()),
  cuid2: z.string().default(() => createId()),
  uuid7: z.string().default(() => v7()),
  authorId: z.string(),
  editorId: z.string().nullish(),
});

/** Changes to one Post. */
export const PostUpdateSchema = z.object({
  id: z.int().optional(),
  title: z.string().optional(),
  price: decimal
    .refine((value) => Number(value) > 0, "must be greater than 0")
    .optional(),
  rating: z.number().optional(),
  views: bigInteger.pipe(z.int64().gte(0n)).optional(),
  public: booleanNumber.optional(),
  token: z.string().optional(),
  ulid: z.string().optional(),
  cuid: z.string().optional(),
  cuid2: z.string().optional(),
  uuid7: z.string().optional(),
  authorId: z.string().optional(),
  editorId: z.string().nullish(),
});

export const TagSchema = z.object({
  id: z.int(),
  label: z.string(),
});

/** A new Tag. */
export const TagInsertSchema = z.object({
  id: z.int(),
  label: z.string(),
});

/** Changes to one Tag. */
export const TagUpdateSchema = z.object({
  id: z.int().optional(),
  label: z.string().optional(),
});

export const ActiveUserSchema = z.object({
  id: z.string(),
  email: z.string(),
  posts: z.int(),
});
