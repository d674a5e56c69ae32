/** What planning asks about PostgreSQL. */
import type { DialectFacts } from "@dsl/planner";

export const facts: DialectFacts = {
  defaultNamespace: "public",
  inlineForeignKeys: false,
  namelessConstraints: false,
  enums: true,
  domains: true,
  comments: true,
  maxIdentifierBytes: 63,
  ignoredTables: ["_prisma_migrations", "alembic_version", "__drizzle_migrations"],
  scalarLists: "array",
  assumedVersion: 180000,
  autoincrement: "serial",
  usual: { accessMethod: "heap", tablespace: "pg_default" },
  joinTableKey: "primaryKey",
};
