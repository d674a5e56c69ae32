/** What other tools call an attribute, and how it is written here. */
import type { Scope } from "./spec.js";

/** Undefined: the word means nothing that is known. */
export function otherWord(name: string, { context, field }: Scope): string | undefined {
  const native = context.target?.nativeTypes.find((type) => type.name.toLowerCase() === name.toLowerCase());
  if (native !== undefined && field !== undefined) return `@${context.datasource.name}.${native.name}`;
  const found = Object.hasOwn(words, name.toLowerCase()) ? words[name.toLowerCase()] : undefined;
  return field === undefined && found !== undefined ? (ofBlocks[found] ?? found) : found;
}

/** What is said of a block in place of a field. */
const ofBlocks: Readonly<Record<string, string>> = {
  "@id": "@@id([…])",
  '@renamedFrom("…")': '@@renamedFrom("…")',
};

/** What is said with no attribute. */
export const adviceOn = (name: string): string | undefined => advice.get(name.toLowerCase());

const advice: ReadonlyMap<string, string> = new Map([
  ...["nullable", "optional", "null"].map(
    (word) => [word, "a field that may be NULL has a type with ?: name String?"] as const,
  ),
  ["required", "a field whose type has no ? is required: remove it"],
]);

const words: Readonly<Record<string, string>> = {
  pk: "@id",
  primary: "@id",
  primarykey: "@id",
  primary_key: "@id",
  autoincrement: "@default(autoincrement())",
  auto_increment: "@default(autoincrement())",
  serial: "@default(autoincrement())",
  now: "@default(now())",
  createdat: "@default(now())",
  uuid: "@default(uuid())",
  cuid: "@default(cuid())",
  ulid: "@default(ulid())",
  nanoid: "@default(nanoid())",
  dbgenerated: "@default(dbgenerated())",
  column: '@map("…")',
  table: '@@map("…")',
  foreignkey: "@relation(fields: […], references: […])",
  references: "@relation(fields: […], references: […])",
  computed: "@generated(`…`)",
  default_value: "@default(…)",
  server_default: "@default(…)",
  range: "@gte(…) @lte(…)",
  min: "@gte(…)",
  minimum: "@gte(…)",
  max: "@lte(…)",
  maximum: "@lte(…)",
  minlength: "@length(…)",
  maxlength: "@length(…)",
  size: "@length(…)",
  match: '@regex("…")',
  pattern: '@regex("…")',
  matches: '@regex("…")',
  rename: '@renamedFrom("…")',
  renamed: '@renamedFrom("…")',
  was: '@renamedFrom("…")',
  virtual: "@generated(`…`, stored: false)",
  extends: "model Name with Mixin {",
  include: "model Name with Mixin {",
  mixin: "model Name with Mixin {",
  use: "model Name with Mixin {",
  as: "@@sql(`…`)",
  body: "@@sql(`…`)",
  create: "@@sql(`create …`)",
  definition: "@@sql(`…`)",
  query: "@@sql(`…`)",
  constraint: "@@check(`…`)",
  rowlevelsecurity: "@@rls",
  enablerls: "@@rls(Enabled)",
  enablerowlevelsecurity: "@@rls(Enabled)",
  forcerowlevelsecurity: "@@rls(Enabled, force: true)",
  options: "@@with({ … })",
  partitionof: "partition Name { of = … }",
  matview: "@@materialized",
};
