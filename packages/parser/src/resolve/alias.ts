/** A type alias with its attributes: on PostgreSQL a domain. */
import type * as ast from "../ast.js";
import { applyFieldAttributes } from "../attributes/apply.js";
import { inAttribute } from "../attributes/spec.js";
import { checkUnsupported } from "../checks/field-types.js";
import { checkValidations } from "../checks/validations.js";
import type { Alias } from "../schema.js";
import { buildDeclared } from "./build-declared.js";
import { report, type Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import { noBlockProperties, newDraft, noFieldProperties, type FieldDraft } from "./draft.js";
import { resolveFieldType } from "./field-type.js";
import { withoutQuestion } from "../diagnostics/fixes.js";

/** Undefined when its type is not a column's, which is reported. */
export function resolveAlias(declaration: Declaration, context: Context): Alias | undefined {
  if (context.circularAliases.has(declaration.name)) return undefined;
  const node = declaration.node as ast.TypeAlias;
  const meaning = resolveFieldType(node.type, node.attributes, context);
  checkType(node, meaning, context);
  if (meaning.kind !== "column") return undefined;
  const field = newDraft(node, node.name.text, undefined, meaning, "", noFieldProperties());
  const blockProperties = noBlockProperties();
  const { dependsOn } = blockProperties;
  const scope = inAttribute({ context, field, isAlias: true, dependsOn }, "");
  applyFieldAttributes(node.attributes, "alias", scope, field.properties);
  const { properties } = field;
  checkValidations(field, context);
  const shared = { ...blockProperties, custom: properties.custom, grants: [...(properties.grants ?? [])] };
  return {
    ...buildDeclared(node, declaration, {
      ...shared,
      ...defined({
        comment: properties.comment,
        deprecated: properties.deprecated,
        renamedFrom: properties.renamedFrom,
        owner: properties.owner,
      }),
    }),
    base: meaning.type,
    arity: node.type.arity,
    checks: properties.checks,
    validations: properties.validations,
    ...defined({
      required: properties.notNull,
      default: properties.default,
      collation: properties.collation,
      ts: properties.ts,
    }),
  };
}

function checkType(node: ast.TypeAlias, meaning: FieldDraft["meaning"], context: Context): void {
  const name = node.name.text;
  if (meaning.kind === "relation") {
    const message = `type alias "${name}" cannot stand for model "${meaning.model}"`;
    report(context, { code: "D2111", span: node.type.span, message });
  } else if (node.type.arity === "optional") {
    report(context, {
      code: "D2402",
      span: node.type.span,
      message: `type alias "${name}" cannot be optional`,
      help: `write the ? where it is used: ${name}?`,
      fix: withoutQuestion(node.type),
    });
  }
  checkUnsupported(node.type, meaning, context);
}
