// Made by dsl from the schema: change that and run "dsl generate".

import { z } from "zod";

const toJson = (value: unknown) => JSON.stringify(value);

/** A time, or its text as ISO 8601. */
const dateTime = z.union([
  z.date(),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
]);

/** Whole numbers of 64 bits. */
const bigInteger = z
  .union([z.bigint(), z.int(), z.string().regex(/^-?\d+$/)])
  .transform(BigInt)
  .pipe(z.int64());

/** Numbers of any precision: exact as text. */
const decimal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);

const now = () => new Date();

export const GrößeSchema = z.enum(["klein", 'it\'s "big" 😀']);

export const AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthersSchema =
  z.enum(["ONE"]);

export const ManyValuesSchema = z.enum([
  "aValueWithQuiteALongName",
  "anotherValueWithQuiteALongName",
  "yetAnotherValueWithQuiteALongName",
  "andYetAnotherValueWithQuiteALongName",
]);

/** Models that are called like globals. */
export const PickSchema = z.object({
  id: z.int32(),
});

/** A new Pick. */
export const PickInsertSchema = z.object({
  id: z.int32(),
});

/** Changes to one Pick. */
export const PickUpdateSchema = z.object({
  id: z.int32().optional(),
});

/** A model whose name ends like generated ones. */
export const JsonValueSchema = z.object({
  id: z.int32(),
  value: z.json(),
});

/** A new JsonValue. */
export const JsonValueInsertSchema = z.object({
  id: z.int32(),
  value: z.json().transform(toJson),
});

/** Changes to one JsonValue. */
export const JsonValueUpdateSchema = z.object({
  id: z.int32().optional(),
  value: z.json().transform(toJson).optional(),
});

export const DateSchema = z.object({
  id: z.int32(),
  at: z.date(),
  data: z.instanceof(Uint8Array),
  größe: GrößeSchema,
  name: z.string(),
  other: z.string(),
  default: z.int32(),
});

/** A new Date. */
export const DateInsertSchema = z.object({
  id: z.int32(),
  at: dateTime,
  data: z.instanceof(Uint8Array),
  größe: GrößeSchema,
  name: z.string(),
  other: z.string(),
  default: z.int32(),
});

/** Changes to one Date. */
export const DateUpdateSchema = z.object({
  id: z.int32().optional(),
  at: dateTime.optional(),
  data: z.instanceof(Uint8Array).optional(),
  größe: GrößeSchema.optional(),
  name: z.string().optional(),
  other: z.string().optional(),
  default: z.int32().optional(),
});

export const ClassSchema = z.object({
  id: z.int32(),
  dateId: z.int32(),
});

/** A new Class. */
export const ClassInsertSchema = z.object({
  id: z.int32(),
  dateId: z.int32(),
});

/** Changes to one Class. */
export const ClassUpdateSchema = z.object({
  id: z.int32().optional(),
  dateId: z.int32().optional(),
});

export const AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongSchema =
  z.object({
    id: z.int32(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier: z
      .string()
      .nullable(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell:
      z.int32(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause: z
      .string()
      .nullable(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated:
      z.date(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum:
      AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthersSchema,
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal: z
      .string()
      .nullable(),
    parentId: z.int32().nullable(),
  });

/** A new AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong. */
export const AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongInsertSchema =
  z.object({
    id: z.int32(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier: z
      .string()
      .nullish(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell: z
      .int32()
      .optional(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause:
      bigInteger.pipe(z.int64().gt(5n)).nullish(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated:
      dateTime.default(now),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum:
      AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthersSchema,
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal:
      decimal
        .refine(
          (value) => Number(value) > 12345678901234567890,
          "must be greater than 12345678901234567890",
        )
        .refine(
          (value) => Number(value) <= 98765432109876543210,
          "must be at most 98765432109876543210",
        )
        .nullish(),
    parentId: z.int32().nullish(),
  });

/** Changes to one AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLong. */
export const AVeryLongModelNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecauseItIsLongUpdateSchema =
  z.object({
    id: z.int32().optional(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettier: z
      .string()
      .nullish(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWell: z
      .int32()
      .optional(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierBecause:
      bigInteger.pipe(z.int64().gt(5n)).nullish(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierUpdated:
      dateTime.default(now),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierWithEnum:
      AnEnumWithAVeryLongNameThatFillsNearlyTheWholeWidthOfALineOfPrettierAsWellAsTheOthersSchema.optional(),
    aVeryLongFieldNameThatFillsNearlyTheWholeWidthOfALineOfPrettierDecimal:
      decimal
        .refine(
          (value) => Number(value) > 12345678901234567890,
          "must be greater than 12345678901234567890",
        )
        .refine(
          (value) => Number(value) <= 98765432109876543210,
          "must be at most 98765432109876543210",
        )
        .nullish(),
    parentId: z.int32().nullish(),
  });

export const MediumSchema = z.object({
  id: z.int32(),
  aFieldNameOfMediumLength: ManyValuesSchema.nullable(),
  aFieldNameOfMediumLengthToo: ManyValuesSchema,
  aTextOfMediumLength: z.string().nullable(),
  名前: z.string(),
});

/** A new Medium. */
export const MediumInsertSchema = z.object({
  id: z.int32(),
  aFieldNameOfMediumLength: ManyValuesSchema.nullish(),
  aFieldNameOfMediumLengthToo: ManyValuesSchema.optional(),
  aTextOfMediumLength: z
    .string()
    .min(10)
    .max(20)
    .regex(/^[a-z]+$/u)
    .nullish(),
  名前: z.string().optional(),
});

/** Changes to one Medium. */
export const MediumUpdateSchema = z.object({
  id: z.int32().optional(),
  aFieldNameOfMediumLength: ManyValuesSchema.nullish(),
  aFieldNameOfMediumLengthToo: ManyValuesSchema.optional(),
  aTextOfMediumLength: z
    .string()
    .min(10)
    .max(20)
    .regex(/^[a-z]+$/u)
    .nullish(),
  名前: z.string().optional(),
});
