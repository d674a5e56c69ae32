/** `dsl init`: a project to start from, or one made from a database that is there. Overwrites nothing. */
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command, Outcome } from "../command.js";
import type { Context } from "../context.js";
import { configurationError } from "../command-error.js";
import { driverForUrl, targets } from "../dialects.js";
import { configTemplate, schemaTemplate, urlTemplate } from "../project/templates.js";
import { dbPull } from "./db-pull.js";
import { migrateBaseline } from "./migrate-baseline.js";

export const init: Command = {
  options: [
    {
      flags: "--provider <name>",
      description: "which database (default: sqlite)",
      choices: targets.map((target) => target.provider),
    },
    {
      flags: "--from <url>",
      description: "adopt this database: its schema is pulled, and recorded as the first migration",
    },
  ],
  examples: [
    ["dsl init", "a schema for SQLite, to be edited"],
    ["dsl init --provider postgresql", "one for PostgreSQL"],
    ["dsl init --from postgresql://localhost/app", "start with an existing database"],
  ],
  async run(context, { options }) {
    const from = typeof options.from === "string" ? options.from : undefined;
    const provider =
      from === undefined
        ? ((options.provider as string | undefined) ?? "sqlite")
        : (await driverForUrl(from)).dialect.target.provider;
    const existing = await existingOf(context, ["schema.dsl", "schema.prisma", "schema"]);
    if (existing !== undefined)
      throw configurationError(
        "D4330",
        `there is a schema here already: "${existing}"`,
        "edit it, or run dsl init in another folder",
      );
    const files = [
      { path: "schema.dsl", text: schemaTemplate(provider, from !== undefined) },
      { path: ".env", text: `DATABASE_URL="${from ?? urlTemplate(provider)}"\n` },
      { path: "dsl.config.ts", text: configTemplate },
      { path: "migrations/.gitkeep", text: "" },
    ];
    const notes = await writeNew(context, files);
    if (from === undefined)
      return { code: 0, notes: [...notes, nextSteps], json: { files: files.map((one) => one.path) } };
    return adopt({ ...context, globals: { ...context.globals, url: from } }, notes);
  },
};

const nextSteps = 'next: edit schema.dsl, then "dsl migrate dev --name init"; keep .env out of version control';

async function existingOf(context: Context, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if ((await stat(join(context.cwd, name)).catch(() => undefined)) !== undefined) return name;
  return undefined;
}

/** Leaves files that are there as they are, and says so. */
async function writeNew(
  context: Context,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<string[]> {
  const notes: string[] = [];
  for (const { path, text } of files) {
    const target = join(context.cwd, path);
    await mkdir(dirname(target), { recursive: true });
    const written = await writeFile(target, text, { flag: "wx" }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
        return false;
      },
    );
    if (written && text !== "") notes.push(`wrote ${path}`);
    if (!written)
      notes.push(`left ${path} as it is${path === ".env" ? "; DATABASE_URL must name the database there" : ""}`);
  }
  return notes;
}

async function adopt(context: Context, notes: readonly string[]): Promise<Outcome> {
  const pulled = await dbPull.run(context, { args: [], options: { force: true } });
  if (pulled.code !== 0) return { ...pulled, notes: [...notes, ...(pulled.notes ?? [])] };
  const baselined = await migrateBaseline.run(context, { args: [], options: {} });
  return {
    ...baselined,
    notes: [...notes, ...(pulled.notes ?? []), ...(baselined.notes ?? [])],
    diagnostics: [...(pulled.diagnostics ?? []), ...(baselined.diagnostics ?? [])],
  };
}
