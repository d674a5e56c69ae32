/** D6006: other rows of a table are seen and written than before. */
import type { Catalog, QualifiedName } from "../catalog.js";
import type { Action } from "../change.js";
import { shownName } from "../names.js";
import { tableNamed } from "../table-named.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";

export const rowSecurity: HazardRule = {
  code: "D6006",
  doc: "Where row security is turned on, roles see and write the rows that policies let them, and none without one; turned off, every row that their privileges reach. Its owner and superusers see all unless it is forced.",
  stage: "meant",
  detect: (change, context) => {
    const said = changed(change, context);
    if (said === undefined) return [];
    return [{ code: "D6006", severity: "warning", destructive: false, message: said }];
  },
};

function changed(change: Action, context: HazardContext): string | undefined {
  if (change.kind === "alterTableOptions") return switched(change, context);
  const [policy, does] = policyOf(change);
  if (policy?.table === undefined || !existed(policy.table, context) || !isOn(policy.table, context)) return undefined;
  return `${does} policy "${policy.name}" changes which rows of "${shownName(policy.table, context.dialect)}" roles see and write`;
}

function switched(
  { table, from, to }: Extract<Action, { readonly kind: "alterTableOptions" }>,
  { dialect }: HazardContext,
): string | undefined {
  const [before, after] = [from.rowSecurity, to.rowSecurity];
  const of = `of "${shownName(table, dialect)}"`;
  if (before?.enabled !== true && after?.enabled === true)
    return `roles see and write the rows ${of} that policies let them`;
  if (before?.enabled === true && after?.enabled !== true)
    return `roles see and write every row ${of} that their privileges reach`;
  if (after?.enabled !== true || before?.force === after.force) return undefined;
  return `policies ${after.force ? "hold" : "no longer hold"} for the owner ${of}`;
}

function policyOf(change: Action) {
  if (change.kind === "createStatement" && change.object.kind === "policy") return [change.object, "making"] as const;
  if (change.kind === "replaceStatement" && change.to.kind === "policy") return [change.to, "altering"] as const;
  return [];
}

/** Before and after: turning it says more. */
function isOn(table: QualifiedName, { from, to }: HazardContext): boolean {
  const on = (catalog: Catalog): boolean => tableNamed(catalog, table)?.options.rowSecurity?.enabled === true;
  return on(from) && on(to);
}
