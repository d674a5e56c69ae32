/** `dsl inspect`: any source in another form. */
import { dmmf, schemaText } from "@dsl/generator";
import { diff, parseSource, readCatalog, type Project, type Source } from "@dsl/migrate";
import { readSchema } from "@dsl/parser";
import type { Command, Outcome } from "../command.js";
import { configurationError } from "../command-error.js";
import type { Context } from "../context.js";
import { targets } from "../dialects.js";
import { createProjectForSources } from "../project/create-project-for-sources.js";
import { findSchema, readSchemaFiles } from "../project/schema-files.js";
import { outcomeOf } from "../ui/outcome-of.js";

const forms: Record<string, (context: Context, project: Project, source: Source) => Promise<Outcome>> = {
  dsl: asSchema,
  sql: asSql,
  json: asJson,
  dmmf: asDmmf,
};

export const inspect: Command = {
  arguments: [
    {
      name: "[source]",
      description: "a database URL, a schema, a migrations folder or an .sql file (default: the project's schema)",
    },
  ],
  options: [
    {
      flags: "--as <form>",
      description: "schema text, the SQL that creates it, its catalog, or Prisma's DMMF (default: dsl)",
      choices: Object.keys(forms),
    },
  ],
  examples: [
    ["dsl inspect postgresql://localhost/app --as dsl", "a database as a schema"],
    ["dsl inspect schema.dsl --as sql", "the SQL that creates it"],
  ],
  async run(context, { args, options }) {
    const written = args[0] ?? findSchema(context.cwd, context.globals.schema);
    if (written === undefined) throw configurationError("D4301", "there is no schema here to inspect", "name a source");
    const project = await createProjectForSources(context, [written]);
    const source = await parseSource(project, { text: written, cwd: context.cwd });
    if (source.kind !== "done") return outcomeOf(context, source, () => ({}));
    return forms[(options.as as string | undefined) ?? "dsl"]!(context, project, source.value);
  },
};

async function asSchema(context: Context, project: Project, source: Source): Promise<Outcome> {
  const read = await readCatalog(project, { source });
  return outcomeOf(context, read, ({ catalog }) => {
    const { files, diagnostics } = schemaText(catalog, project.driver.dialect, { naming: "idiomatic", existing: [] });
    const text = files.map((one) => one.text).join("\n");
    return { result: text, diagnostics, json: { schema: text } };
  });
}

async function asSql(context: Context, project: Project, source: Source): Promise<Outcome> {
  const result = await diff(project, { from: { kind: "empty" }, to: source, down: false, fast: true, answers: {} });
  return {
    ...outcomeOf(context, result, ({ planned }) => ({ result: planned.sql, json: { sql: planned.sql } })),
    ...(result.kind === "differs" ? { code: 0 as const } : {}),
  };
}

async function asJson(context: Context, project: Project, source: Source): Promise<Outcome> {
  const read = await readCatalog(project, { source });
  return outcomeOf(context, read, ({ catalog }) => ({
    result: JSON.stringify(catalog, undefined, 2),
    json: { catalog },
  }));
}

async function asDmmf(context: Context, _project: Project, source: Source): Promise<Outcome> {
  if (source.kind !== "schema")
    throw configurationError(
      "D4395",
      "only a schema has a DMMF",
      "name a schema file or folder, or choose another form",
    );
  const { sources } = readSchemaFiles(source.path, context.cwd);
  const { schema, diagnostics } = readSchema(sources, targets);
  const failed = diagnostics.some((one) => one.severity === "error");
  const texts = new Map(sources.map((one) => [one.path, one.text]));
  if (failed) return { code: 1, diagnostics, sources: texts };
  const datamodel = dmmf(schema);
  return { code: 0, diagnostics, sources: texts, result: JSON.stringify(datamodel, undefined, 2), json: { datamodel } };
}
