/** Runs the generators of a schema and writes what they make, each into the folder that it names. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { clients, generateClient, type ClientGenerator } from "@dsl/generator";
import type { Diagnostic, Generator } from "@dsl/parser";
import { configurationError } from "../command-error.js";
import type { Context } from "../context.js";
import type { OpenProject } from "./create-project.js";

export interface GeneratorRequest {
  /** False only compares with what is there. */
  readonly write: boolean;
  /** What a generator that nobody knows is. */
  readonly unknown: "warning" | "error";
  /** Only these; absent: all. */
  readonly names?: readonly string[];
}

export interface GeneratorReport {
  readonly failed: boolean;
  /** Paths relative to the working folder. */
  readonly files: readonly string[];
  /** Of these, the ones that were missing or different. */
  readonly stale: readonly string[];
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function runGenerators(
  context: Context,
  open: OpenProject,
  request: GeneratorRequest,
): Promise<GeneratorReport> {
  const schema = open.schema!;
  const { generators } = schema.settings;
  const wanted = generators.filter((one) => request.names === undefined || request.names.includes(one.name));
  const unknownName = request.names?.find((name) => !generators.some((one) => one.name === name));
  if (unknownName !== undefined) {
    const known = generators.map((one) => one.name).join(", ");
    throw configurationError(
      "D4340",
      `the schema has no generator "${unknownName}"`,
      known === "" ? "it has none at all" : `it has: ${known}`,
    );
  }
  const diagnostics: Diagnostic[] = [];
  const made: { readonly path: string; readonly text: string }[] = [];
  for (const generator of wanted) {
    const client = await findClient(context, open, generator.provider);
    if (client === undefined) {
      diagnostics.push(unknownGenerator(generator, request.unknown));
      continue;
    }
    const output = resolve(
      schema.folder,
      typeof generator.settings.output === "string" ? generator.settings.output : "./generated",
    );
    const result = generateClient(client, schema.schema, open.project.driver.dialect, generator);
    diagnostics.push(...result.diagnostics);
    for (const file of result.files) made.push({ path: within(output, file.path), text: file.text });
  }
  return finish(context, request, made, diagnostics);
}

async function finish(
  context: Context,
  request: GeneratorRequest,
  made: readonly { readonly path: string; readonly text: string }[],
  diagnostics: readonly Diagnostic[],
): Promise<GeneratorReport> {
  const stale = [];
  for (const file of made)
    if ((await readFile(file.path, "utf8").catch(() => undefined)) !== file.text) stale.push(file);
  const failed = diagnostics.some((one) => one.severity === "error");
  if (request.write && !failed) {
    for (const file of stale) {
      await mkdir(dirname(file.path), { recursive: true });
      await writeFile(file.path, file.text);
    }
  }
  const shown = (file: { readonly path: string }) => relative(context.cwd, file.path);
  const verb = request.write ? "generated" : "not up to date:";
  return {
    failed,
    files: made.map(shown),
    stale: stale.map(shown),
    notes: failed ? [] : stale.map((file) => `${verb} ${shown(file)}`),
    diagnostics: toldOnce(diagnostics),
  };
}

/** Several generators may stumble over one mistake. */
function toldOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.span, one.message]), one]));
  return [...told.values()];
}

/** One of ours, one of the configuration, or a package that package.json depends on. */
async function findClient(context: Context, open: OpenProject, provider: string): Promise<ClientGenerator | undefined> {
  const known =
    clients.find((one) => one.name === provider) ?? open.config.config.generators?.find((one) => one.name === provider);
  if (known !== undefined) return known;
  const manifest = await readFile(join(context.cwd, "package.json"), "utf8").catch(() => "{}");
  const { dependencies = {}, devDependencies = {} } = JSON.parse(manifest) as Record<
    string,
    Record<string, string> | undefined
  >;
  if (!(provider in dependencies) && !(provider in devDependencies)) return undefined;
  const entry = createRequire(join(context.cwd, "package.json")).resolve(provider);
  const loaded = (await import(pathToFileURL(entry).href)) as { readonly default?: ClientGenerator };
  return typeof loaded.default?.generate === "function" ? loaded.default : undefined;
}

function unknownGenerator({ name, provider, span }: Generator, severity: "warning" | "error"): Diagnostic {
  const help = `known are ${clients.map((one) => one.name).join(", ")}, those of dsl.config.ts, and packages that package.json depends on`;
  return {
    code: "D4341",
    severity,
    message: `generator "${name}" has a provider that is not known here: "${provider}"`,
    span,
    help,
  };
}

/** A generator writes only below its output folder. */
function within(folder: string, path: string): string {
  const target = resolve(folder, path);
  if (target.startsWith(folder + sep)) return target;
  throw configurationError(
    "D4342",
    `a generator wanted to write "${path}", which is outside its output folder`,
    "its paths must stay below that folder",
  );
}
