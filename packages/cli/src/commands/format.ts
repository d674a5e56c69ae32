/** `dsl format`: the canonical form of the schema's text. Runs nothing of the project's own. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { format as formatText, isSqlFile, parse } from "@dsl/parser";
import type { Command, Outcome } from "../command.js";
import type { Context } from "../context.js";
import { configurationError } from "../command-error.js";
import { findSchema, readSchemaFiles } from "../project/schema-files.js";

export const format: Command = {
  options: [
    { flags: "--check", description: "write nothing; exit with 2 when a file is not formatted" },
    {
      flags: "--stdin-filepath <file>",
      description: "format standard input to standard output; the name is for messages",
    },
  ],
  examples: [
    ["dsl format", "format schema.dsl in place"],
    ["dsl format --check", "fail in CI when it is not"],
    ["dsl format --stdin-filepath schema.dsl < schema.dsl", "for editors"],
  ],
  async run(context, { options }) {
    if (typeof options.stdinFilepath === "string") return formatStdin(context, options.stdinFilepath);
    const path = findSchema(context.cwd, context.globals.schema);
    if (path === undefined) throw configurationError("D4301", "there is no schema here", "name it with --schema");
    const read = readSchemaFiles(path, context.cwd);
    const sources = read.sources.filter((one) => !isSqlFile(one.path));
    const changed = sources
      .map((one) => ({ ...one, formatted: formatText(one.text) }))
      .filter((one) => one.formatted !== one.text);
    if (options.check === true) return checked(changed.map((one) => one.path));
    for (const one of changed) await writeFile(resolve(context.cwd, one.path), one.formatted);
    const diagnostics = sources.flatMap((one) => parse(one.path, one.text).diagnostics);
    return {
      code: 0,
      diagnostics: diagnostics.map((one) => ({ ...one, severity: "warning" as const })),
      sources: new Map(sources.map((one) => [one.path, one.text])),
      notes: changed.length === 0 ? ["already formatted"] : changed.map((one) => `formatted ${one.path}`),
      json: { changed: changed.map((one) => one.path) },
    };
  },
};

async function formatStdin(context: Context, name: string): Promise<Outcome> {
  const text = await context.readStdin();
  const { diagnostics } = parse(name, text);
  const sources = new Map([[name, text]]);
  return {
    code: 0,
    result: formatText(text),
    diagnostics: diagnostics.map((one) => ({ ...one, severity: "warning" as const })),
    sources,
  };
}

function checked(changed: readonly string[]): Outcome {
  const notes = changed.map((path) => `${path} is not formatted: run "dsl format"`);
  return { code: changed.length === 0 ? 0 : 2, notes, json: { changed } };
}
