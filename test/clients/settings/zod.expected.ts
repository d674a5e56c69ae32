// Made by dsl from the schema: change that and run "dsl generate".

import type { UserId } from "../settings.js";
import { default as cuid } from "@bugsnag/cuid";
import { z } from "zod";

const isPresent = (value: unknown) => value !== undefined && value !== null;

/** A time, or its text as ISO 8601. */
const dateTime = z.union([
  z.date(),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
]);

/** Numbers of any precision: exact as text. */
const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

/** Whole numbers of 64 bits. */
const bigInteger = z
  .union([z.bigint(), z.int(), z.string().regex(/^-?\d+$/)])
  .transform(BigInt)
  .pipe(z.int64());

const toJson = (value: unknown) => JSON.stringify(value);

const now = () => new Date();

export const AccountSchema = z.object({
  user_id: z.custom<UserId>(isPresent),
  created_at: z.date(),
  updated_at: z.date(),
  balance: z.string(),
  count: z.bigint(),
  raw: z.json(),
  kind: z.custom<"a" | "b">(isPresent),
});

/** A new Account. */
export const AccountInsertSchema = z.object({
  user_id: z.custom<UserId>(isPresent).default(() => cuid() as UserId),
  created_at: dateTime,
  updated_at: dateTime.default(now),
  balance: decimal,
  count: bigInteger,
  raw: z.json().transform(toJson),
  kind: z.custom<"a" | "b">(isPresent),
});

/** Changes to one Account. */
export const AccountUpdateSchema = z.object({
  user_id: z.custom<UserId>(isPresent).optional(),
  created_at: dateTime.optional(),
  updated_at: dateTime.default(now),
  balance: decimal.optional(),
  count: bigInteger.optional(),
  raw: z.json().transform(toJson).optional(),
  kind: z.custom<"a" | "b">(isPresent).optional(),
});
