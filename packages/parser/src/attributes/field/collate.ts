/** `@collate`: a property of the column. */
import type * as ast from "../../ast.js";
import { report } from "../../resolve/context.js";
import { didYouMean } from "../../resolve/nearest.js";
import { needsTypeInList } from "../field-type.js";
import { fieldAttribute, positional, required, type Scope } from "../spec.js";
import { alternatives, wordOrText } from "../types/literals.js";

export const collate = fieldAttribute({
  name: "collate",
  on: ["column", "compositeField", "alias"],
  doc: "The collation that text is compared in.",
  example: 'name String @collate("de-x-icu")',
  arguments: { name: positional(required(wordOrText, "A collation of the database.")) },
  apply(use, properties) {
    if (use.scope.context.target?.collatesTextOnly === true && !needsTypeInList(use, ["String"])) return;
    if (isKnown(use.values.name, use)) properties.collation = use.values.name;
  },
});

/** Where nothing makes others, one that is not known fails in every database. */
function isKnown(name: string, { scope: { context }, attribute }: { scope: Scope; attribute: ast.Attribute }): boolean {
  const { target } = context;
  if (target?.collations === undefined || target.collations.includes(name)) return true;
  report(context, {
    code: "D2408",
    span: attribute.argsAsRead?.[0]?.value.span ?? attribute.span,
    message: `${target.provider} has no collation "${name}"`,
    ...didYouMean(name, target.collations, `use ${alternatives(target.collations)}`),
  });
  return false;
}
