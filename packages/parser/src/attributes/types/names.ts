/** Names of declarations as arguments: roles, models, anything. */
import type * as ast from "../../ast.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { report } from "../../resolve/context.js";
import {
  aWordFor,
  declared,
  isType,
  namedInSql,
  namesInSql,
  wordFor,
  type Keyword,
} from "../../resolve/declarations.js";
import { didYouMean } from "../../resolve/nearest.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { expected, instead } from "./expected.js";
import { isNameText } from "../../syntax/words.js";
import { listOf } from "./literals.js";

/** The name of a declaration of one of these kinds. */
export const nameOf = (...keywords: readonly Keyword[]): ArgumentType<string> => {
  const expects = `the name of ${keywords.map(aWordFor).join(" or ")}`;
  return {
    expects,
    read(expression, scope) {
      if (expression.kind !== "name") return expected(scope, expression, expects, unquoted(expression));
      if (keywords.some((keyword) => declared(scope.context.declarations, keyword, expression.text))) {
        return expression.text;
      }
      return unknown(expression, scope, keywords, expects);
    },
  };
};

/** A name between quotes, which it does not need. */
const unquoted = (expression: ast.Expression): Fix | undefined =>
  instead(expression, expression.kind === "string" && isNameText(expression.value) ? expression.value : undefined);

function unknown(
  expression: ast.NameExpression,
  scope: ArgumentScope,
  keywords: readonly Keyword[],
  expects: string,
): undefined {
  const { declarations } = scope.context;
  const other = keywords.some(isType) ? declarations.types.get(expression.text) : undefined;
  const known = () => keywords.flatMap((keyword) => namesOfKind(scope, keyword));
  report(scope.context, {
    code: other === undefined ? "D2106" : "D2111",
    span: expression.span,
    message:
      other === undefined
        ? `no ${keywords.map(wordFor).join(" or ")} is named "${expression.text}"`
        : `expected ${expects}, but "${expression.text}" is ${aWordFor(other.keyword)}`,
    ...didYouMean(expression.text, known),
  });
  return undefined;
}

function namesOfKind(scope: ArgumentScope, keyword: Keyword): string[] {
  const { types, others } = scope.context.declarations;
  if (!isType(keyword)) return [...(others.get(keyword)?.keys() ?? [])];
  return [...types.values()].filter((type) => type.keyword === keyword).map((type) => type.name);
}

/** Anything that SQL may refer to. */
const anyName: ArgumentType<string> = {
  expects: "the name of a declaration",
  read(expression, scope) {
    if (expression.kind !== "name")
      return expected(scope, expression, "the name of a declaration", unquoted(expression));
    const found = namedInSql(scope.context.declarations, expression.text);
    if (found !== undefined && found.keyword !== "mixin") return expression.text;
    if (found !== undefined) {
      const message = `mixin "${expression.text}" is not in the database`;
      report(scope.context, { code: "D2111", span: expression.span, message, help: "name the models that use it" });
      return undefined;
    }
    report(scope.context, {
      code: "D2106",
      span: expression.span,
      message: `nothing is named "${expression.text}"`,
      ...didYouMean(expression.text, () => namesInSql(scope.context.declarations)),
    });
    return undefined;
  },
};

export const anyNames = listOf(anyName, "a list of declarations");

/** Roles that PostgreSQL knows without a declaration. */
const builtInRoles: ReadonlySet<string> = new Set(["public", "current_user", "current_role", "session_user"]);

/** A declared role, or one that needs no declaration. */
const roleOr = (builtIn: ReadonlySet<string>): ArgumentType<string> => ({
  expects: "the name of a role",
  read(expression, scope) {
    if (expression.kind !== "name") return expected(scope, expression, "the name of a role", unquoted(expression));
    if (builtIn.has(expression.text)) return expression.text;
    const found = declared(scope.context.declarations, "role", expression.text);
    if (found !== undefined) return found.dbName;
    reportUnknownRole(expression, scope, builtIn);
    return undefined;
  },
});

export const role = roleOr(builtInRoles);

function reportUnknownRole(
  { text, span }: ast.NameExpression,
  scope: ArgumentScope,
  builtIn: ReadonlySet<string>,
): void {
  const isOther = builtInRoles.has(text);
  const known = () => [...(scope.context.declarations.others.get("role")?.keys() ?? []), ...builtIn];
  report(scope.context, {
    code: "D2107",
    span,
    message: `role "${text}" is not declared`,
    ...(isOther
      ? { help: "name the role itself: the database keeps whoever runs the migration" }
      : { help: `declare it: role ${text}`, ...didYouMean(text, known) }),
  });
}

export const roles = listOf(role, "a list of roles");

/** Of a policy, which keeps no role that stands for another. */
export const policyRoles = listOf(roleOr(new Set(["public"])), "a list of roles");
