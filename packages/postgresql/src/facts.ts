/** What planning asks about PostgreSQL. */
import type { DialectFacts, ObjectPrivileges } from "@dsl/planner";
import { partName } from "./text/part-name.js";
import { extensionNeeds } from "./type-rules/extension-needs.js";

const relation: ObjectPrivileges = {
  all: ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"],
  everyone: [],
  versioned: ["MAINTAIN"], // since 17
};
const exactly = (all: readonly string[], everyone: readonly string[] = []): ObjectPrivileges => ({
  all,
  everyone,
  versioned: [],
});

const privileges: DialectFacts["privileges"] = {
  table: relation,
  view: relation,
  materializedView: relation,
  column: exactly(["SELECT", "INSERT", "UPDATE", "REFERENCES"]),
  sequence: exactly(["USAGE", "SELECT", "UPDATE"]),
  routine: exactly(["EXECUTE"], ["EXECUTE"]),
  namespace: exactly(["USAGE", "CREATE"], ["USAGE"]), // everyone: of the default namespace
  type: exactly(["USAGE"], ["USAGE"]),
  language: exactly(["USAGE"], ["USAGE"]),
  server: exactly(["USAGE"]),
  "foreign data wrapper": exactly(["USAGE"]),
  "foreign table": relation,
  "materialized view": relation,
};

export const facts: DialectFacts = {
  defaultNamespace: "public",
  engineNamespaces: ["pg_catalog", "information_schema"],
  extensionNeeds,
  inlineForeignKeys: false,
  namelessConstraints: false,
  partName,
  enums: true,
  domains: true,
  comments: true,
  maxIdentifierBytes: 63,
  ignoredTables: ["_prisma_migrations", "alembic_version", "__drizzle_migrations"],
  scalarLists: "array",
  assumedVersion: 180000,
  privileges,
  autoincrement: "serial",
  usual: { accessMethod: "heap", tablespace: "pg_default" },
  joinTableKey: "primaryKey",
};
