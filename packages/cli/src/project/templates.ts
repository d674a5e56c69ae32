/** What `dsl init` writes. */

/** A schema to edit; `adopted` leaves the models to be pulled from a database. */
export function schemaTemplate(provider: string, adopted: boolean): string {
  const datasource = `datasource db {
  provider    = "${provider}"
  url         = env("DATABASE_URL")
  tableNames  = "snake_plural"
  columnNames = "snake_case"
  comments    = true
  enumChecks  = true
  manage      = "all"
}
`;
  if (adopted) return datasource.replace(/ {2}(?:tableNames|columnNames|comments|enumChecks) .*\n/g, "");
  const supported =
    provider === "postgresql"
      ? datasource.replace(/ {2}enumChecks .*\n/, "")
      : datasource.replace(/ {2}comments .*\n/, "");
  return `${supported}
generator types {
  provider = "typescript"
  output   = "./generated"
}

/// Someone who can sign in.
model User {
  id        Int      @id @default(autoincrement())
  email     String   @unique
  name      String?
  createdAt DateTime @default(now())
  posts     Post[]
}

model Post {
  id       Int     @id @default(autoincrement())
  title    String  @length(1, 200)
  body     String?
  author   User    @relation(fields: [authorId], references: [id])
  authorId Int

  @@index([authorId])
}
`;
}

export function urlTemplate(provider: string): string {
  return provider === "sqlite" ? "file:./dev.db" : "postgresql://postgres@localhost:5432/app";
}

export const configTemplate = `import { defineConfig } from "@dsl/cli/config";

export default defineConfig({});
`;
