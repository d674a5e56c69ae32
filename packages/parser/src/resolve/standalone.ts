/** What all blocks that stand alone in the database have: their block attributes, read into a declaration. */
import type * as ast from "../ast.js";
import { applyBlockAttributes } from "../attributes/apply.js";
import { inAttribute, type Scope } from "../attributes/spec.js";
import type { Declared } from "../schema.js";
import { buildDeclared } from "./build-declared.js";
import type { Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { noBlockProperties, type BlockProperties, type Holder } from "./draft.js";
import { readProperties } from "./properties.js";

export interface Standalone {
  readonly block: ast.Block;
  readonly scope: Scope;
  readonly declared: Declared;
  readonly properties: BlockProperties;
}

/** `holder` has the fields that the block attributes can name, and takes what they say. */
export function readStandalone(declaration: Declaration, context: Context, holder?: Holder): Standalone {
  const block = declaration.node as ast.Block;
  const properties = holder?.properties ?? noBlockProperties();
  const { dependsOn } = properties;
  const scope: Scope = { context, dependsOn, holder };
  applyBlockAttributes(declaration.attributes, block.keyword, inAttribute(scope, ""), properties);
  dependsOn.delete(declaration.name);
  return { block, scope, declared: buildDeclared(block, declaration, properties), properties };
}

/** A schema or role: nothing but its name and block attributes. */
export function resolveNamed(declaration: Declaration, context: Context): Declared {
  const { block, scope, declared } = readStandalone(declaration, context);
  readProperties({}, block, scope);
  return declared;
}
