/** `partition` blocks: one part of a partitioned model, and which rows it holds. */
import type * as ast from "../ast.js";
import { optional, required } from "../attributes/spec.js";
import { flag, integer, someOf } from "../attributes/types/literals.js";
import { nameOf } from "../attributes/types/names.js";
import { sqlList } from "../attributes/types/sql.js";
import type { Partition } from "../schema.js";
import { report, type Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import type { Holder } from "./draft.js";
import { isCut, readProperties } from "./properties.js";
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
};

/** Undefined when its bounds make no sense, which is reported. */
export function resolvePartition(declaration: Declaration, context: Context): Partition | undefined {
  const {
    block,
    scope,
    declared,
    properties: said,
  } = readStandalone(declaration, context, partitionedHolder(declaration, context));
  const values = readProperties(partitionProperties, block, scope);
  if (values.of === undefined) return undefined;
  const bounds = boundsOf(values);
  if (bounds === undefined) {
    reportBounds(block, context);
    return undefined;
  }
  checkParent(values.of, bounds.kind, block, context);
  return { ...declared, of: values.of, bounds, ...defined({ partitionBy: said.partitionBy }) };
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
  if (parent?.node.kind !== "block" || isCut(parent.node)) return;
  const by = partitioningOf(parent);
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

function partitioningOf({ attributes }: Declaration): string | undefined {
  const attribute = attributes.find((candidate) => candidate.name.text === "partition");
  const by = attribute?.args?.find((argument) => argument.name?.text === "by")?.value;
  return by?.kind === "name" ? by.text : attribute && "";
}

const declarationOf = (name: string, { declarations: { types, others } }: Context): Declaration | undefined =>
  types.get(name) ?? others.get("partition")?.get(name);

/** A partition that is partitioned itself names the columns of the model. */
function partitionedHolder(declaration: Declaration, context: Context): Holder | undefined {
  let current: Declaration | undefined = declaration;
  for (let depth = 0; depth < deepest && current !== undefined; depth++) {
    const parent: string | undefined = parentOf(current);
    if (parent === undefined) return undefined;
    const holder = context.holders.get(parent);
    if (holder !== undefined) return holder;
    current = context.declarations.others.get("partition")?.get(parent);
  }
  return undefined;
}

/** Deeper than any partitions are; a partition of itself ends here. */
const deepest = 32;

function parentOf({ node }: Declaration): string | undefined {
  if (node.kind !== "block") return undefined;
  const of = node.members.find((member) => member.kind === "property" && member.name.text === "of");
  return of?.kind === "property" && of.value?.kind === "name" ? of.value.text : undefined;
}
