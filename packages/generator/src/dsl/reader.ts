/** Reads schema files, and remembers the last: a pull that changes nothing reads once what is there before and after. */
import { readSchema, type ReadSchema } from "@dsl/parser";
import { declare, lazily, type Declaration, type Dialect } from "@dsl/planner";
import type { SchemaFile, SchemaTextOptions } from "./schema-text.js";

export interface DeclaredFiles extends Pick<ReadSchema, "files" | "schema" | "diagnostics"> {
  declaration(): Declaration;
}

export class Reader {
  #last: { readonly files: readonly SchemaFile[]; readonly read: DeclaredFiles } | undefined;

  constructor(
    readonly dialect: Dialect,
    { existing, read }: Pick<SchemaTextOptions, "existing" | "read">,
  ) {
    if (read !== undefined) this.#last = { files: existing, read: this.#declared(read) };
  }

  read(files: readonly SchemaFile[]): DeclaredFiles {
    if (this.#last !== undefined && areSame(this.#last.files, files)) return this.#last.read;
    const read = this.#declared(readSchema(files, [this.dialect.target]));
    this.#last = { files, read };
    return read;
  }

  #declared(read: Omit<DeclaredFiles, "declaration">): DeclaredFiles {
    return { ...read, declaration: lazily(() => declare(read.schema, this.dialect)) };
  }
}

function areSame(some: readonly SchemaFile[], others: readonly SchemaFile[]): boolean {
  const texts = new Map(others.map(({ path, text }) => [path, text]));
  return some.length === others.length && some.every(({ path, text }) => texts.get(path) === text);
}
