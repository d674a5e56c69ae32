/** Blocks that stand alone in the database: extensions, schemas, roles, sequences, partitions, routines and natives. */
import type * as ast from "../ast.js";
import { applyBlockAttributes } from "../attributes/apply.js";
import { oneOf, flag, integer, name as nameText } from "../attributes/types/literals.js";
import { nameOf } from "../attributes/types/names.js";
import { sqlList } from "../attributes/types/sql.js";
import { optional, required, type Scope } from "../attributes/spec.js";
import type { Declared, Extension, Partition, Sequence, Statement } from "../schema.js";
import { buildDeclared } from "./build-declared.js";
import { report, type Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import { noBlockProperties, type BlockProperties } from "./draft.js";
import { readProperties } from "./properties.js";
import { blockAttributesOf } from "./written-name.js";

interface Read {
  readonly block: ast.Block;
  readonly scope: Scope;
  readonly declared: Declared;
  readonly properties: BlockProperties;
}

/** The block attributes that all of them have. */
function read(declaration: Declaration, context: Context): Read {
  const block = declaration.node as ast.Block;
  const properties = noBlockProperties();
  const { dependsOn } = properties;
  const holder = block.keyword === "partition" ? partitionedHolder(block, context) : undefined;
  const scope: Scope = { context, dependsOn, ...defined({ holder }) };
  applyBlockAttributes(blockAttributesOf(block), block.keyword, scope, properties);
  dependsOn.delete(declaration.name);
  return { block, scope, declared: buildDeclared(block, declaration, properties), properties };
}

/** A partition that is partitioned itself names the columns of the model. */
function partitionedHolder(block: ast.Block, context: Context): Scope["holder"] {
  const of = block.members.find((member) => member.kind === "property" && member.name.text === "of");
  const name = of?.kind === "property" && of.value?.kind === "name" ? of.value.text : undefined;
  if (name === undefined) return undefined;
  const parent = context.declarations.others.get("partition")?.get(name)?.node;
  return (
    context.holders.get(name) ??
    (parent?.kind === "block" && parent !== block ? partitionedHolder(parent, context) : undefined)
  );
}

const extensionProperties = {
  version: optional(nameText, "The version to install."),
  schema: optional(nameText, "The schema that its objects live in."),
};

export function resolveExtension(declaration: Declaration, context: Context): Extension {
  const { block, scope, declared } = read(declaration, context);
  const values = readProperties(extensionProperties, block, scope);
  return { ...declared, ...defined({ version: values?.version, installIn: values?.schema }) };
}

/** A block that has nothing but its name and block attributes. */
export function resolveNamed(declaration: Declaration, context: Context): Declared {
  const { block, scope, declared } = read(declaration, context);
  readProperties({}, block, scope);
  return declared;
}

const sequenceProperties = {
  start: optional(integer, "The first number."),
  increment: optional(integer, "From one number to the next."),
  min: optional(integer, "The smallest number."),
  max: optional(integer, "The largest number."),
  cache: optional(integer, "How many numbers a session takes at once."),
  cycle: optional(flag, "true: begin again after the last number."),
  type: optional(oneOf("SmallInt", "Int", "BigInt"), "How large its numbers may be; BigInt when left out."),
};

export function resolveSequence(declaration: Declaration, context: Context): Sequence {
  const { block, scope, declared } = read(declaration, context);
  return { ...declared, ...readProperties(sequenceProperties, block, scope) };
}

const partitionProperties = {
  of: required(nameOf("model", "partition"), "The partitioned model."),
  from: optional(sqlList, "The first values that are in it, one for each column."),
  to: optional(sqlList, "The first values that are in it no more."),
  in: optional(sqlList, "The values that are in it."),
  modulus: optional(integer, "Into how many parts the hash divides."),
  remainder: optional(integer, "Which of them it is."),
  default: optional(flag, "true: it holds the rows that no other partition does."),
};

/** Undefined when its bounds make no sense, which is reported. */
export function resolvePartition(declaration: Declaration, context: Context): Partition | undefined {
  const { block, scope, declared, properties } = read(declaration, context);
  const values = readProperties(partitionProperties, block, scope);
  if (values?.of === undefined) return undefined;
  const bounds = boundsOf(values);
  if (bounds === undefined) {
    reportBounds(block, context);
    return undefined;
  }
  checkParent(values.of, bounds.kind, block, context);
  return { ...declared, of: values.of, bounds, ...defined({ partitionBy: properties.partitionBy }) };
}

function boundsOf(values: NonNullable<ReturnType<typeof readProperties<typeof partitionProperties>>>) {
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
  const by = partitioningOf(of, context);
  const wanted = { range: "Range", list: "List", hash: "Hash", default: by }[bounds];
  if (by === undefined) {
    report(context, {
      code: "D2305",
      span: block.name.span,
      message: `"${of}" is not partitioned`,
      help: `add @@partition(by: …, […]) to "${of}"`,
    });
  } else if (by !== wanted) {
    const message = `"${of}" is partitioned by ${by}, not by ${wanted!}`;
    report(context, { code: "D2305", span: block.name.span, message });
  }
}

function partitioningOf(name: string, context: Context): string | undefined {
  const block = (context.declarations.types.get(name) ?? context.declarations.others.get("partition")?.get(name))?.node;
  if (block?.kind !== "block") return undefined;
  const attribute = blockAttributesOf(block).find((candidate) => candidate.name.text === "partition");
  const by = attribute?.args?.find((argument) => argument.name?.text === "by")?.value;
  return by?.kind === "name" ? by.text : attribute && "";
}

/** Undefined when it has no SQL, which is reported. */
export function resolveStatement(declaration: Declaration, context: Context): Statement | undefined {
  const { block, scope, declared, properties } = read(declaration, context);
  readProperties({}, block, scope);
  const { sql: text, file, drop } = properties;
  if (text === undefined && file === undefined && blockAttributesOf(block).every(({ name }) => name.text !== "sql")) {
    report(context, {
      code: "D2404",
      span: block.name.span,
      message: `${block.keyword} "${block.name.text}" needs @@sql`,
      help: "its CREATE statement: @@sql(`create …`)",
    });
    return undefined;
  }
  const kind = block.keyword as Statement["kind"];
  return { ...declared, kind, ...defined({ sql: text, file, drop }) };
}
