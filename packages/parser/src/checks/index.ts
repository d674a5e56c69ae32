/**
 * Every check once names are resolved, but for relations (`resolve/relations.ts`): a new subject is a file beside this one and a
 * line here.
 */
import type { Context } from "../resolve/context.js";
import { hasRows, type Holder } from "../resolve/draft.js";
import { recallOfAll, takeStep } from "../resolve/memory.js";
import type { Prepared } from "../resolve/prepare.js";
import type { Pair } from "../resolve/relations.js";
import type { Schema } from "../schema.js";
import { checkAutoincrement } from "./autoincrement.js";
import { checkNamespacesSaid, checkNotEmpty, checkSupport } from "./blocks.js";
import { checkCascades } from "./cascades.js";
import { checkCircles } from "./circles.js";
import { checkColumns } from "./columns.js";
import { checkGrants } from "./grants.js";
import { checkCompositeDefaults } from "./composite-defaults.js";
import { checkIndexes } from "./indexes.js";
import { checkKeys } from "./keys.js";
import {
  checkClientNames,
  checkColumnNames,
  checkConstraintNames,
  checkDeclaredNames,
  checkOwnNames,
} from "./names.js";
import { checkPartitionedKeys, checkPartitions } from "./partitions.js";
import { checkPolicies } from "./policies.js";
import { checkRenames } from "./renames.js";
import { checkTable } from "./tables.js";
import { checkView } from "./views.js";

type HolderCheck = (holder: Holder, context: Context) => void;

const everywhere: readonly HolderCheck[] = [checkColumnNames, checkColumns];

const checksOf: Readonly<Record<Holder["keyword"], readonly HolderCheck[]>> = {
  model: [
    ...everywhere,
    checkKeys,
    checkClientNames,
    checkOwnNames,
    checkIndexes,
    checkAutoincrement,
    checkTable,
    checkPartitionedKeys,
    checkPolicies,
  ],
  view: [...everywhere, checkView, checkClientNames, checkOwnNames, checkIndexes],
  type: [...everywhere, checkNotEmpty, checkCompositeDefaults],
  mixin: everywhere,
};

export function checkSchema({ context, found }: Prepared, schema: Schema, pairs: readonly Pair[]): void {
  checkSupport(context);
  checkNamespacesSaid(context, found);
  const taken = recallOfAll(context, "taken", (known) => known ?? checkDeclaredNames(context));
  for (const holder of context.holders.anew()) checkHolder(holder, context);
  checkCascades(pairs, context);
  // The keys of a table whose name is taken have names that are taken too.
  const named = [...context.holders.values()].filter((holder) => hasRows(holder) && !taken.has(holder.name));
  checkConstraintNames(named, context);
  checkCircles(schema, context);
  checkPartitions(schema, context);
  checkGrants(context);
  checkRenames(schema, context);
}

function checkHolder(holder: Holder, context: Context): void {
  takeStep(context, holder, () => {
    const checks = checksOf[holder.keyword];
    for (let at = 0; at < checks.length; at++) checks[at]!(holder, context);
  });
}
