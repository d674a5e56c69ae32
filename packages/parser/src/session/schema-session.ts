/** The schema of an editor, which is asked for again after each key that is pressed. */
import type { Parsed } from "../parse.js";
import { type ReadSchema, resolveParsed } from "../read-schema.js";
import { Memory } from "../resolve/memory.js";
import type { Target } from "../target.js";
import { EditedFile } from "./edited-file.js";

/**
 * Keeps what is known of a schema between edits and finds anew only what an edit may change. Every answer equals that
 * of `readSchema` for the same files in the order in which they were first given. The places (`Span`) in an answer hold
 * until the next call, which moves those behind the edit.
 */
export class SchemaSession {
  readonly #files = new Map<string, { readonly edited: EditedFile; parsed: Parsed }>();
  readonly #memory = new Memory();

  constructor(private readonly targets: readonly Target[]) {}

  /** The schema with this text as the content of a file, which may be new. */
  update(path: string, text: string): ReadSchema {
    const edited = this.#files.get(path)?.edited ?? new EditedFile(path);
    this.#files.set(path, { edited, parsed: edited.update(text) });
    return this.#resolve();
  }

  /** The schema without a file. */
  remove(path: string): ReadSchema {
    this.#files.delete(path);
    return this.#resolve();
  }

  #resolve(): ReadSchema {
    return resolveParsed(
      [...this.#files.values()].map(({ parsed }) => parsed),
      this.targets,
      this.#memory,
    );
  }
}
