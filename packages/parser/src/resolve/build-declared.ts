/** What every declaration of the Schema has. */
import type * as ast from "../ast.js";
import type { Declared } from "../schema.js";
import { nothing, type BlockProperties, type Mutable } from "./draft.js";

interface Names {
  readonly name: string;
  readonly dbName: string;
  readonly mapped: string | undefined;
  readonly namespace?: string;
}

type Said = Pick<
  BlockProperties,
  "renamedFrom" | "comment" | "deprecated" | "custom" | "grants" | "owner" | "alters" | "dependsOn"
>;

export function buildDeclared(node: ast.TopLevel, names: Names, properties: Said): Declared {
  const declared: Mutable<Declared> = {
    name: names.name,
    dbName: names.dbName,
    custom: properties.custom,
    grants: properties.grants,
    alters: properties.alters,
    dependsOn: listed(properties.dependsOn),
    span: node.span,
    nameSpan: node.name.span,
  };
  addOptional(declared, node, names, properties);
  return declared;
}

export const listed = (names: ReadonlySet<string>): readonly string[] => (names.size === 0 ? nothing : [...names]);

/** What a declaration has that most have not. Into an object that is there: of thousands, a copy of each would be felt. */
export function addOptional(declared: Mutable<Declared>, node: ast.TopLevel, names: Names, properties: Said): void {
  const { renamedFrom, comment, deprecated, owner } = properties;
  if (node.kind === "block" && names.mapped !== undefined) declared.mapped = names.mapped;
  if (names.namespace !== undefined) declared.namespace = names.namespace;
  if (node.documentation !== undefined) declared.documentation = node.documentation;
  if (node.isCommented) declared.isCommented = true;
  if (renamedFrom !== undefined) declared.renamedFrom = renamedFrom;
  if (comment !== undefined) declared.comment = comment;
  if (deprecated !== undefined) declared.deprecated = deprecated;
  if (owner !== undefined) declared.owner = owner;
}
