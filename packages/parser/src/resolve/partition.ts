/** `partition` blocks: one part of a partitioned model, and which rows it holds. */
import type * as ast from "../ast.js";
import { inAttribute, optional, required } from "../attributes/spec.js";
import { argumentNamed, attributeNamed } from "../attributes/places.js";
import { flag, integer, someOf } from "../attributes/types/literals.js";
import { nameOf } from "../attributes/types/names.js";
import { sqlList } from "../attributes/types/sql.js";
import type { Partition } from "../schema.js";
import { report, type Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import { buildModel } from "./build-model.js";
import { noBlockProperties, type FieldDraft, type Holder } from "./draft.js";
import { Fields } from "./fields.js";
import { partitionedHolder } from "./root-holder.js";
import { draftField } from "./holders.js";
import { applyFieldAttributes } from "../attributes/apply.js";
import { isCut, propertySpan, readProperties } from "./properties.js";
import { readStandalone } from "./standalone.js";

/** What a `partition` block takes. */
export const partitionProperties = {
  of: required(nameOf("model", "partition"), "The partitioned model."),
  from: optional(someOf(sqlList), "The first values that are in it, one for each column."),
  to: optional(someOf(sqlList), "The first values that are in it no more."),
  in: optional(someOf(sqlList), "The values that are in it."),
  modulus: optional(integer, "Into how many parts the hash divides."),
  remainder: optional(integer, "Which of them it is."),
  default: optional(flag, "true: it holds the rows that no other partition does."),
  attached: optional(flag, "true: it was a table of its own before, and its NOT NULLs are called after it."),
};

/** Undefined when its bounds make no sense, which is reported. */
export function resolvePartition(declaration: Declaration, context: Context): Partition | undefined {
  const holder = partHolder(declaration, context);
  const { block, scope, declared, properties } = readStandalone(declaration, context, holder);
  const values = readProperties(partitionProperties, block, scope);
  if (values.of === undefined) return undefined;
  const bounds = boundsOf(values);
  if (bounds === undefined) {
    if (!isMisread(values, block)) reportBounds(block, context);
    return undefined;
  }
  checkParent(values.of, bounds.kind, block, context);
  const own = (holder?.fields.names ?? []).filter((name) => isOwn(name, block));
  const table = holder === undefined ? undefined : buildModel(holder);
  const { of, attached } = values;
  return { ...declared, of, bounds, own, ...defined({ table, partitionBy: properties.partitionBy, attached }) };
}

function boundsOf(values: ReturnType<typeof readProperties<typeof partitionProperties>>) {
  const { from, to, in: list, modulus, remainder, default: isDefault } = values;
  const found: (Partition["bounds"] | undefined)[] = [
    from && to && { kind: "range", from, to },
    list && { kind: "list", in: list },
    modulus !== undefined && remainder !== undefined ? { kind: "hash", modulus, remainder } : undefined,
    isDefault === true ? { kind: "default" } : undefined,
  ];
  const [bounds, ...others] = found.filter((kind) => kind !== undefined);
  return others.length === 0 ? bounds : undefined;
}

/** What is written and was not read, or not known, has been reported. */
function isMisread(values: Readonly<Record<string, unknown>>, block: ast.Block): boolean {
  return block.members.some((member) => member.kind === "property" && values[member.name.text] === undefined);
}

function reportBounds(block: ast.Block, context: Context): void {
  report(context, {
    code: "D4003",
    span: block.name.span,
    message: `partition "${block.name.text}" must say which rows it holds`,
    help: "from and to, or in, or modulus and remainder, or default = true",
  });
}

/** The parent must be partitioned, and in the way that the bounds are. */
function checkParent(of: string, bounds: Partition["bounds"]["kind"], block: ast.Block, context: Context): void {
  const parent = declarationOf(of, context);
  if (context.target?.supports.partitions === false || parent?.node.kind !== "block" || isCut(parent.node)) return;
  const by = partitioningOf(parent);
  const wanted = { range: "Range", list: "List", hash: "Hash", default: by }[bounds];
  if (by === undefined) {
    report(context, {
      code: "D2305",
      span: propertySpan(block, "of"),
      message: `"${of}" is not partitioned`,
      help: `add @@partition(by: …, […]) to "${of}"`,
    });
  } else if (by !== wanted) {
    const message = `"${of}" is partitioned by ${by}, not by ${wanted!}`;
    const said = { range: "from", list: "in", hash: "modulus", default: "default" }[bounds];
    report(context, { code: "D2305", span: propertySpan(block, said), message });
  }
}

function partitioningOf({ attributes }: Declaration): string | undefined {
  const attribute = attributeNamed(attributes, "partition");
  const by = attribute && argumentNamed(attribute, "by");
  return by?.kind === "name" ? by.text : attribute && "";
}

const declarationOf = (name: string, { declarations: { types, others } }: Context): Declaration | undefined =>
  types.get(name) ?? others.get("partition")?.get(name);

const isOwn = (name: string, block: ast.Block): boolean =>
  block.members.some((member) => member.kind === "field" && member.name.text === name);

/** The partition as a table: with the columns of the model, those that it says itself in place of the model's. */
function partHolder(declaration: Declaration, context: Context): Holder | undefined {
  const root = partitionedHolder(declaration, context);
  if (root === undefined || declaration.node.kind !== "block") return undefined;
  const { name, dbName, mapped, namespace, node: block, attributes } = declaration;
  const own = ownFields(block, root, context);
  const columns = root.fields.list.filter(({ meaning }) => meaning.kind === "column");
  const isAll = columns.every(({ name: each }) => own.has(each));
  const holder: Holder = {
    keyword: "model",
    block,
    name,
    dbName,
    mapped,
    attributes,
    fields: isAll ? new Fields([...own.values()]) : new Fields(columns.map((field) => own.get(field.name) ?? field)),
    mixins: [],
    incomplete: root.incomplete,
    lost: root.lost,
    properties: noBlockProperties(),
    ...defined({ namespace }),
  };
  applyOwnFields(holder, own, context);
  return holder;
}

/** Fields with other defaults, storage and so on than the model's. */
function ownFields(block: ast.Block, root: Holder, context: Context): ReadonlyMap<string, FieldDraft> {
  const needs = { ...context, columnNames: context.datasource.columnNames };
  const own = new Map<string, FieldDraft>();
  for (const member of block.members) {
    if (member.kind !== "field") continue;
    if (root.fields.has(member.name.text)) own.set(member.name.text, draftField(member, undefined, needs));
    else reportNoColumn(member.name, root, context);
  }
  return own;
}

function reportNoColumn({ text, span }: ast.Name, root: Holder, context: Context): void {
  report(context, {
    code: "D2104",
    span,
    message: `model "${root.name}" has no field "${text}"`,
    help: "a partition has the columns of its model",
  });
}

function applyOwnFields(holder: Holder, own: ReadonlyMap<string, FieldDraft>, context: Context): void {
  for (const field of own.values()) {
    if (field.meaning.kind === "broken" || field.ast.attributes.length === 0) continue;
    const scope = inAttribute({ context, holder, field }, "");
    applyFieldAttributes(field.ast.attributes, "column", scope, field.properties);
  }
}
