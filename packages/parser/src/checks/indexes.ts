/** Whether an index type and its operator classes suit the fields. */
import type * as ast from "../ast.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import { fieldOf, type FieldDraft, type Holder, type Written } from "../resolve/draft.js";
import type { Index, IndexItem, Key } from "../schema.js";
import { argumentSpan, itemSpan } from "../attributes/places.js";
import { suits } from "./operator-classes.js";

export function checkIndexes(holder: Holder, context: Context): void {
  const { indexes, primaryKeys, uniques } = holder.properties;
  indexes.forEach((index) => checkIndex(index, holder, context));
  checkClustered(holder, context);
  checkExclusions(holder, context);
  primaryKeys.forEach((key) => checkKey(key, "warning", holder, context));
  uniques.forEach((key) => checkKey(key, "error", holder, context));
}

function checkIndex({ value, attribute }: Written<Index>, holder: Holder, context: Context): void {
  checkSort(value, attribute, context);
  checkColumnCount(value, attribute, context);
  checkInclude(value, attribute, context);
  value.items.forEach((item, at) => checkItem(item, value, { attribute, at }, holder, context));
}

function checkKey({ value, attribute }: Written<Key>, severity: Severity, holder: Holder, context: Context): void {
  value.items.forEach((item, at) => checkKeyItem(item, { attribute, at }, severity, holder, context));
}

/** Which item of which attribute. */
interface Place {
  readonly attribute: ast.Attribute;
  readonly at: number;
}

function checkSort(index: Index, attribute: ast.Attribute, context: Context): void {
  if (index.type !== "Hash" || index.items.every((item) => item.sort === undefined)) return;
  const span = argumentSpan(attribute, "type");
  report(context, { code: "D3011", span, message: "a Hash index has no order", help: "leave sort: out, or use BTree" });
}

function checkColumnCount(index: Index, attribute: ast.Attribute, context: Context): void {
  if (index.type !== "SpGist" || index.items.length < 2) return;
  report(context, {
    code: "D3011",
    span: argumentSpan(attribute, "type"),
    message: "a SpGist index has one field",
    help: "make an index for each field",
  });
}

/** Where no other columns can be stored beside those that are looked for. */
const withoutInclude: ReadonlySet<string> = new Set(["Hash", "Gin", "Brin"]);

function checkInclude(index: Index, attribute: ast.Attribute, context: Context): void {
  const { type = "BTree", include } = index;
  if (include.length === 0 || !withoutInclude.has(type)) return;
  report(context, {
    code: "D2409",
    span: argumentSpan(attribute, "include"),
    message: `a ${type} index cannot include other columns`,
    help: "leave include: out, or use BTree, Gist or SpGist",
  });
}

const isClustered = ({ value }: Written<Key | Index>): boolean => value.clustered === true;

/** A table is ordered by one index, which holds all of its rows. */
function checkClustered({ properties }: Holder, context: Context): void {
  const { primaryKeys, uniques, indexes } = properties;
  if (![primaryKeys, uniques, indexes].some((list) => list.some(isClustered))) return;
  const clustered: readonly Written<Key | Index>[] = [...primaryKeys, ...uniques, ...indexes].filter(isClustered);
  const [first, second] = clustered;
  const partial = clustered.find(({ value }) => value.where !== undefined);
  if (first !== undefined && second !== undefined) {
    report(context, {
      code: "D2409",
      span: argumentSpan(second.attribute, "clustered"),
      message: "a table is ordered by one index",
      related: [{ span: first.attribute.span, message: "clustered already" }],
      help: "keep one clustered: true",
    });
  } else if (partial !== undefined) {
    const span = argumentSpan(partial.attribute, "clustered");
    const message = "a table cannot be ordered by an index over some of its rows";
    report(context, { code: "D2409", span, message, help: "leave clustered: or where: out" });
  }
}

/** What cannot find two rows that exclude one another. */
const findingNoPairs: ReadonlySet<string> = new Set(["Gin", "Brin"]);

function checkExclusions({ properties, attributes }: Holder, context: Context): void {
  for (const { type, span } of properties.exclusions) {
    if (type === undefined || !findingNoPairs.has(type)) continue;
    report(context, {
      code: "D3011",
      span: argumentSpan(
        attributes.find((attribute) => attribute.span === span)!,
        "type",
      ),
      message: `a ${type} index cannot exclude rows`,
      help: "use Gist",
    });
  }
}

function checkItem(item: IndexItem, index: Index, place: Place, holder: Holder, context: Context): void {
  checkLength(item, place, context);
  const field = fieldOf(item, holder);
  if (field === undefined) return;
  if (isXml(field)) return reportXml(field, "an index", "error", place, context);
  const problem = classProblem(item, field, index, context);
  if (problem !== undefined) reportClass(problem, place, context);
}

function reportXml({ name }: FieldDraft, what: string, severity: Severity, place: Place, context: Context): void {
  const span = itemSpan(place.attribute, place.at);
  const help = "store it as text, or leave it out";
  report(context, { code: "D3011", severity, span, message: `${what} cannot hold "${name}": xml has no order`, help });
}

function reportClass(message: string, { attribute, at }: Place, context: Context): void {
  const span = itemSpan(attribute, at, "ops");
  report(context, {
    code: "D3011",
    span,
    message,
    help: "a class of the database's own stands between backticks: ops: `name_ops`",
  });
}

/** A class that the database names is the database's to judge. */
function classProblem({ ops }: IndexItem, field: FieldDraft, index: Index, context: Context): string | undefined {
  if (ops !== undefined && "raw" in ops) return undefined;
  return suits(field, index.type ?? "BTree", ops?.name, context);
}

/** A key is always a BTree with the operator classes of its types. Prisma lets a primary key be of xml, which no database takes. */
function checkKeyItem(item: IndexItem, place: Place, severity: Severity, holder: Holder, context: Context): void {
  const field = fieldOf(item, holder);
  if (field !== undefined && isXml(field)) reportXml(field, "a key", severity, place, context);
  const ops = item.ops !== undefined && "name" in item.ops ? item.ops.name : undefined;
  const problem = field === undefined || ops === undefined ? undefined : suits(field, "BTree", ops, context);
  if (problem !== undefined) reportClass(problem, place, context);
  checkLength(item, place, context);
}

function checkLength(item: IndexItem, { attribute, at }: Place, context: Context): void {
  if (item.length === undefined) return;
  const span = itemSpan(attribute, at, "length");
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
