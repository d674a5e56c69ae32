/** For each rule and token a few words on what it is, and text that it reads: shown on the page, and tested. */

interface Explained {
  readonly words: string;
  readonly examples: readonly string[];
}

export const explained: Readonly<Record<string, Explained>> = {
  schema: { words: "A file.", examples: ["enum Role { ADMIN MEMBER }\n\nrole app_user"] },
  declaration: { words: "What a file is a list of.", examples: ["type Email = String @db.VarChar(320)"] },
  alias: { words: "A type with a name of its own.", examples: ["type Email = String @check(`${value} like '%@%'`)"] },
  block: {
    words: "A keyword, a name, and members between braces. What members there are depends on the keyword.",
    examples: ["extension pg_trgm"],
  },
  datasourceBlock: { words: "Blocks of properties.", examples: ['datasource db {\n  provider = "postgresql"\n}'] },
  modelBlock: {
    words: "Blocks of fields.",
    examples: ['model User with Timestamps {\n  id Int @id\n\n  @@map("users")\n}'],
  },
  enumBlock: { words: "A block of values.", examples: ['enum Role {\n  ADMIN\n  MEMBER @map("member")\n}'] },
  extensionBlock: {
    words: "Blocks of properties that may have none, and then need no braces.",
    examples: ['extension btree_gist { version = "1.7" }', "schema sales"],
  },
  sequenceBlock: {
    words: "The same, whose properties may be a word alone.",
    examples: ["sequence invoice_number { start = 1000  cycle }"],
  },
  partitionBlock: {
    words: "A block of properties, some of them a word alone.",
    examples: ["partition Rest { of = Event  default }"],
  },
  functionBlock: {
    words: "Blocks that hold their own statement.",
    examples: ["function touch {\n  @@sql(`create function touch() …`)\n}"],
  },
  mixins: { words: "Whose members a block takes over.", examples: ["with Timestamps, SoftDelete"] },
  field: {
    words: "A column, a relation, or a parameter of an attribute.",
    examples: ["email String? @unique", "during `tstzrange`"],
  },
  enumValue: { words: "A value of an enum.", examples: ['MEMBER @map("member")'] },
  property: { words: "A setting of a block.", examples: ['provider = "sqlite"'] },
  blockAttribute: {
    words: "What is said of a whole block.",
    examples: ["@@index([email, name(sort: Desc)])", "@@strict"],
  },
  attribute: {
    words: "What is said of a field, a value or an alias.",
    examples: ["@default(now())", "@db.VarChar(20)"],
  },
  arguments: { words: "What stands between parentheses.", examples: ["(fields: [authorId], references: [id],)"] },
  argument: { words: "A value, with a name or by its place.", examples: ["onDelete: Cascade", "[id]"] },
  typeReference: {
    words: "A type, with ? where it may be missing and [] where there are many.",
    examples: ["Post[]", "`tsvector`", "String?"],
  },
  unsupported: { words: "Prisma's word for a type of the database.", examples: ['Unsupported("box")'] },
  expression: { words: "A value.", examples: ["true", "-12.5", "[1, 2]"] },
  nameOrCall: { words: "A word, words joined by dots, or a call.", examples: ["Cascade", "now()", "User.id"] },
  sqlOrCall: { words: "SQL, in the list of an index with options.", examples: ["`lower(name)`(sort: Desc)"] },
  list: { words: "Values in order.", examples: ["[a, b,]"] },
  object: { words: "Values by name.", examples: ["{ fillfactor: 70 }"] },
  entry: { words: "One of them.", examples: ["fillfactor: 70"] },
  WhiteSpace: { words: "Parts tokens, and means nothing but where a condition is on the place.", examples: [" \n"] },
  LineComment: { words: "With three slashes it is documentation.", examples: ["/// A person who signs in."] },
  BlockComment: { words: "May go over lines, and holds no other.", examples: ["/* for now */"] },
  Number: { words: "Kept as it is written, so that none is too long.", examples: ["-12.50", "1e6"] },
  Name: {
    words: "Letters and digits of any script. Keywords are names too.",
    examples: ["User", "größe", "last-login", "2fa"],
  },
  String: { words: "On one line, with the escapes of JSON.", examples: ['"it is \\"so\\""'] },
  Sql: {
    words: "SQL of the database. May go over lines; the indentation that all lines share is no part of it.",
    examples: ["`lower(${name})`"],
  },
};
