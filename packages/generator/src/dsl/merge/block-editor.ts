/** Edits one block of a file: adds, renews and removes members, and leaves everything else as it is. */
import { format, type ast, type Span } from "@dsl/parser";
import type { BlockDraft, MemberDraft } from "../text/draft.js";
import { fieldText, printMember } from "../text/print-draft.js";
import type { FieldPart } from "./touch.js";
import { contains, type Syntax } from "./syntax.js";
import type { TextEdits } from "./text-edits.js";

type FieldDraft = Extract<MemberDraft, { kind: "field" }>;

export class BlockEditor {
  constructor(
    private readonly block: ast.Block,
    private readonly draft: BlockDraft,
    private readonly syntax: Syntax,
    private readonly edits: TextEdits,
  ) {}

  /** Writes a member where the draft has it: a field behind the field before it, the rest at the end. */
  add(member: MemberDraft): void {
    const text = printMember(member);
    if (member.kind === "attribute") return this.#addAttribute(indented(text));
    const before = this.draft.members.slice(0, this.draft.members.indexOf(member)).toReversed();
    const anchor = before.map((other) => this.#memberOf(other)).find((found) => found !== undefined);
    if (anchor !== undefined) return this.#insertBehind(anchor.span, text);
    const [first] = this.block.members;
    if (first === undefined) return this.#insertAtEnd(text);
    const { file, start } = this.syntax.whole(first);
    this.edits.insert(file, this.#lineStart(start), text);
  }

  /** The member of this key, or the attribute of a field that holds it, in the place of what stands at `span`. */
  renew(member: MemberDraft, span: Span): void {
    const found = this.block.members.find((each) => contains(each.span, span));
    if (found === undefined) return this.add(member);
    if (found.kind === "field" && member.kind === "field" && found.name.text === member.name)
      return this.#renewRelation(found, member);
    const text = printMember(member).trim();
    this.edits.replace(found.span, found.kind === "blockAttribute" ? this.#withName(text, found.attribute) : text);
  }

  /** Of a relation only what the database says: its model and @relation. */
  #renewRelation(field: ast.Field, draft: FieldDraft): void {
    if (this.#text(field.type.span) !== draft.type) this.edits.replace(field.type.span, draft.type);
    this.#renewAttributes(field, draft, /^relation$/);
  }

  /** Removes a member, or of a field only the attribute at `span`. */
  remove(span: Span): void {
    const member = this.block.members.find((each) => contains(each.span, span));
    if (member === undefined) return;
    const attribute = member.kind === "field" ? member.attributes.find((each) => contains(each.span, span)) : undefined;
    this.edits.removeLines(attribute?.span ?? this.syntax.whole(member));
  }

  /** Brings one part of a field up to the draft; whatever the database knows nothing of stays. False: it is not in this block. */
  field(draft: FieldDraft, part: FieldPart): boolean {
    const field = this.#memberOf(draft);
    if (field?.kind !== "field") return false;
    if (part === "type") this.edits.replace(field.type.span, draft.type);
    if (part === "arity")
      this.edits.replace(
        field.type.span,
        this.#typeName(field) + (/[?\]]+$/.exec(draft.type)?.[0].replace("]", "[]") ?? ""),
      );
    this.#renewAttributes(field, draft, partAttributes[part]);
    return true;
  }

  /** Gives a field the attribute of the draft that is called like this. */
  addToField(draft: FieldDraft, attribute: string): void {
    const field = this.#memberOf(draft);
    if (field?.kind !== "field") return;
    this.edits.insert(field.span.file, attributesEnd(field), ` ${attribute}`);
  }

  /** What generated code calls a key of several fields: the database knows nothing of it. */
  #withName(text: string, { args }: ast.Attribute): string {
    const name = args?.find((argument) => argument.name?.text === "name");
    return name === undefined || !/^@@(?:id|unique)\b/.test(text)
      ? text
      : text.replace(/^@@\w+\(\[[^\]]*\]/, (fields) => `${fields}, ${this.#text(name.span)}`);
  }

  /** Writes an attribute of the block where none is called so. */
  addIfMissing(member: Extract<MemberDraft, { kind: "attribute" }>): void {
    const name = attributeName(member.text);
    const has = this.block.members.some((each) => each.kind === "blockAttribute" && each.attribute.name.text === name);
    if (!has) this.add(member);
  }

  removeAttribute(name: string): void {
    const member = this.block.members.find(
      (each) => each.kind === "blockAttribute" && each.attribute.name.text === name,
    );
    if (member !== undefined) this.edits.removeLines(this.syntax.whole(member));
  }

  /** Leaves a field out of generated code, if it is there. */
  ignore(draft: FieldDraft): void {
    const field = this.#memberOf(draft);
    const has = field?.kind !== "field" || field.attributes.some(({ name }) => name.text === "ignore");
    if (!has) this.addToField(draft, "@ignore");
  }

  documentation(of: ast.Member | ast.Block, text: string | undefined, indentation: string): void {
    const { file, start } = this.syntax.whole(of);
    const lines =
      text === undefined
        ? ""
        : text
            .split("\n")
            .map((line) => `///${line === "" ? "" : ` ${line}`}\n${indentation}`)
            .join("");
    this.edits.replace({ file, start, end: of.span.start }, lines);
  }

  /** Brings all attributes of the block that are called by one of `names` up to the draft. */
  syncAttributes(names: ReadonlySet<string>): void {
    for (const name of names) {
      const written = this.block.members.filter(
        (member) => member.kind === "blockAttribute" && member.attribute.name.text === name,
      );
      const wanted = this.draft.members.filter(
        (member) => member.kind === "attribute" && attributeName(member.text) === name,
      );
      if (
        same(
          written.map((member) => this.#text(member.span)),
          wanted.map(printMember),
        )
      )
        continue;
      const [first, ...others] = written;
      for (const member of others) this.edits.removeLines(this.syntax.whole(member));
      if (first === undefined) for (const member of wanted) this.add(member);
      else if (wanted.length === 0) this.edits.removeLines(this.syntax.whole(first));
      else this.edits.replace(first.span, wanted.map((member) => printMember(member).trim()).join("\n  "));
    }
  }

  /** Brings fields, properties and attributes up to the draft; fields that are there stay as they are unless `renew`. */
  sync(keep: ReadonlySet<string>, renew: boolean): void {
    const wanted = this.draft.members.filter((member) => member.kind !== "attribute");
    for (const member of wanted) {
      const found = this.#memberOf(member);
      if (found === undefined) this.add(member);
      else if (renew && !same([this.#text(found.span)], [withoutDocumentation(member)]))
        this.edits.replace(found.span, withoutDocumentation(member).trim());
      else if (!renew && found.kind === "field" && member.kind === "field") this.#renewType(found, member);
    }
    const names = new Set(wanted.map((member) => ("name" in member ? member.name : "")));
    // SQLite does not say what columns a view has: they are as their author wrote them.
    const isOpen = this.draft.keyword === "view" && names.size === 0;
    for (const member of this.block.members) {
      if (
        !isOpen &&
        (member.kind === "field" || member.kind === "property" || member.kind === "value") &&
        !names.has(member.name.text)
      ) {
        this.edits.removeLines(this.syntax.whole(member));
      }
    }
    const attributes = this.block.members.flatMap((member) =>
      member.kind === "blockAttribute" ? [member.attribute.name.text] : [],
    );
    const drafted = this.draft.members.flatMap((member) =>
      member.kind === "attribute" ? [attributeName(member.text)] : [],
    );
    this.syncAttributes(new Set([...attributes, ...drafted].filter((name) => !keep.has(name))));
  }

  /** The values of an enum in the order of the draft, each with the lines above it. */
  syncValues(): void {
    const values = this.block.members.filter((member) => member.kind === "value");
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return this.sync(new Set(), false);
    const start = this.#lineStart(this.syntax.whole(first).start);
    const chunks = new Map<string, string>();
    let from = start;
    for (const value of values) {
      const to = this.#lineEnd(value.span.end);
      chunks.set(value.name.text, this.#text({ ...value.span, start: from, end: to }));
      from = to;
    }
    const wanted = this.draft.members.filter((member) => member.kind === "field");
    const text = wanted.map((member) => chunks.get(member.name) ?? printMember(member)).join("");
    this.edits.replace({ ...first.span, start, end: from }, text);
  }

  #memberOf(draft: MemberDraft): ast.Member | undefined {
    if (draft.kind === "attribute") return undefined;
    return this.block.members.find(
      (member) =>
        (member.kind === "field" || member.kind === "property" || member.kind === "value") &&
        member.name.text === draft.name,
    );
  }

  /** Whether a view's column may be NULL only its author knows. */
  #renewType(field: ast.Field, draft: FieldDraft): void {
    const [written, wanted] = [this.#text(field.type.span), draft.type];
    const base = (type: string): string => type.replace(/\?$/, "");
    if (base(written) === base(wanted)) return;
    const optional = written.endsWith("?") || wanted.endsWith("]") || written.endsWith("]");
    this.edits.replace(field.type.span, optional ? wanted : base(wanted));
    this.#renewAttributes(field, draft, partAttributes.type);
  }

  #renewAttributes(field: ast.Field, draft: FieldDraft, names: RegExp): void {
    const old = field.attributes.filter(
      (attribute) => names.test(attribute.name.text) && !this.#isClientSide(attribute),
    );
    const wanted = draft.attributes.filter((text) => names.test(attributeName(text)));
    const [first, ...others] = old;
    for (const attribute of others) this.edits.removeLines(attribute.span);
    if (first === undefined) {
      if (wanted.length > 0) this.edits.insert(field.span.file, attributesEnd(field), ` ${wanted.join(" ")}`);
    } else if (wanted.length === 0) this.edits.removeLines(first.span);
    else this.edits.replace(first.span, wanted.join(" "));
  }

  /** `@default(cuid())`: the database knows nothing of it. */
  #isClientSide(attribute: ast.Attribute): boolean {
    const value = attribute.args?.[0]?.value;
    return (
      attribute.name.text === "default" && value?.kind === "call" && /^(?:cuid|uuid|nanoid|ulid)$/.test(value.name.text)
    );
  }

  #addAttribute(text: string): void {
    const last = this.block.members.findLast((member) => member.kind === "blockAttribute");
    if (last !== undefined) return this.#insertBehind(last.span, text);
    const end = this.block.members.at(-1);
    if (end === undefined) return this.#insertAtEnd(text);
    this.#insertBehind(end.span, `\n${text}`);
  }

  #insertBehind(span: Span, text: string): void {
    this.edits.insert(span.file, this.#lineEnd(span.end), text);
  }

  #insertAtEnd(text: string): void {
    const { span } = this.block;
    const closed = this.#text(span).endsWith("}");
    if (closed) this.edits.insert(span.file, span.end - 1, `${this.#text(span).includes("\n") ? "" : "\n"}${text}`);
    else this.edits.insert(span.file, span.end, ` {\n${text}}`);
  }

  #typeName(field: ast.Field): string {
    return this.#text(field.type.span).replace(/(?:\?|\[\])+$/, "");
  }

  #text({ file, start, end }: Span): string {
    return this.#file(file).slice(start, end);
  }

  /** Within the block: where a line of it holds more than a member, `open-blocks.ts` has this done again. */
  #lineStart(at: number): number {
    const { file, start } = this.block.span;
    return Math.max(this.#file(file).lastIndexOf("\n", at - 1), start) + 1;
  }

  #lineEnd(at: number): number {
    const { file, end } = this.block.span;
    const next = this.#file(file).indexOf("\n", at);
    return next < 0 || next >= end ? end - 1 : next + 1;
  }

  #file(path: string): string {
    return this.syntax.files.find((file) => file.path === path)?.text ?? "";
  }
}

/** The attributes of a field that say each of its parts. */
const partAttributes: Readonly<Record<FieldPart, RegExp>> = {
  type: /^(?:\w+\.\w+|collate|notNull)$/,
  arity: /^notNull$/,
  value: /^(?:default|identity|generated)$/,
  options: /^(?:notNull|storage|compression|statistics)$/,
};

/** SQL of several lines as it stands in a block; the file around it may be formatted otherwise. */
const indented = (text: string): string =>
  text.trim().includes("\n")
    ? `  ${format(`view V {\n${text}}\n`).split("\n").slice(1, -2).join("\n").trim()}\n`
    : text;

const attributesEnd = (field: ast.Field): number => field.attributes.at(-1)?.span.end ?? field.type.span.end;

/** `index` of `@@index([a])` */
const attributeName = (text: string): string => /^@{1,2}([\w.]+)/.exec(text)?.[1] ?? "";

function withoutDocumentation(member: MemberDraft): string {
  return member.kind === "field" ? fieldText(member) : printMember(member);
}

/** Whether texts say the same, white space aside. */
function same(a: readonly string[], b: readonly string[]): boolean {
  const plain = (texts: readonly string[]) =>
    texts
      .map((text) => text.replace(/\s+/g, " ").trim())
      .sort()
      .join("\n");
  return plain(a) === plain(b);
}
