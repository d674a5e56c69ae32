/** D6105: a check is added and rows may break it. */
import type { Change } from "../change.js";
import { shownName } from "../names.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { canAsk, oldTable } from "./old-names.js";
import { changesOf } from "../changes-of.js";

export const violatedCheck: HazardRule = {
  code: "D6105",
  doc: "A check cannot be added while rows break it. Correct these rows first.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "addCheck" || !change.check.enforced || !change.check.validated) return [];
    if (!existed(change.table, context) || isConverted(change, context)) return [];
    const ask = canAsk(change.table, context);
    const name = change.check.name === undefined ? "" : ` "${change.check.name}"`;
    return [
      {
        code: "D6105",
        severity: ask ? "error" : "warning",
        destructive: false,
        message: `rows of "${shownName(change.table, context.dialect)}" may break check${name}: ${change.check.expression}`,
        help: "correct these rows first",
        ...(ask
          ? {
              probe: {
                kind: "violates" as const,
                table: oldTable(change.table, context),
                expression: change.check.expression,
              },
            }
          : {}),
      },
    ];
  },
};

/** `@using` says what the rows become that would break it. */
function isConverted(
  { table, check }: Extract<Change, { readonly kind: "addCheck" }>,
  { changes, dialect }: HazardContext,
): boolean {
  return changesOf(changes, table).some(
    (each) =>
      each.kind === "alterColumnType" &&
      each.using !== undefined &&
      check.expression.includes(dialect.sql.quote(each.to.name)) &&
      !dialect.facts.enums,
  );
}
