/** A project for commands whose sources are named on the command line: it is of the database that those sources are of. */
import { resolve } from "node:path";
import type { Project } from "@dsl/migrate";
import type { Context } from "../context.js";
import { driverForProvider, driverForUrl, speaksUrl } from "../dialects.js";
import { createProject } from "./create-project.js";
import { readProjectSchema } from "./read-project-schema.js";
import { readMigrationsProvider } from "./read-migrations-provider.js";

/** The dialect comes from the first source that says one, else from the project. */
export async function createProjectForSources(context: Context, sources: readonly string[]): Promise<Project> {
  const driver = await driverOfSources(context, sources);
  const own = await createProject(context, {
    schema: "none",
    database: false,
    ...(driver === undefined ? {} : { driver }),
  });
  return own.project;
}

async function driverOfSources(context: Context, sources: readonly string[]): Promise<Project["driver"] | undefined> {
  for (const source of sources) {
    if (source === "empty" || source.endsWith(".sql")) continue;
    if (speaksUrl(source)) return driverForUrl(source);
    const provider = await providerOf(context, source);
    if (provider !== undefined) return driverForProvider(provider);
  }
  return undefined;
}

async function providerOf(context: Context, source: string): Promise<string | undefined> {
  const ofMigrations = await readMigrationsProvider(resolve(context.cwd, source.replace(/@[^/@]*$/, "")));
  if (ofMigrations !== undefined) return ofMigrations;
  return providerOfSchema({ ...context, globals: { ...context.globals, schema: source } });
}

/** Undefined for what is no schema. */
function providerOfSchema(context: Context): string | undefined {
  try {
    return readProjectSchema(context).settings.target?.provider;
  } catch {
    return undefined;
  }
}
