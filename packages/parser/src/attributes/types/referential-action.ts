/** `onDelete:` and `onUpdate:`; deleting may set only some of several columns: `SetNull([a])`. */
import type * as ast from "../../ast.js";
import { report } from "../../resolve/context.js";
import type { ReferentialAction } from "../../target.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { expected } from "./expected.js";
import { ownFields } from "./fields.js";
import { oneOf, someOf } from "./literals.js";

const action = oneOf("Cascade", "Restrict", "NoAction", "SetNull", "SetDefault");

/** What Prisma's client does itself when the database has no foreign keys. */
const emulated: readonly ReferentialAction[] = ["Cascade", "Restrict", "SetNull"];

export const updateAction: ArgumentType<ReferentialAction> = {
  ...action,
  read(expression, scope) {
    const found = action.read(expression, scope);
    return found !== undefined && isSupported(found, expression, scope) ? found : undefined;
  },
};

export const deleteAction: ArgumentType<{ readonly action: ReferentialAction; readonly columns?: readonly string[] }> =
  {
    ...action,
    again: (known) => (known.columns === undefined ? known : undefined),
    read(expression, scope) {
      if (expression.kind === "call") return readCall(expression, scope);
      const found = updateAction.read(expression, scope);
      return found === undefined ? undefined : { action: found };
    },
  };

function readCall(call: ast.CallExpression, scope: ArgumentScope) {
  const name = call.name.text;
  const [list, ...rest] = call.args;
  if ((name !== "SetNull" && name !== "SetDefault") || list === undefined || rest.length > 0) {
    return expected(scope, call, `${action.expects}, or SetNull([…])`);
  }
  const fields = someOf(ownFields).read(list.value, scope);
  if (!isSupported("[]", call, scope) || fields === undefined) return undefined;
  return { action: name as ReferentialAction, columns: fields.items.map((field) => field.name) };
}

function isSupported(found: ReferentialAction | "[]", expression: ast.Expression, scope: ArgumentScope): boolean {
  const { target, datasource } = scope.context;
  if (target === undefined) return true;
  if (found === "[]") return hasColumnLists(expression, scope);
  const known = datasource.relationMode === "prisma" ? emulated : target.referentialActions;
  if (known.includes(found)) return true;
  const where = datasource.relationMode === "prisma" ? 'relationMode = "prisma"' : target.provider;
  report(scope.context, {
    code: "D2213",
    span: expression.span,
    message: `${where} does not know the action "${found}"`,
    help: `use ${known.join(", ")}`,
  });
  return false;
}

function hasColumnLists(expression: ast.Expression, scope: ArgumentScope): boolean {
  const { target } = scope.context;
  const instead = target?.unsupportedAttributes["relation.onDelete[]"];
  if (instead === undefined) return true;
  const message = `${target!.provider} has no list of columns for "onDelete:"`;
  report(scope.context, { code: "D3103", span: expression.span, message, help: instead });
  return false;
}
