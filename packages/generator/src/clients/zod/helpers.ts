/** Schemas and functions that fields of a generated module share; each is written where a field asks for it. */
import { word, type Expression } from "../emit/expression-text.js";
import { hardLine, join } from "../emit/doc.js";
import type { ModuleText } from "../module.js";

interface Helper {
  readonly doc: string;
  readonly code: string;
}

const helpers = {
  booleanNumber: {
    doc: "The driver takes no booleans: they are stored as 1 and 0.",
    code: `
const booleanNumber = z
  .union([z.boolean(), z.literal([0, 1])])
  .transform(Number);`,
  },
  bigInteger: {
    doc: "Whole numbers of 64 bits.",
    code: `
const bigInteger = z
  .union([z.bigint(), z.int(), z.string().regex(/^-?\\d+$/)])
  .transform(BigInt)
  .pipe(z.int64());`,
  },
  decimal: {
    doc: "Numbers of any precision: exact as text.",
    code: `
const decimal = z.union([z.number(), z.string().regex(/^-?\\d+(\\.\\d+)?$/)]);`,
  },
  dateTime: {
    doc: "A time, or its text as ISO 8601.",
    code: `
const dateTime = z.union([
  z.date(),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
]);`,
  },
  dateTimeText: {
    doc: "A time, stored as its text as ISO 8601.",
    code: `
const dateTimeText = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .transform((time) => new Date(time).toISOString());`,
  },
  calendarDate: {
    doc: "A day: a Date, or text as in 2026-11-22.",
    code: `
const calendarDate = z.union([z.date(), z.iso.date()]);`,
  },
  toJson: { doc: "", code: "\nconst toJson = (value: unknown) => JSON.stringify(value);" },
  fromJson: { doc: "", code: "\nconst fromJson = (text: string): unknown => JSON.parse(text);" },
  isPresent: { doc: "", code: "\nconst isPresent = (value: unknown) => value !== undefined && value !== null;" },
} satisfies Record<string, Helper>;

export type HelperName = keyof typeof helpers;

/** The helper of this name, written into the module if it is not there yet. */
export function helper(module: ModuleText, name: HelperName): Expression {
  const { doc, code } = helpers[name];
  return word(module.helper(name, doc, () => join(hardLine, code.slice(1).split("\n"))));
}

/** A function that makes the time by `code`: a Date, a text or a number. */
export function now(module: ModuleText, code: string): Expression {
  const name = code.endsWith(".toISOString()") ? "nowText" : code.endsWith(".now()") ? "nowNumber" : "now";
  return word(module.helper(name, "", () => `const ${name} = () => ${code};`));
}
