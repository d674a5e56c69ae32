/** What a generator of typed clients is, ours or another's: a function from the resolved schema to files. */
import type { Diagnostic, Generator, Schema } from "@dsl/parser";
import type { Dialect } from "@dsl/planner";

export interface ClientGenerator {
  /** The provider that a `generator` block names. `typescript` */
  readonly name: string;
  /** Its settings with the values each may have. With this, other settings and values are reported; without, all are let through. */
  readonly settings?: Readonly<Record<string, readonly string[]>>;
  /** Makes the files: pure, and the same for the same schema. What it throws is reported as its failure. */
  generate(request: GeneratorRequest): GeneratorResult;
}

export interface GeneratorRequest {
  /** Without errors: every name in it has its declaration. */
  readonly schema: Schema;
  /** The database that it is written for: types, facts, and what its driver makes of values. */
  readonly dialect: Dialect;
  /** The block that asks for the files, with its settings. */
  readonly generator: Generator;
}

export interface GeneratorResult {
  readonly files: readonly GeneratedFile[];
  /** An error keeps all files from being written. */
  readonly diagnostics?: readonly Diagnostic[];
}

export interface GeneratedFile {
  /** Relative to the folder that `output` names, below it, with `/`. `types.ts` */
  readonly path: string;
  readonly text: string;
}

/**
 * Gives a generator its type; returns it unchanged. It is found by `dsl generate` when `dsl.config.ts` lists it, or as
 * the default export of a package that package.json depends on and `provider` names.
 *
 *     export default defineGenerator({
 *       name: "model-names",
 *       generate: ({ schema }) => ({
 *         files: [{ path: "models.txt", text: schema.models.map((model) => `${model.name}\n`).join("") }],
 *       }),
 *     });
 */
export function defineGenerator(generator: ClientGenerator): ClientGenerator {
  return generator;
}
