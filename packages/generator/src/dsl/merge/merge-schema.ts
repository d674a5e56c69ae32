/**
 * Brings schema files up to a database: what differs is added, changed or removed, and every other character stays. What
 * differs is found by comparing catalogs, so that a text that means the same is left as its author wrote it.
 */
import { format, type ast, type Diagnostic, type Schema, type Span } from "@dsl/parser";
import {
  adoptAlike,
  compare,
  noIntents,
  readObjectId,
  tableId,
  type Action,
  type Answers,
  type Declaration,
  type Doubt,
  type ObjectId,
} from "@dsl/planner";
import type { Draft } from "../text/draft.js";
import { aliasText, printDraft } from "../text/print-draft.js";
import { backKey } from "../write/relation-fields.js";
import type { Written } from "../write/schema.js";
import type { Writing } from "../text/writing.js";
import { ExtensionList } from "./extension-list.js";
import { hasKey } from "../has-key.js";
import { openEdited } from "./open-blocks.js";
import { ObjectPlaces } from "./object-places.js";
import type { Syntax } from "./syntax.js";
import type { TextEdits } from "./text-edits.js";
import { renewedKeys, touchesOf, type Touch } from "./touch.js";

export interface Existing {
  readonly files: readonly ast.SourceFile[];
  readonly schema: Schema;
  readonly declaration: Declaration;
}

export interface Merged {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of which nobody said yet whether they mean the same: they count as different. */
  readonly doubts: readonly Doubt[];
  /** The texts to merge into instead, where blocks have to be opened first. */
  readonly opened: ReadonlyMap<string, string> | undefined;
}

export function mergeSchema(
  existing: Existing,
  written: readonly Written[],
  writing: Writing,
  answers: Answers,
): Merged {
  const { catalog, dialect } = writing;
  const declared = adoptAlike(existing.declaration, catalog, dialect.types);
  const comparison = compare(catalog, declared, noIntents, answers, dialect);
  const merging = new Merging(existing, written, writing);
  const { touches, rest } = renewedKeys(comparison.changes);
  for (const touch of touches) merging.touch(touch);
  for (const change of rest) if (writing.comments || change.kind !== "setComment") merging.take(change);
  return { ...merging.finish(), doubts: comparison.doubts.filter(({ id }) => !answers.has(id)) };
}

/** Attributes that the database knows nothing of: they stay. */
const ownAttributes = new Set(["ignore", "deprecated", "dependsOn", "map", "schema", "renamedFrom"]);
/** Of a plain view, keys are for generated code alone. */
const viewAttributes = new Set([...ownAttributes, "unique", "id", "index"]);

class Merging {
  readonly #places: ObjectPlaces;
  readonly #syntax: Syntax;
  readonly #edits: TextEdits;
  readonly #extensions: ExtensionList | undefined;
  #isExtensionListOld = false;
  /** Ids of tables that had no key. */
  readonly #wasKeyless: ReadonlySet<string>;
  readonly #newBlocks: Draft[] = [];
  /** Attributes that are as the draft has them, by block and name. */
  readonly #synced = new Set<string>();
  readonly #gone = new Set<ast.TopLevel>();
  /** Join tables that get a block of their own instead of two lists. */
  readonly #unlisted = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];

  constructor(
    private readonly existing: Existing,
    written: readonly Written[],
    private readonly writing: Writing,
  ) {
    this.#places = new ObjectPlaces(existing, written, writing.dialect);
    this.#syntax = this.#places.syntax;
    this.#edits = this.#places.edits;
    const { tables } = existing.declaration.catalog;
    this.#wasKeyless = new Set(tables.filter((table) => !hasKey(table)).map(tableId));
    this.#extensions = ExtensionList.find(existing.files, existing.schema, writing);
  }

  take(action: Action): void {
    for (const touch of touchesOf(action, this.writing.catalog)) this.touch(touch);
  }

  finish(): Omit<Merged, "doubts"> {
    this.#removeUnsaidViews();
    this.#renewExtensionList();
    for (const of of this.#places.drafts.keys()) this.#ignoreWithoutKey(of);
    for (const draft of [...this.#newRoles(), ...this.#newBlocks]) this.#insertBlock(draft);
    const texts = this.#edits.apply();
    const files = this.existing.files.map(({ path, text }) => ({ path, text: tidied(text, texts.get(path) ?? text) }));
    return { files, diagnostics: this.#diagnostics, opened: openEdited(this.existing.files, this.#edits) };
  }

  /** The database is asked about what the comparison does not see: a view without a query that it has not. */
  #removeUnsaidViews(): void {
    const views = this.#places.unsaidViews;
    const there = new Set([...views].flatMap(([id, span]) => (this.#places.drafts.has(id) ? [span] : [])));
    for (const span of new Set(views.values())) {
      const block = this.#syntax.block(span);
      if (!there.has(span) && block !== undefined) this.#removeText(block);
    }
  }

  /** What has no key any more cannot be in generated code, nor can what refers to it; what has one again, can. */
  #ignoreWithoutKey(of: string): void {
    const editor = this.#places.editor(of);
    if (editor === undefined) return;
    const members = this.#places.members(of);
    const wanted = members.find((member) => member.kind === "attribute" && member.text === "@@ignore");
    if (wanted?.kind === "attribute") editor.addIfMissing(wanted);
    else if (this.#wasKeyless.has(of)) editor.removeAttribute("ignore");
    for (const member of members) {
      if (member.kind === "field" && member.attributes.includes("@ignore")) editor.ignore(member);
    }
  }

  /** Roles that something new names. */
  #newRoles(): readonly Draft[] {
    const known = new Set(this.existing.schema.roles.map(({ name }) => name));
    const roles = [...this.#places.drafts].filter(([of]) => of.startsWith("role "));
    return roles.map(([, draft]) => draft).filter(({ name }) => !known.has(name));
  }

  touch(touch: Touch): void {
    if ("of" in touch && this.#places.isListed(touch.of)) return this.#unlist(touch.of);
    if (this.#isInExtensionList("of" in touch ? touch.of : touch.id)) {
      this.#isExtensionListOld = true;
      return;
    }
    switch (touch.kind) {
      case "addBlock":
        return this.#addBlock(touch.of);
      case "removeBlock":
        return this.#removeBlock(touch.id);
      case "syncBlock":
        return this.#syncBlock(touch.of);
      case "syncAttributes":
        return this.#syncAttributes(touch.of, touch.names);
      case "addMember":
        return this.#places.drafts.has(touch.key) ? this.#addBlock(touch.key) : this.#addMember(touch.of, touch.key);
      case "removeMember":
        return this.#places.isBlock(touch.id) ? this.#removeBlock(touch.id) : this.#removeMember(touch.of, touch.id);
      case "renewMember":
        return this.#renew(touch);
      case "field":
        return this.#field(touch);
      case "documentation":
        return this.writing.comments ? this.#documentation(touch.of, touch.key) : undefined;
    }
  }

  #isInExtensionList(id: string): boolean {
    const { kind, of } = readObjectId(id as ObjectId);
    return kind === "extension" && this.#extensions?.has(of.name) === true;
  }

  #renewExtensionList(): void {
    const extensions = this.#extensions;
    if (extensions === undefined || !this.#isExtensionListOld) return;
    const { property } = extensions;
    const value = extensions.value(({ span }) => this.#places.text(span.file).slice(span.start, span.end));
    if (value === undefined) this.#edits.removeLines(this.#syntax.whole(property));
    else this.#edits.replace(property.value!.span, value);
  }

  /** A table that is no join table any more becomes a model; what else differs in one, the lists cannot say. */
  #unlist(of: string): void {
    if (!this.#places.drafts.has(of) || this.#unlisted.has(of)) return;
    this.#unlisted.add(of);
    this.#removeRelation(this.#places.span(of)!);
    this.#addBlock(of);
  }

  /** What had nothing to say of an object may have had no block for it. */
  #syncAttributes(of: string, names: readonly string[]): void {
    const editor = this.#places.editor(of);
    const draft = this.#places.drafts.get(of);
    const left = names.filter((name) => !this.#synced.has(`${of} ${name}`));
    for (const name of left) this.#synced.add(`${of} ${name}`);
    if (editor !== undefined) editor.syncAttributes(new Set(left));
    else if (draft !== undefined && this.#places.span(of) === undefined && !this.#newBlocks.includes(draft))
      this.#addBlock(of);
  }

  /** A new block, and what looks back at it from blocks that are there. */
  #addBlock(of: string): void {
    const draft = this.#places.drafts.get(of);
    if (this.#places.unsaidViews.has(of)) return this.#syncBlock(of);
    if (draft !== undefined) this.#newBlocks.push(draft);
    for (const relation of this.writing.relations.heldBy.get(of) ?? []) {
      if (relation.kind === "key") {
        this.#addIfMissing(tableId(relation.to), backKey(relation.from, relation.key));
      } else {
        for (const side of [relation.join.a, relation.join.b]) this.#addLists(tableId(side), of);
      }
    }
  }

  /** What a table has may be said by its whole statement, in a block of its own. */
  #renew(touch: Extract<Touch, { kind: "renewMember" }>): void {
    const [wasBlock, isBlock] = [this.#places.isBlock(touch.id), this.#places.drafts.has(touch.key)];
    if (wasBlock && isBlock) return this.#syncBlock(touch.key);
    if (!wasBlock && !isBlock) return this.#renewMember(touch);
    this.touch({ kind: "removeMember", of: touch.of, id: touch.id });
    this.touch({ kind: "addMember", of: touch.of, key: touch.key });
  }

  #addLists(model: string, joinTable: string): void {
    for (const member of this.#places.members(model))
      if (member.key.startsWith(`list ${joinTable} `)) this.#places.editor(model)?.add(member);
  }

  #addIfMissing(of: string, key: string): void {
    const member = this.#places.members(of).find((each) => each.key === key);
    if (member !== undefined) this.#places.editor(of)?.add(member);
  }

  /** A block, or the two lists that stand for a join table; with what looks back at it. */
  #removeBlock(id: string): void {
    const span = this.#places.span(id);
    const block = this.#places.block(id);
    if (span === undefined || block === undefined) return;
    const model = this.existing.schema.models.find((each) => each.span === span);
    if (model === undefined && block.span.start !== span.start) return this.#removeRelation(span);
    for (const field of model?.fields ?? [])
      if (field.kind === "relation") this.#removeOpposite(field.model, field.opposite);
    this.#removeText(block);
  }

  #removeText(block: ast.TopLevel): void {
    this.#gone.add(block);
    const whole = this.#syntax.whole(block);
    const text = this.#places.text(whole.file);
    const after = /^[ \t]*\n(?:[ \t]*\n)?/.exec(text.slice(whole.end))?.[0].length ?? 0;
    this.#edits.replace({ ...whole, end: whole.end + after }, "");
  }

  #syncBlock(of: string): void {
    const draft = this.#places.drafts.get(of);
    const block = this.#places.block(of);
    if (draft === undefined || block === undefined) return;
    if (draft.kind === "alias") return this.#edits.replace(block.span, aliasText(draft));
    const editor = this.#places.editor(of);
    if (draft.keyword === "enum") return editor?.syncValues();
    editor?.sync(draft.keyword === "view" ? viewAttributes : ownAttributes, draft.keyword !== "view");
  }

  #addMember(of: string, key: string): void {
    const editor = this.#places.editor(of);
    const members = this.#places.members(of);
    const member = members.find((each) => each.key === key);
    if (member !== undefined) editor?.add(member);
    for (const field of members) {
      const held = field.kind === "field" ? field.holds?.find((each) => each.key === key) : undefined;
      if (field.kind === "field" && held !== undefined) editor?.addToField(field, held.text);
    }
    const held = this.writing.relations.heldBy.get(of) ?? [];
    const relation = held.find((each) => each.kind === "key" && `back ${key}` === backKey(each.from, each.key));
    if (relation?.kind === "key") this.#addIfMissing(tableId(relation.to), backKey(relation.from, relation.key));
  }

  #removeMember(of: string, id: string): void {
    const span = this.#places.memberSpan(of, id);
    if (span === undefined) return;
    const editor = this.#places.editor(of);
    if (this.#places.relation(span) === undefined) editor?.remove(span);
    else this.#removeRelation(span);
  }

  #renewMember({ of, id, key }: Extract<Touch, { kind: "renewMember" }>): void {
    const span = this.#places.memberSpan(of, id);
    const member = this.#places.members(of).find((each) => each.key === key);
    const held = this.#places
      .members(of)
      .flatMap((each) => (each.kind === "field" ? (each.holds ?? []) : []))
      .find((each) => each.key === key);
    if (span === undefined) return this.#addMember(of, key);
    const isOnField = this.#syntax.member(span)?.kind === "field" && this.#places.relation(span) === undefined;
    if (isOnField && held !== undefined) return this.#edits.replace(span, held.text);
    if (!isOnField && member !== undefined) return this.#places.editor(of)?.renew(member, span);
    this.#places.editor(of)?.remove(span);
    this.#addMember(of, key);
  }

  #field({ of, key, part }: Extract<Touch, { kind: "field" }>): void {
    const draft = this.#places.members(of).find((each) => each.key === key);
    if (draft?.kind !== "field" || this.#places.editor(of)?.field(draft, part) === true) return;
    const span = this.#places.span(key);
    this.#diagnostics.push({
      code: "D5602",
      severity: "warning",
      message: `field "${draft.name}" differs from the database and comes from a mixin, which other models use too`,
      ...(span === undefined ? {} : { span }),
      help: `the database has: ${[draft.name, draft.type, ...draft.attributes].join(" ")}`,
    });
  }

  #documentation(of: string, key: string | undefined): void {
    const span = this.#places.span(key ?? of);
    const draft = this.#places.drafts.get(of);
    const place =
      span === undefined ? undefined : key === undefined ? this.#syntax.block(span) : this.#syntax.member(span);
    if (draft === undefined || place === undefined || place.kind === "alias") return;
    const member = draft.kind === "block" ? draft.members.find((each) => each.key === key) : undefined;
    const text = key === undefined ? draft.documentation : member?.kind === "field" ? member.documentation : undefined;
    this.#places.editor(of)?.documentation(place, text, key === undefined ? "" : "  ");
  }

  /** The two fields of the relation whose one side stands at `span`. */
  #removeRelation(span: Span): void {
    const relation = this.#places.relation(span);
    const member = this.#syntax.member(span);
    if (member !== undefined) this.#edits.removeLines(this.#syntax.whole(member));
    if (relation !== undefined) this.#removeOpposite(relation.model, relation.opposite);
  }

  #removeOpposite(model: string, field: string): void {
    const found = this.existing.schema.models
      .find(({ name }) => name === model)
      ?.fields.find(({ name }) => name === field);
    const member = found === undefined ? undefined : this.#syntax.member(found.span);
    if (member !== undefined) this.#edits.removeLines(this.#syntax.whole(member));
  }

  /** Behind the last block of its kind, else at the end of the last file. */
  #insertBlock(draft: Draft): void {
    const text = format(printDraft(draft)).trimEnd();
    const last = this.#syntax.lastBlock(draft.kind === "alias" ? "type" : draft.keyword, this.#gone);
    if (last !== undefined) return this.#edits.insert(last.span.file, last.span.end, `\n\n${text}`);
    const file = this.existing.files.at(-1)?.path ?? "";
    const end = this.#places.text(file).length;
    this.#edits.insert(file, end, `${end === 0 ? "" : "\n"}${text}\n`);
  }
}

/** A file that was as the formatter has it stays so. */
function tidied(before: string, after: string): string {
  return after !== before && format(before) === before ? format(after) : after;
}
