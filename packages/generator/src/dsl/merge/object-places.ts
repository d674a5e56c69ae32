/** Where the objects of a database stand in the files of a schema, and what is to stand there. */
import type { ast, RelationField, Schema, Span } from "@dsl/parser";
import { objectId, tableId, type Dialect, type ObjectId } from "@dsl/planner";
import type { Draft, MemberDraft } from "../text/draft.js";
import { primaryKeyKey } from "../write/keys.js";
import type { Written } from "../write/schema.js";
import { BlockEditor } from "./block-editor.js";
import { databaseName } from "./known-names.js";
import type { Existing } from "./merge-schema.js";
import { Syntax } from "./syntax.js";
import { TextEdits } from "./text-edits.js";

export class ObjectPlaces {
  readonly syntax: Syntax;
  readonly edits: TextEdits;
  /** What the database has, by id. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Views without a query, by the ids that they may have. */
  readonly unsaidViews: ReadonlyMap<string, Span>;
  readonly #relations: ReadonlyMap<Span, RelationField>;

  constructor(
    private readonly existing: Existing,
    written: readonly Written[],
    private readonly dialect: Dialect,
  ) {
    const { files, schema } = existing;
    this.syntax = new Syntax(files);
    this.edits = new TextEdits(new Map(files.map(({ path, text }) => [path, text])));
    this.drafts = new Map(written.map(({ of, draft }) => [of, draft]));
    this.unsaidViews = unsaidViews(schema, dialect);
    const fields = schema.models.flatMap((model) => model.fields);
    this.#relations = new Map(fields.flatMap((field) => (field.kind === "relation" ? [[field.span, field]] : [])));
  }

  span(id: string): Span | undefined {
    return this.existing.declaration.spans.get(id as ObjectId) ?? this.unsaidViews.get(id);
  }

  /** The block that says an object, or that it stands in. */
  block(id: string): ast.TopLevel | undefined {
    const span = this.span(id);
    return span && this.syntax.block(span);
  }

  /** Whether it has a block of its own. */
  isBlock(id: string): boolean {
    const span = this.span(id);
    return span !== undefined && this.syntax.block(span)?.span.start === span.start;
  }

  /** The field of a relation that stands at a place. */
  relation(span: Span): RelationField | undefined {
    return this.#relations.get(span);
  }

  /** Whether the files say a table by the two lists of a relation. */
  isListed(of: string): boolean {
    const span = this.span(of);
    return span !== undefined && this.#relations.has(span);
  }

  /** Undefined where the files have no block of it that can be edited. */
  editor(of: string): BlockEditor | undefined {
    if (this.isListed(of)) return undefined;
    const [draft, block] = [this.drafts.get(of), this.block(of)];
    if (draft?.kind !== "block" || block?.kind !== "block") return undefined;
    return new BlockEditor(block, draft, this.syntax, this.edits);
  }

  members(of: string): readonly MemberDraft[] {
    const draft = this.drafts.get(of);
    return draft?.kind === "block" ? draft.members : [];
  }

  /** A primary key is known by the table that it is of. */
  memberSpan(of: string, id: string): Span | undefined {
    if (id !== primaryKeyKey) return this.span(id);
    const { models } = this.existing.schema;
    return models.find((model) => tableId(databaseName(model, this.dialect)) === of)?.primaryKey?.span;
  }

  text(file: string): string {
    return this.existing.files.find(({ path }) => path === file)?.text ?? "";
  }
}

function unsaidViews({ views }: Schema, dialect: Dialect): ReadonlyMap<string, Span> {
  const unsaid = views.filter(({ sql }) => sql === undefined);
  return new Map(
    unsaid.flatMap((view) =>
      (["view", "materializedView"] as const).map((kind) => [objectId(kind, databaseName(view, dialect)), view.span]),
    ),
  );
}
