/** The rows of all parts as one catalog. */
import type { Catalog, Extension, Namespace } from "@dsl/planner";
import { type ReadContext, readContext } from "./context.js";
import type { Raw } from "./parts.js";
import { flag, present } from "./present.js";
import { someNeeds } from "./read-index.js";
import { readAlterations } from "./read-alterations.js";
import { readAccess } from "./read-access.js";
import { readComments } from "./read-comments.js";
import { readDefaultPrivileges } from "./read-default-privileges.js";
import { readMemberAccess } from "./read-member-access.js";
import { readNatives } from "./read-natives.js";
import { readRoutines } from "./read-routines.js";
import { readSequences } from "./read-sequences.js";
import { readTableStatements } from "./read-table-statements.js";
import { readTables } from "./read-tables.js";
import { readCompositeTypes, readDomains, readEnums } from "./read-types.js";
import { readViews } from "./read-views.js";
import { publicComment } from "../public-comment.js";

export function readCatalog(raw: Raw, serverVersion: number): Catalog {
  const context = readContext(raw, serverVersion);
  return {
    namespaces: readNamespaces(context),
    extensions: readExtensions(context),
    enums: readEnums(context),
    domains: readDomains(context),
    compositeTypes: readCompositeTypes(context),
    sequences: readSequences(context),
    tables: readTables(context),
    statements: [
      ...readRoutines(context),
      ...readViews(context),
      ...readTableStatements(context),
      ...readNatives(context),
      ...readDefaultPrivileges(context, serverVersion),
      ...readMemberAccess(context),
    ],
    alterations: [...readAlterations(context), ...readComments(context)],
    access: readAccess(context, serverVersion),
    roles: raw.roles.map(({ name, connected }) => ({ name, ...present({ connected: flag(connected) }) })),
    unknown: raw.unknown,
  };
}

function readNamespaces(context: ReadContext): readonly Namespace[] {
  return context.raw.namespaces
    .filter((row) => !row.extension)
    .map(({ oid, name }) => {
      const { comment } = context.comment("namespace", oid);
      return comment === undefined || (name === "public" && comment === publicComment) ? { name } : { name, comment };
    });
}

function readExtensions(context: ReadContext): readonly Extension[] {
  return context.raw.extensions.map(({ oid, name, namespace, version, usualVersion, movable, conventionalComment }) => {
    const { comment } = context.comment("extension", oid);
    const own = comment === undefined || comment === conventionalComment ? {} : { comment };
    const needs = context.needs("extension", oid);
    return {
      name,
      namespace,
      version,
      ...present({ usualVersion, movable: movable ? undefined : false, needs: someNeeds(needs) }),
      ...own,
    };
  });
}
