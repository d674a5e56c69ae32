/** What a schema is read and declared by for PostgreSQL: the part of the dialect that knows no statement and no catalog query. */
import type { DeclareDialect } from "@dsl/planner";
import { alterations } from "./alterations.js";
import { facts } from "./facts.js";
import { sql } from "./sql.js";
import { target } from "./target.js";
import { types } from "./types.js";

export const declaring: DeclareDialect = { target, facts, sql, types, alterations };
