/** Zod's schemas are chains of calls: `z.string().max(80)`. */
import { word, type Expression } from "../emit/expression-text.js";
import type { TypeText } from "../emit/type-text.js";

/** `z.name(args)` */
export function z(name: string, ...args: readonly Expression[]): Expression {
  return { kind: "chain", head: "z", calls: [{ name, args }] };
}

/** `z.name<Type>(args)` */
export function zOf(name: string, typeArgument: TypeText, ...args: readonly Expression[]): Expression {
  return { kind: "chain", head: "z", calls: [{ name, typeArgument, args }] };
}

/** `schema.name(args)` */
export function call(schema: Expression, name: string, ...args: readonly Expression[]): Expression {
  const added = { name, args };
  if (schema.kind === "chain") return { ...schema, calls: [...schema.calls, added] };
  return { kind: "chain", head: schema.kind === "word" ? schema.text : "", calls: [added] };
}

export function array(items: readonly Expression[]): Expression {
  return { kind: "array", items };
}

/** The only schema, or any of several. */
export function anyOf(schemas: readonly Expression[]): Expression {
  return schemas.length === 1 ? schemas[0]! : z("union", array(schemas));
}

export function int(text: string | number): Expression {
  return word(String(text));
}
