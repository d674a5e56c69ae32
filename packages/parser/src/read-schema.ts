/** Text to Schema in one call: parse every file, resolve them together. */
import type * as ast from "./ast.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { parse } from "./parse.js";
import { resolve } from "./resolve.js";
import type { Schema } from "./schema.js";
import type { Target } from "./target.js";

export interface ReadSchema {
  readonly files: readonly ast.SourceFile[];
  readonly schema: Schema;
  readonly target: Target | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Diagnostics of all files, in the order of the files and of the places in them. */
export function readSchema(
  sources: readonly { readonly path: string; readonly text: string }[],
  targets: readonly Target[],
): ReadSchema {
  const parsed = sources.map(({ path, text }) => parse(path, text));
  const files = parsed.map(({ file }) => file);
  const { schema, target, diagnostics } = resolve(files, targets);
  return {
    files,
    schema,
    target,
    diagnostics: inOrder([...parsed.flatMap((one) => one.diagnostics), ...diagnostics], files),
  };
}

function inOrder(diagnostics: readonly Diagnostic[], files: readonly ast.SourceFile[]): Diagnostic[] {
  const order = new Map(files.map((file, index) => [file.path, index]));
  const place = ({ span }: Diagnostic): number => order.get(span?.file ?? "") ?? -1;
  return [...diagnostics].sort((a, b) => place(a) - place(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
