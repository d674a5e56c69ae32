/** A project's own attribute: its arguments against the parameters of its `attribute` block. */
import type * as ast from "../ast.js";
import { report } from "../resolve/context.js";
import { declared } from "../resolve/declarations.js";
import { didYouMean } from "../resolve/nearest.js";
import type { CustomAttribute } from "../schema.js";
import { isScalarType } from "../resolve/scalar-types.js";
import { readValues } from "./interpret.js";
import type { ArgumentScope, ArgumentSpecs, ArgumentType, Scope } from "./spec.js";
import { expected } from "./types/expected.js";
import { itemsOf } from "./types/literals.js";
import { readLiteral } from "./types/scalar-literal.js";

export function applyCustom(
  attribute: ast.Attribute,
  signs: string,
  scope: Scope,
  into: { custom: readonly CustomAttribute[] },
): void {
  const { name, args = [], span } = attribute;
  const declaration = declared(scope.context.declarations, "attribute", name.text)?.node;
  if (declaration?.kind !== "block") return;
  const specs = Object.fromEntries(
    declaration.members.flatMap((member) => (member.kind === "field" ? [parameter(member)] : [])),
  );
  const inside = { ...scope, attribute: name.text };
  const values = readValues(specs, args, { scope: inside, span, what: signs + name.text });
  if (values === undefined) return;
  into.custom = [...into.custom, { name: name.text, args: values as CustomAttribute["args"], span }];
}

function parameter({ name, type }: ast.Field): [string, ArgumentSpecs[string]] {
  const typeName = type.type.kind === "name" ? type.type.name.text : "";
  const doc = `A value of type ${typeName}${type.arity === "list" ? "[]" : ""}.`;
  const required = type.arity === "required";
  return [name.text, { type: parameterType(typeName, type.arity), required, positional: true, doc }];
}

/** The expression itself, once it is known to have the parameter's type: generators get what was written. */
function parameterType(typeName: string, arity: ast.TypeReference["arity"]): ArgumentType<ast.Expression> {
  const isList = arity === "list";
  return {
    expects: isList ? `a list of ${typeName}` : `a value of ${typeName}`,
    read(expression, scope) {
      if (!isList && expression.kind === "list") return expected(scope, expression, `one value of ${typeName}`);
      const items = isList ? itemsOf(expression) : [expression];
      return items.every((item) => isOfType(item, typeName, scope)) ? expression : undefined;
    },
  };
}

function isOfType(expression: ast.Expression, typeName: string, scope: ArgumentScope): boolean {
  const values = scope.context.enumValues.get(typeName);
  if (values !== undefined) return isEnumValue(expression, typeName, values, scope);
  // A type that is neither was reported where the attribute is declared.
  if (!isScalarType(typeName)) return true;
  const literal = readLiteral(expression, typeName);
  if (literal.kind !== "wrong") return true;
  expected(scope, expression, literal.expects);
  return false;
}

function isEnumValue(
  expression: ast.Expression,
  typeName: string,
  values: ReadonlyMap<string, string>,
  scope: ArgumentScope,
): boolean {
  if (expression.kind !== "name") {
    expected(scope, expression, `a value of enum "${typeName}"`);
    return false;
  }
  if (values.has(expression.text)) return true;
  report(scope.context, {
    code: "D2105",
    span: expression.span,
    message: `enum "${typeName}" has no value "${expression.text}"`,
    ...didYouMean(expression.text, values.keys()),
  });
  return false;
}
