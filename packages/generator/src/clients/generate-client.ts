/** Runs one generator for one `generator` block. Finding generators and writing files is the caller's. */
import { InternalError, type Diagnostic, type Generator, type Schema } from "@dsl/parser";
import type { Dialect } from "@dsl/planner";
import type { ClientGenerator, GeneratedFile, GeneratorRequest, GeneratorResult } from "../define-generator.js";
import { checkSettings } from "./check-settings.js";

/**
 * The files of `client` for `schema`, relative to the folder that the block's `output` names. Diagnostics: settings that
 * the generator does not know, what has no counterpart in its code (warnings), and an error where it failed.
 */
export function generateClient(
  client: ClientGenerator,
  schema: Schema,
  dialect: Dialect,
  generator: Generator,
): { readonly files: readonly GeneratedFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const settings = checkSettings(client, generator);
  const { files, diagnostics = [] } = run(client, { schema, dialect, generator });
  return { files, diagnostics: [...settings, ...diagnostics] };
}

function run(client: ClientGenerator, request: GeneratorRequest): GeneratorResult {
  try {
    return client.generate(request);
  } catch (error) {
    if (error instanceof InternalError) throw error;
    return { files: [], diagnostics: [failure(request.generator, error)] };
  }
}

function failure({ name, provider, span }: Generator, error: unknown): Diagnostic {
  return {
    code: "D4207",
    severity: "error",
    message: `generator "${name}" failed: ${error instanceof Error ? error.message : String(error)}`,
    span,
    help: `the fault is in "${provider}", or in what its settings ask of it`,
  };
}
