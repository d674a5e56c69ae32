/** The catalog of any source, and what else is known of it. */
import { readFile } from "node:fs/promises";
import { readSchema } from "@dsl/parser";
import { declare, emptyCatalog, type Catalog, type Declaration, type Dialect } from "@dsl/planner";
import { withOtherDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import { findMigration } from "../history/find-migration.js";
import { upTo } from "../history/lineage.js";
import { loadHistory } from "../history/load-history.js";
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import { catalogState } from "../scratch/catalog-state.js";
import { historyState } from "../scratch/history-state.js";
import { scriptState } from "../scratch/script-state.js";
import type { State } from "../scratch/state.js";
import type { Workshop } from "../scratch/workshop.js";
import { fail } from "../stop.js";
import { readSchemaFiles, type SchemaText } from "./read-schema-files.js";
import type { Source } from "./source.js";

export interface Loaded {
  readonly state: State;
  /** Of the server that was read; absent when none was. */
  readonly server?: { readonly version: number; readonly name: string };
  /** Of a schema: what it says beside structure. */
  readonly declaration?: Declaration;
  readonly excluded: readonly { readonly kind: string; readonly name: string }[];
}

export function loadSource(workshop: Workshop, source: Source): Promise<Loaded> {
  const load = loaders[source.kind] as (workshop: Workshop, source: Source) => Promise<Loaded>;
  return load(workshop, source);
}

type Loaders = {
  readonly [K in Source["kind"]]: (
    workshop: Workshop,
    source: Extract<Source, { readonly kind: K }>,
  ) => Promise<Loaded>;
};

const loaders: Loaders = {
  empty: async (workshop) => plain(catalogState(workshop, nothing(workshop.project.driver.dialect))),
  database: async (workshop, { url }) => loadDatabase(workshop, url),
  schema: async (workshop, { path }) => loadSchema(workshop, path),
  migrations: async (workshop, { folder, id }) => {
    const history = await loadHistory({ ...workshop.project, migrationsFolder: folder });
    const wanted = id === undefined ? history.migrations : upTo(history, [findMigration(history, id).id]);
    return replayed(workshop, await historyState(workshop, wanted));
  },
  script: async (workshop, { path }) =>
    replayed(workshop, await scriptState(workshop, path, await readFile(path, "utf8"))),
};

function plain(state: State): Loaded {
  return { state, excluded: [] };
}

async function replayed(workshop: Workshop, state: State): Promise<Loaded> {
  const { serverVersion, serverName } = await workshop.host();
  return { state, server: { version: serverVersion, name: serverName }, excluded: [] };
}

/** What a new database has. */
function nothing({ facts }: Dialect): Catalog {
  const { defaultNamespace } = facts;
  return defaultNamespace === undefined ? emptyCatalog : { ...emptyCatalog, namespaces: [{ name: defaultNamespace }] };
}

async function loadDatabase(workshop: Workshop, url: string): Promise<Loaded> {
  const { project } = workshop;
  if (!project.driver.accepts(url)) fail(otherDatabase(project, "the database"));
  return withOtherDatabase(project, url, async (connection) => {
    const { catalog, excluded } = await readLive(connection, project);
    const server = { version: connection.serverVersion, name: connection.serverName };
    return { state: catalogState(workshop, catalog), server, excluded };
  });
}

async function loadSchema(workshop: Workshop, path: string): Promise<Loaded> {
  const { project } = workshop;
  const { dialect } = project.driver;
  const texts = schemaTexts(path);
  if (texts.length === 0) fail(problem("D5501", `folder "${path}" has no schema files (.dsl, .prisma)`));
  const { schema, target, diagnostics } = readSchema(texts, project.targets);
  if (diagnostics.some((each) => each.severity === "error")) fail(...diagnostics);
  if (target?.provider !== dialect.target.provider) fail(otherDatabase(project, `schema "${path}"`));
  const declaration = declare(schema, dialect);
  if (declaration.diagnostics.some((each) => each.severity === "error")) fail(...declaration.diagnostics);
  return { state: catalogState(workshop, declaration.catalog), declaration, excluded: [] };
}

function schemaTexts(path: string): readonly SchemaText[] {
  try {
    return readSchemaFiles(path);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail(problem("D5501", `"${path}" cannot be read: it is not UTF-8 text`));
  }
}

function otherDatabase({ driver }: Project, what: string) {
  return problem("D5502", `${what} is not for ${driver.dialect.target.provider}, as the other source is`, {
    help: "both sources must be of the same kind of database",
  });
}
