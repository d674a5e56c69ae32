/** What planning asks about SQLite. */
import type { DialectFacts } from "@dsl/planner";
import { fold } from "./ddl/fold.js";
import { virtualTables } from "./virtual-tables.js";

export const facts: DialectFacts = {
  defaultNamespace: undefined,
  engineNamespaces: [],
  extensionNeeds: {},
  inlineForeignKeys: true,
  foldName: fold,
  namelessConstraints: true,
  ownIndexPrefix: "sqlite_autoindex_",
  enums: false,
  domains: false,
  comments: false,
  maxIdentifierBytes: undefined,
  ignoredTables: ["_prisma_migrations", "alembic_version", "__drizzle_migrations"],
  scalarLists: "json",
  assumedVersion: 3053002,
  privileges: {},
  autoincrement: "autoincrement",
  usual: {},
  virtualTables,
  joinTableKey: "uniqueIndex",
};
