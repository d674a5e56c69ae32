/** A database as schema text (`db pull`): what reads as the very same catalog, in a form that a person enjoys reading. */
import { format, isSqlFile, type Diagnostic, type ReadSchema } from "@dsl/parser";
import {
  noAnswers,
  recognise,
  type Answers,
  type Catalog,
  type Declaration,
  type Dialect,
  type Doubt,
} from "@dsl/planner";
import { followMoves } from "./merge/follow-moves.js";
import { mergeSchema, type Existing } from "./merge/merge-schema.js";
import type { NamingStyle } from "./names/names.js";
import { startWriting, writeBeside } from "./start-writing.js";
import { printDraft } from "./text/print-draft.js";
import { unsaid } from "./unsaid.js";
import { Reader } from "./reader.js";
import { writeSchema } from "./write/schema.js";

export interface SchemaTextOptions {
  /** `idiomatic`: `order_items` is `OrderItem`. `database`: names as they are. */
  readonly naming: NamingStyle;
  /** The files that are there, without errors: their names, order, comments and formatting stay. */
  readonly existing: readonly SchemaFile[];
  /** The existing files as they were read before, for this dialect. */
  readonly read?: Pick<ReadSchema, "files" | "schema" | "diagnostics">;
  /** What the engine said of the doubts of an earlier call. Without an answer a text that differs is written anew. */
  readonly answers?: Answers;
}

export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

export interface SchemaText {
  /** All of the existing files, or the one new file. */
  readonly files: readonly SchemaFile[];
  /** What of the database the language cannot say (D5601), and what could not be brought up to it (D5602). */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the existing files that may mean what the database says in other words: questions for its engine. */
  readonly doubts: readonly Doubt[];
}

/** Never throws. What the text cannot say is reported, never left out in silence. */
export function schemaText(catalog: Catalog, dialect: Dialect, options: SchemaTextOptions): SchemaText {
  const sqlFiles = options.existing.filter(({ path }) => isSqlFile(path));
  const reader = new Reader(dialect, options);
  const written =
    options.existing.length === 0 ? writeAnew(catalog, dialect, options) : bringUp(catalog, reader, options);
  const declared = reader.read([...written.files, ...sqlFiles]);
  return { ...written, diagnostics: [...written.diagnostics, ...unsaid(declared, catalog, dialect)] };
}

function writeAnew(catalog: Catalog, dialect: Dialect, { naming }: SchemaTextOptions): SchemaText {
  const drafts = writeSchema(startWriting(catalog, dialect, naming));
  const text = format(drafts.map(({ draft }) => printDraft(draft)).join("\n"));
  return { files: [{ path: "schema.dsl", text }], diagnostics: [], doubts: [] };
}

function bringUp(catalog: Catalog, reader: Reader, options: SchemaTextOptions): SchemaText {
  const { naming, existing, answers } = options;
  const { dialect } = reader;
  const { files, schema, diagnostics, declaration } = reader.read(followMoves(existing, reader, catalog));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { files: existing, diagnostics: errors, doubts: [] };
  const found: Existing = { files, schema, declaration: recognised(declaration(), catalog, answers) };
  const writing = writeBeside(catalog, dialect, naming, found);
  const { opened, ...merged } = mergeSchema(found, writeSchema(writing), writing, answers ?? noAnswers);
  if (opened === undefined) return merged;
  const open = existing.map(({ path, text }) => ({ path, text: opened.get(path) ?? text }));
  return bringUp(catalog, reader, { ...options, existing: open });
}

/** Natives under the ids of the objects that they are, so that their blocks are found. */
function recognised(declaration: Declaration, live: Catalog, answers: Answers = noAnswers): Declaration {
  const { catalog, ids } = recognise(declaration.catalog, live, answers);
  const written = new Map([...ids].map(([own, known]) => [known, own]));
  return { ...declaration, catalog, spans: { get: (id) => declaration.spans.get(written.get(id) ?? id) } };
}
