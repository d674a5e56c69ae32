/** Puts together what migrate needs: schema, configuration, database and folders of the project in the working folder. */
import { join, resolve } from "node:path";
import type { Progress, Project } from "@dsl/migrate";
import type { Context } from "../context.js";
import { configurationError } from "../command-error.js";
import { driverForProvider, driverForUrl, targets } from "../dialects.js";
import { progressText } from "../ui/progress-text.js";
import { version } from "../version.js";
import { databaseUrl, noDatabase } from "./database-url.js";
import { loadConfig, type LoadedConfig } from "./load-config.js";
import { readProjectSchema, type ProjectSchema } from "./read-project-schema.js";
import { findSchema } from "./schema-files.js";

export interface Needs {
  /**
   * `valid`: a schema without errors. `validOnceRead`: the same, found out when it is asked for.
   * `none`: none is read, though its datasource may name the database.
   */
  readonly schema: "valid" | "validOnceRead" | "none";
  readonly database: boolean;
  /** Of the sources on the command line; absent: that of the database and the schema, which must agree. */
  readonly driver?: Project["driver"];
}

export interface OpenProject {
  readonly project: Project;
  readonly config: LoadedConfig;
  readonly schema?: ProjectSchema;
}

/** Thrown when the schema has errors: they are the outcome of the command. */
export class InvalidSchema extends Error {
  constructor(readonly schema: ProjectSchema) {
    super("the schema has errors");
  }
}

/** Throws CommandError or InvalidSchema when something that is needed is missing or wrong. */
export async function createProject(context: Context, needs: Needs): Promise<OpenProject> {
  const config = await loadConfig(context.cwd, context.globals.config, context.globals.environment);
  const configured = config.config.schema === undefined ? undefined : resolve(config.folder, config.config.schema);
  const schema = readSchemaFor(context, needs, configured);
  const { datasource, target } = schema?.settings ?? {};
  const url = databaseUrl(context.globals.url, config.config.url, datasource, context.env);
  if (needs.database && url === undefined) throw noDatabase(datasource);
  const folder = schema?.folder ?? context.cwd;
  const { migrations, scratchUrl, include, hooks } = config.config;
  const project: Project = {
    driver: needs.driver ?? (await driverFor(url, target?.provider)),
    targets,
    folder,
    migrationsFolder:
      migrations?.dir === undefined ? join(folder, "migrations") : resolve(config.folder, migrations.dir),
    cacheFolder: join(context.cwd, ".dsl", "cache"),
    ledger: {
      table: migrations?.table ?? "_dsl_migrations",
      ...(migrations?.namespace === undefined ? {} : { namespace: migrations.namespace }),
    },
    hooks: hooks ?? {},
    toolVersion: version,
    report: (progress: Progress) => reportProgress(context, progress),
    signal: context.signal,
    get schema() {
      return (needs.schema === "validOnceRead" ? valid(schema!) : schema)?.schema;
    },
    schemaTexts: schema,
    ...(url === undefined ? {} : { url }),
    ...(scratchUrl === undefined ? {} : { scratchUrl }),
    ...(include === undefined ? {} : { include }),
    ...(context.globals.verbose
      ? { onStatement: (sql: string, ms: number) => context.tell(`${sql};  -- ${ms.toFixed(1)} ms`) }
      : {}),
  };
  return { project, config, ...(schema === undefined ? {} : { schema }) };
}

function readSchemaFor(context: Context, needs: Needs, configured: string | undefined): ProjectSchema | undefined {
  if (needs.schema === "none" && findSchema(context.cwd, context.globals.schema ?? configured) === undefined)
    return undefined;
  const schema = readProjectSchema(context, configured);
  return needs.schema === "valid" ? valid(schema) : schema;
}

function valid(schema: ProjectSchema): ProjectSchema {
  if (schema.diagnostics.some((one) => one.severity === "error")) throw new InvalidSchema(schema);
  return schema;
}

async function driverFor(url: string | undefined, provider: string | undefined): Promise<Project["driver"]> {
  if (url === undefined) {
    if (provider !== undefined) return driverForProvider(provider);
    throw configurationError(
      "D5001",
      "neither a schema nor a database says which database this is for",
      "name one with --schema or --url",
    );
  }
  const driver = await driverForUrl(url);
  const speaks = driver.dialect.target.provider;
  if (provider === undefined || provider === speaks) return driver;
  throw configurationError(
    "D4324",
    `the schema is for ${provider}, the database URL for ${speaks}`,
    "change the provider of the datasource, or the URL",
  );
}

/** A wait is told once, then shown where there is a terminal; what was applied is said at the end, by the command. */
function reportProgress(context: Context, progress: Progress): void {
  const text = progressText(progress);
  const tells =
    progress.kind === "retry" ||
    (progress.kind === "waiting" && progress.forMs === 0) ||
    (progress.kind === "batch" && context.globals.verbose);
  if (tells) context.tell(text);
  else context.progress(text);
}
