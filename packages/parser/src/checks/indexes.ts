/** Whether an index type and its operator classes suit the fields. */
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";
import type { Index, IndexItem } from "../schema.js";
import { argumentSpan } from "./argument-span.js";
import { suits } from "./operator-classes.js";

export function checkIndexes(holder: Holder, context: Context): void {
  for (const { value, attribute } of holder.properties.indexes) {
    const span = argumentSpan(attribute, "type") ?? attribute.span;
    checkSort(value, span, context);
    checkColumnCount(value, span, context);
    for (const item of value.items) checkItem(item, value, attribute.span, holder, context);
  }
  for (const { value } of [...holder.properties.primaryKeys, ...holder.properties.uniques]) {
    for (const item of value.items) checkKeyItem(item, value.span, holder, context);
  }
}

function checkSort(index: Index, span: Span, context: Context): void {
  if (index.type !== "Hash" || index.items.every((item) => item.sort === undefined)) return;
  report(context, { code: "D3011", span, message: "a Hash index has no order", help: "leave sort: out, or use BTree" });
}

function checkColumnCount(index: Index, span: Span, context: Context): void {
  if (index.type !== "SpGist" || index.items.length < 2) return;
  report(context, {
    code: "D3011",
    span,
    message: "a SpGist index has one field",
    help: "make an index for each field",
  });
}

const fieldOf = (item: IndexItem, holder: Holder): FieldDraft | undefined =>
  item.target.kind === "field" ? holder.fields.get(item.target.field) : undefined;

function checkItem(item: IndexItem, index: Index, span: Span, holder: Holder, context: Context): void {
  checkLength(item, span, context);
  const field = fieldOf(item, holder);
  if (field === undefined) return;
  const problem = isXml(field)
    ? `an index cannot hold "${field.name}": xml has no order`
    : classProblem(item, field, index, context);
  if (problem !== undefined) report(context, { code: "D3011", span, message: problem });
}

/** A class that the database names is the database's to judge. */
function classProblem({ ops }: IndexItem, field: FieldDraft, index: Index, context: Context): string | undefined {
  if (ops !== undefined && "raw" in ops) return undefined;
  return suits(field, index.type ?? "BTree", ops?.name, context);
}

/** A key is always a BTree with the operator classes of its types. */
function checkKeyItem(item: IndexItem, span: Span, holder: Holder, context: Context): void {
  const field = fieldOf(item, holder);
  if (field !== undefined && isXml(field)) {
    report(context, { code: "D3011", span, message: `a key cannot hold "${field.name}": xml has no order` });
  }
  checkLength(item, span, context);
}

function checkLength(item: IndexItem, span: Span, context: Context): void {
  if (item.length === undefined) return;
  const message = "no supported database indexes a part of a value";
  report(context, {
    code: "D3103",
    span,
    message,
    help: "leave length: out, or index an expression between backticks",
  });
}

const isXml = ({ meaning }: FieldDraft): boolean =>
  meaning.kind === "column" && meaning.type.kind === "scalar" && meaning.type.native?.name === "Xml";
