/** TypeScript types, broken into lines as Prettier breaks them. */
import { group, ifBreak, indent, indentIfBreak, join, line, softLine, type Doc } from "./doc.js";

export type TypeText =
  /** A type's name with its arguments. `Generated<number>`; also any text that is one word for the printer. */
  | { readonly kind: "reference"; readonly name: string; readonly args: readonly TypeText[] }
  /** `string`, `null`, `"draft"`: neither declared nor generic. */
  | { readonly kind: "keyword"; readonly text: string }
  | { readonly kind: "array"; readonly of: TypeText }
  | { readonly kind: "union"; readonly types: readonly TypeText[] };

export function reference(name: string, ...args: readonly TypeText[]): TypeText {
  return { kind: "reference", name, args };
}

export function keyword(text: string): TypeText {
  return { kind: "keyword", text };
}

export function arrayOf(type: TypeText): TypeText {
  return { kind: "array", of: type };
}

/** The union of the given types, flat and without repetition. */
export function unionOf(...types: readonly TypeText[]): TypeText {
  const flat = types.flatMap((type) => (type.kind === "union" ? type.types : [type]));
  const distinct = [...new Map(flat.map((type) => [typeKey(type), type])).values()];
  return distinct.length === 1 ? distinct[0]! : { kind: "union", types: distinct };
}

/** A type in a place that may begin a line. */
export function typeDoc(type: TypeText): Doc {
  if (type.kind !== "union") return plainDoc(type);
  return staysTogether(type) ? together(type) : unionLines(type);
}

/** The members of a union, each on its own line when they do not fit. */
export function unionLines(type: Extract<TypeText, { kind: "union" }>): Doc {
  return group([
    ifBreak("| "),
    join(
      [line, "| "],
      type.types.map((member) => indent(typeDoc(member))),
    ),
  ]);
}

/** `X | null`: Prettier never breaks it. */
export function staysTogether(type: Extract<TypeText, { kind: "union" }>): boolean {
  const own = type.types.find((member) => member.kind === "reference");
  return own !== undefined && type.types.every((member) => member === own || isNull(member));
}

/** `<Relation extends keyof UserRelations>` */
export function typeParameterDoc(name: string, constraint: string): Doc {
  const id = Symbol(name);
  const parameter = group([name, " extends", group(indent(line), id), indentIfBreak(constraint, id)]);
  return group(["<", indent([softLine, parameter]), ifBreak(","), softLine, ">"]);
}

function plainDoc(type: Exclude<TypeText, { kind: "union" }>): Doc {
  if (type.kind === "keyword") return type.text;
  if (type.kind === "array") return arrayDoc(type.of);
  return type.args.length === 0 ? type.name : [type.name, typeArgumentsDoc(type.args)];
}

function arrayDoc(of: TypeText): Doc {
  if (of.kind !== "union") return [typeDoc(of), "[]"];
  if (staysTogether(of)) return ["(", together(of), ")[]"];
  return ["(", group([indent([softLine, unionLines(of)]), softLine]), ")[]"];
}

function typeArgumentsDoc(args: readonly TypeText[]): Doc {
  const [only] = args;
  if (args.length === 1 && only !== undefined && isSimple(only)) return ["<", typeDoc(only), ">"];
  return group(["<", indent([softLine, join([",", line], args.map(typeDoc))]), softLine, ">"]);
}

/** A single argument that Prettier keeps beside its brackets. */
function isSimple(type: TypeText): boolean {
  if (type.kind === "reference") return type.args.length === 0;
  return type.kind === "keyword" || (type.kind === "union" && staysTogether(type));
}

function together(type: Extract<TypeText, { kind: "union" }>): Doc {
  return join(" | ", type.types.map(typeDoc));
}

function isNull(type: TypeText): boolean {
  return type.kind === "keyword" && type.text === "null";
}

function typeKey(type: TypeText): string {
  return JSON.stringify(type);
}
