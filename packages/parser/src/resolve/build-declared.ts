/** What every declaration of the Schema has. */
import type * as ast from "../ast.js";
import type { Declared } from "../schema.js";
import { defined } from "./defined.js";
import type { BlockProperties } from "./draft.js";
import { blockAttributesOf, writtenName } from "./written-name.js";

export const buildDeclared = (
  node: ast.TopLevel,
  names: { readonly name: string; readonly dbName: string; readonly namespace?: string },
  properties: Pick<
    BlockProperties,
    "renamedFrom" | "comment" | "deprecated" | "custom" | "grants" | "owner" | "alters" | "dependsOn"
  >,
): Declared => ({
  name: names.name,
  dbName: names.dbName,
  custom: properties.custom,
  grants: properties.grants,
  alters: properties.alters,
  dependsOn: [...properties.dependsOn],
  span: node.span,
  nameSpan: node.name.span,
  ...defined({
    mapped: isMapped(node) || undefined,
    namespace: names.namespace,
    documentation: node.documentation,
    renamedFrom: properties.renamedFrom,
    comment: properties.comment,
    deprecated: properties.deprecated,
    owner: properties.owner,
  }),
});

function isMapped(node: ast.TopLevel): boolean {
  return node.kind === "block" && writtenName(blockAttributesOf(node), "map") !== undefined;
}
