/** What a schema wants a database to be: everything that Prisma's engine would create, and what the language adds. */
import type { Diagnostic, Schema } from "@dsl/parser";
import type { Catalog } from "./catalog.js";
import { declareAlterations } from "./declare/alterations.js";
import { knownByColumn } from "./declare/known-by-column.js";
import { declareAccess, declareRoles } from "./declare/access.js";
import { type DeclareDialect, type Reporting, type Spans, startDeclaring } from "./declare/declaring.js";
import { declareIntents } from "./declare/intents.js";
import { declareExtensions, declareNamespaces } from "./declare/namespaces.js";
import { declareScope, type Scope } from "./declare/scope.js";
import { declareSequences } from "./declare/sequences.js";
import { declareStatements } from "./declare/statements.js";
import { reportTables } from "./declare/table-problems.js";
import { declareTables } from "./declare/tables.js";
import { declareCompositeTypes, declareDomains, declareEnums } from "./declare/types.js";
import type { Intents } from "./intent.js";

export interface Declaration {
  readonly catalog: Catalog;
  readonly intents: Intents;
  readonly scope: Scope;
  /** Where each object was declared. */
  readonly spans: Spans;
  /** What the schema says and the database or the planner does not have. Nothing is passed over in silence. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `schema` has no errors: names in it are looked up and found. */
export function declare(schema: Schema, dialect: DeclareDialect): Declaration {
  const declaring = startDeclaring(schema, dialect);
  const tables = declareTables(declaring);
  const reporting = declareReporting(declaring);
  const catalog: Catalog = {
    namespaces: declareNamespaces(declaring),
    extensions: declareExtensions(declaring),
    enums: declareEnums(declaring),
    domains: declareDomains(declaring),
    compositeTypes: declareCompositeTypes(declaring),
    sequences: declareSequences(declaring),
    tables,
    ...reporting,
    alterations: knownByColumn(reporting.alterations, tables, declaring),
    roles: declareRoles(declaring),
    unknown: [],
  };
  const intents = declareIntents(declaring);
  reportTables(declaring);
  return { catalog, intents, scope: declareScope(declaring), ...declaring.findings() };
}

/** The diagnostics of `declare` alone: most of a schema is declared in silence, and then not at all. */
export function findUnplanned(schema: Schema, dialect: DeclareDialect): readonly Diagnostic[] {
  const declaring = startDeclaring(schema, dialect);
  declareReporting(declaring);
  declareIntents(declaring);
  reportTables(declaring);
  return declaring.findings().diagnostics;
}

const declareReporting = (declaring: Reporting): Pick<Catalog, "statements" | "access" | "alterations"> => ({
  statements: declareStatements(declaring),
  access: declareAccess(declaring),
  alterations: declareAlterations(declaring),
});
