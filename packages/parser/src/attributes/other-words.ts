/** What other tools call an attribute, and how it is written here. */
import type { Scope } from "./spec.js";

/** Undefined: the word means nothing that is known. */
export function otherWord(name: string, { context, field }: Scope): string | undefined {
  const native = context.target?.nativeTypes.find((type) => type.name.toLowerCase() === name.toLowerCase());
  if (native !== undefined && field !== undefined) return `@${context.datasource.name}.${native.name}`;
  return Object.hasOwn(words, name.toLowerCase()) ? words[name.toLowerCase()] : undefined;
}

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
  nullable: "Type?",
  optional: "Type?",
};
