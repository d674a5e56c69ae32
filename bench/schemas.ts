/**
 * One synthetic schema of n tables in the language of each tool: 13 columns, two foreign keys, one unique and two plain
 * indexes a table, an enum for every ten. `changed` differs in one column of the middle table.
 */

export type Provider = "postgresql" | "sqlite";

const values = ["DRAFT", "ACTIVE", "PAUSED", "CLOSED"];

/** A table's parent and owner: chains stay short (log n), as in real schemas. */
const parentOf = (i: number) => Math.floor(i / 3);
const ownerOf = (i: number) => i >> 1;

/** A schema that both Prisma and dsl read. */
export function prismaSchema(provider: Provider, n: number, changed: boolean): string {
  const enums = Math.max(1, Math.ceil(n / 10));
  const native = (type: string) => (provider === "postgresql" ? ` @db.${type}` : "");
  const back: string[][] = Array.from({ length: n }, () => []);
  for (let i = 0; i < n; i++) {
    back[parentOf(i)]!.push(`  p${i} Model${i}[] @relation("P${i}")\n`);
    back[ownerOf(i)]!.push(`  o${i} Model${i}[] @relation("O${i}")\n`);
  }
  const name = (i: number) => {
    const isChanged = changed && i === n >> 1;
    if (provider === "postgresql") return `String? @db.VarChar(${isChanged ? 300 : 255})`;
    return isChanged ? 'String @default("")' : "String?";
  };
  const model = (i: number) => `/// Model number ${i}
model Model${i} {
  id        Int      @id @default(autoincrement())
  email     String   @unique${native("VarChar(255)")}
  name      ${name(i)}
  bio       String?
  age       Int      @default(0)
  score     Float    @default(0)
  balance   Decimal  @default(0)${native("Decimal(12, 2)")}
  active    Boolean  @default(true)
  createdAt DateTime @default(now()) @map("created_at")
  status    Status${i % enums} @default(DRAFT)
  data      Json?
  parentId  Int?     @map("parent_id")
  ownerId   Int      @map("owner_id")
  parent    Model${parentOf(i)}? @relation("P${i}", fields: [parentId], references: [id], onDelete: SetNull)
  owner     Model${ownerOf(i)} @relation("O${i}", fields: [ownerId], references: [id], onDelete: Cascade)
${back[i]!.join("")}
  @@index([ownerId])
  @@index([status, createdAt])
  @@map("model_${i}")
}
`;
  const enumBlocks = Array.from({ length: enums }, (_, i) => `enum Status${i} {\n  ${values.join("\n  ")}\n}\n`);
  const models = Array.from({ length: n }, (_, i) => model(i));
  return [`datasource db {\n  provider = "${provider}"\n}\n`, ...enumBlocks, ...models].join("\n");
}

/** The same for drizzle-kit. */
export function drizzleSchema(provider: Provider, n: number, changed: boolean): string {
  return provider === "postgresql" ? drizzlePostgresql(n, changed) : drizzleSqlite(n, changed);
}

function drizzlePostgresql(n: number, changed: boolean): string {
  const enums = Math.max(1, Math.ceil(n / 10));
  const head = `import { pgTable, pgEnum, serial, varchar, text, integer, doublePrecision, numeric, boolean, timestamp, jsonb, index, uniqueIndex, type AnyPgColumn } from "drizzle-orm/pg-core";\n`;
  const types = Array.from(
    { length: enums },
    (_, i) => `export const status${i} = pgEnum("Status${i}", ${JSON.stringify(values)});\n`,
  );
  const tables = Array.from(
    { length: n },
    (_, i) => `export const model${i} = pgTable("model_${i}", {
  id: serial("id").primaryKey(), email: varchar("email", { length: 255 }).notNull(),
  name: varchar("name", { length: ${changed && i === n >> 1 ? 300 : 255} }), bio: text("bio"), age: integer("age").notNull().default(0),
  score: doublePrecision("score").notNull().default(0), balance: numeric("balance", { precision: 12, scale: 2 }).notNull().default("0"),
  active: boolean("active").notNull().default(true), createdAt: timestamp("created_at", { precision: 3 }).notNull().defaultNow(),
  status: status${i % enums}("status").notNull().default("DRAFT"), data: jsonb("data"),
  parentId: integer("parent_id").references((): AnyPgColumn => model${parentOf(i)}.id, { onDelete: "set null", onUpdate: "cascade" }),
  ownerId: integer("owner_id").notNull().references((): AnyPgColumn => model${ownerOf(i)}.id, { onDelete: "cascade", onUpdate: "cascade" }),
}, (t) => [${drizzleIndexes(i)}]);\n`,
  );
  return [head, ...types, ...tables].join("");
}

function drizzleSqlite(n: number, changed: boolean): string {
  const head = `import { sqliteTable, text, integer, real, numeric, index, uniqueIndex, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";\nimport { sql } from "drizzle-orm";\n`;
  const tables = Array.from(
    { length: n },
    (_, i) => `export const model${i} = sqliteTable("model_${i}", {
  id: integer("id").primaryKey({ autoIncrement: true }), email: text("email").notNull(),
  name: text("name")${changed && i === n >> 1 ? '.notNull().default("")' : ""}, bio: text("bio"), age: integer("age").notNull().default(0),
  score: real("score").notNull().default(0), balance: numeric("balance").notNull().default("0"),
  active: integer("active", { mode: "boolean" }).notNull().default(true), createdAt: text("created_at").notNull().default(sql\`CURRENT_TIMESTAMP\`),
  status: text("status", { enum: ${JSON.stringify(values)} }).notNull().default("DRAFT"), data: text("data", { mode: "json" }),
  parentId: integer("parent_id").references((): AnySQLiteColumn => model${parentOf(i)}.id, { onDelete: "set null", onUpdate: "cascade" }),
  ownerId: integer("owner_id").notNull().references((): AnySQLiteColumn => model${ownerOf(i)}.id, { onDelete: "cascade", onUpdate: "cascade" }),
}, (t) => [${drizzleIndexes(i)}]);\n`,
  );
  return [head, ...tables].join("");
}

function drizzleIndexes(i: number): string {
  return `uniqueIndex("model_${i}_email_key").on(t.email), index("model_${i}_owner_id_idx").on(t.ownerId), index("model_${i}_status_created_at_idx").on(t.status, t.createdAt)`;
}
