/** TypeScript expressions as generated code needs them, broken into lines as Prettier breaks them. */
import {
  brokenGroup,
  firstThatFits,
  group,
  hardLine,
  hasHardLine,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softLine,
  type Doc,
} from "./doc.js";
import { propertyKey, stringLiteral } from "./names.js";
import { textWidth } from "./text-width.js";
import { typeDoc, type TypeText } from "./type-text.js";

export type Expression =
  /** Text on one line. `jsonText`, `-12` */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  /** `/^[a-z]+$/` */
  | { readonly kind: "regex"; readonly text: string }
  /** `() => new Date()`, on one line. */
  | { readonly kind: "arrow"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  /** An object with each property on its own line. */
  | { readonly kind: "object"; readonly properties: readonly Property[] }
  /** `z.string().max(80)` */
  | { readonly kind: "chain"; readonly head: string; readonly calls: readonly Call[] };

export interface Property {
  readonly name: string;
  readonly value: Expression;
  /** Lines of documentation. */
  readonly comment?: Doc;
}

interface Call {
  readonly name: string;
  /** `<UserSettings>` */
  readonly typeArgument?: TypeText;
  readonly args: readonly Expression[];
}

export function word(text: string): Expression {
  return { kind: "word", text };
}

export function text(value: string): Expression {
  return { kind: "string", text: stringLiteral(value) };
}

export function arrow(code: string): Expression {
  return { kind: "arrow", text: code };
}

export function regex(pattern: RegExp): Expression {
  return { kind: "regex", text: String(pattern) };
}

export function expressionDoc(expression: Expression): Doc {
  switch (expression.kind) {
    case "array":
      return arrayDoc(expression.items, group);
    case "object":
      return objectDoc(expression.properties);
    case "chain":
      return chainDoc(expression);
    default:
      return expression.text;
  }
}

/** `left: value` or `left = value`; `left` ends with its colon or equals sign, and `short` is a key of fewer than five columns. */
export function assignmentDoc(left: string, value: Expression, short = false): Doc {
  const right = expressionDoc(value);
  if (short) return [left, " ", right];
  return value.kind === "string" || isHardToBreak(value)
    ? group([left, group(indent([line, right]))])
    : fluidDoc(left, right);
}

/** `left right`, where `right` goes to its own line, indented, when not even its first line fits beside `left`. */
export function fluidDoc(left: Doc, right: Doc): Doc {
  const id = Symbol("assignment");
  return group([group(left), group(indent(line), id), indentIfBreak(right, id)]);
}

function objectDoc(properties: readonly Property[]): Doc {
  if (properties.length === 0) return "{}";
  return brokenGroup(["{", indent([hardLine, join(hardLine, properties.map(propertyDoc))]), hardLine, "}"]);
}

function propertyDoc(property: Property): Doc {
  const key = propertyKey(property.name);
  const assignment = [assignmentDoc(`${key}:`, property.value, textWidth(key) < 5), ","];
  return property.comment === undefined ? assignment : [property.comment, hardLine, assignment];
}

function arrayDoc(items: readonly Expression[], wrap: (doc: Doc) => Doc): Doc {
  if (items.length === 0) return "[]";
  const list = join([",", line], items.map(expressionDoc));
  return wrap(["[", indent([softLine, list, ifBreak(",")]), softLine, "]"]);
}

function chainDoc({ head, calls }: Extract<Expression, { kind: "chain" }>): Doc {
  const parts = calls.map(callDoc);
  const oneLine = [head, ...parts];
  if (calls.length < 2) return oneLine;
  const expanded = [head, indent([hardLine, join(hardLine, parts)])];
  return mustExpand(calls, parts) ? group(expanded) : firstThatFits([oneLine, expanded]);
}

/** Whether a chain of these calls, printed as `parts`, has each call on its own line whatever its width. */
function mustExpand(calls: readonly Call[], parts: readonly Doc[]): boolean {
  const before = calls.slice(0, -1);
  return (
    (calls.length > 2 && !calls.every((call) => call.args.every((argument) => isSimpleArgument(argument, 2)))) ||
    parts.slice(0, -1).some(hasHardLine) ||
    (hasHardLine(parts.at(-1)!) && before.some((call) => call.args.some((argument) => argument.kind === "arrow")))
  );
}
function callDoc({ name, typeArgument, args }: Call): Doc {
  const type = typeArgument === undefined ? "" : ["<", typeDoc(typeArgument), ">"];
  return [`.${name}`, type, argumentsDoc(args)];
}

function argumentsDoc(args: readonly Expression[]): Doc {
  if (args.length === 0) return "()";
  const docs = args.map(expressionDoc);
  const apart = brokenGroup(["(", indent([line, join([",", line], docs), ","]), line, ")"]);
  const [only] = args;
  if (args.length === 1 && only?.kind === "array" && only.items.length > 0) {
    const hugged = ["(", arrayDoc(only.items, brokenGroup), ")"];
    return firstThatFits([["(", ...docs, ")"], hugged, apart]);
  }
  if (args.length === 1 && only?.kind === "object") return firstThatFits([["(", ...docs, ")"], apart]);
  return group(["(", indent([softLine, join([",", line], docs), ifBreak(",")]), softLine, ")"]);
}

/** What has no good place to break: it goes to its own line before anything inside it is broken. */
function isHardToBreak(value: Expression): boolean {
  if (value.kind !== "chain" || value.calls.length > 1) return false;
  return value.calls.every(({ args }) => args.length === 0 || (args.length === 1 && isShort(args[0]!)));
}

const shortArgument = 20;

function isShort(value: Expression): boolean {
  if (value.kind === "string") return value.text.length <= shortArgument;
  if (value.kind === "regex") return value.text.lastIndexOf("/") - 1 <= shortArgument;
  return (
    value.kind === "word" &&
    (/^[-\d]|^(true|false|null)$/.test(value.text) || /^[$\p{ID_Continue}]{1,20}$/u.test(value.text))
  );
}

/** What Prettier lets stand in a chain of three calls or more on one line; `depth` is how far it may still nest. */
function isSimpleArgument(value: Expression, depth: number): boolean {
  if (depth === 0 || value.kind === "arrow") return false;
  const inside = (part: Expression) => isSimpleArgument(part, depth - 1);
  if (value.kind === "regex") return value.text.lastIndexOf("/") - 1 <= 5;
  if (value.kind === "array") return value.items.every(inside);
  if (value.kind === "object") return value.properties.every((property) => inside(property.value));
  return value.kind !== "chain" || value.calls.every(({ args }) => args.length <= depth && args.every(inside));
}
