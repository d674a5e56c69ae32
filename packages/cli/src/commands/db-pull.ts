/** `dsl db pull`: the schema of a database; what stands in the file already keeps its names, order and comments. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { schemaText, type SchemaTextOptions } from "@dsl/generator";
import type { Diagnostic } from "@dsl/parser";
import { readCatalog, settleTexts, type PullReport } from "@dsl/migrate";
import type { Command, Input, Outcome } from "../command.js";
import { configurationError } from "../command-error.js";
import type { Context } from "../context.js";
import type { OpenProject } from "../project/create-project.js";
import { withProject } from "../project/with-project.js";
import { outcomeOf } from "../ui/outcome-of.js";

export const dbPull: Command = {
  options: [
    { flags: "--out <file>", description: "where to write (default: the project's schema)" },
    { flags: "--print", description: "to standard output; nothing is written" },
    { flags: "--force", description: "write anew, keeping nothing of the file that is there" },
    {
      flags: "--naming <rule>",
      description: "idiomatic names with maps, or those of the database",
      choices: ["idiomatic", "database"],
    },
  ],
  examples: [
    ["dsl db pull", "bring schema.dsl up to what the database has"],
    ["dsl db pull --url postgresql://localhost/app --print", "look at a database"],
  ],
  run: (context, { options }) =>
    withProject(context, { schema: "none", database: true }, async (open) => {
      const result = await readCatalog(open.project, { source: { kind: "database", url: open.project.url! } });
      if (result.kind !== "done") return outcomeOf(context, result, () => ({}));
      return pulled(context, open, result.value, options);
    }),
};

async function pulled(
  context: Context,
  open: OpenProject,
  report: PullReport,
  options: Input["options"],
): Promise<Outcome> {
  const file =
    typeof options.out === "string"
      ? resolve(context.cwd, options.out)
      : (open.schema?.path ?? resolve(context.cwd, "schema.dsl"));
  const existing = options.force === true || options.out !== undefined ? [] : keptFiles(open);
  if (existing.length > 0) refuseEmpty(open, report);
  const naming = options.naming === "database" ? "database" : "idiomatic";
  const read = existing.length === 0 ? undefined : open.schema;
  const pull = await judged(open, report, { naming, existing, ...(read && { read }) });
  const notes = report.catalog.unknown.map(
    (one) => `not in the schema, since dsl does not know this kind: ${one.kind} ${one.name}`,
  );
  const json = { files: pull.files, unknown: report.catalog.unknown };
  if (options.print === true)
    return {
      code: 0,
      diagnostics: pull.diagnostics,
      result: pull.files.map((one) => one.text).join("\n"),
      notes,
      json,
    };
  const written = await writeChanged(context, file, existing, pull.files);
  const said = written.length === 0 ? ["the schema is as the database has it"] : written.map((path) => `wrote ${path}`);
  return { code: 0, diagnostics: pull.diagnostics, notes: [...said, ...notes], json };
}

/** A text of the file that the engine takes for the database's own in other words stays as it is. */
async function judged({ project, schema }: OpenProject, report: PullReport, options: SchemaTextOptions) {
  const { catalog, serverVersion } = report;
  const { dialect } = project.driver;
  const pull = schemaText(catalog, dialect, options);
  if (pull.doubts.length === 0 || schema === undefined) return pull;
  const settled = await settleTexts(project, { catalog, schema: schema.schema, serverVersion });
  if (settled.kind === "done") return schemaText(catalog, dialect, { ...options, answers: settled.value });
  return { ...pull, diagnostics: [...pull.diagnostics, ...settled.diagnostics.map(unsettled)] };
}

function unsettled(diagnostic: Diagnostic): Diagnostic {
  const message = `texts are as the database prints them, since nobody could say whether they mean the same: ${diagnostic.message}`;
  return { ...diagnostic, severity: "hint", message };
}

/** Most likely the URL is another's: a pull would take everything out of the file. */
function refuseEmpty({ schema }: OpenProject, { catalog }: PullReport): void {
  const models = schema?.schema.models.length ?? 0;
  const objects = catalog.tables.length + catalog.statements.length + catalog.enums.length;
  if (models === 0 || objects > 0) return;
  throw configurationError(
    "D4332",
    `the database is empty, and ${schema!.names} has ${models === 1 ? "a model" : `${models} models`}: nothing was written`,
    "check the URL, or write anew with --force",
  );
}

/** The project's schema as it is, if it can be read without errors: a pull must not lose what it cannot understand. */
function keptFiles({ schema }: OpenProject): readonly { readonly path: string; readonly text: string }[] {
  if (schema === undefined) return [];
  const broken = schema.diagnostics.find((one) => one.severity === "error");
  if (broken !== undefined) {
    throw configurationError(
      "D4331",
      `${schema.names} has errors, so that a pull could lose what is in it: ${broken.message}`,
      'mend it ("dsl validate" shows all), or write anew with --force or elsewhere with --out',
    );
  }
  return [...schema.sources].map(([path, text]) => ({ path, text }));
}

async function writeChanged(
  context: Context,
  file: string,
  existing: readonly { readonly path: string; readonly text: string }[],
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<string[]> {
  const changed = files.filter((one) => existing.find((other) => other.path === one.path)?.text !== one.text);
  for (const one of changed) {
    const path = existing.length === 0 ? file : resolve(context.cwd, one.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, one.text);
  }
  return changed.map((one) => (existing.length === 0 ? relative(context.cwd, file) : one.path));
}
