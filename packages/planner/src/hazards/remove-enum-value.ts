/** D6004: rows may have a value that an enum loses. */
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable, oldType } from "./old-names.js";

export const removeEnumValue: HazardRule = {
  code: "D6004",
  doc: "A value cannot be taken from an enum while rows have it. Answer what those rows become, or convert the column with `@using`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "replaceEnum") return [];
    const kept = new Set([...change.to.values, ...Object.keys(change.successors)]);
    const removed = change.from.values.filter((value) => !kept.has(value));
    return removed.flatMap((value) =>
      [...change.columns, ...change.held]
        .filter(({ using }) => using === undefined)
        .map(({ table, column }) => ({
          code: "D6004",
          severity: "error" as const,
          destructive: false,
          message: `enum "${shownName(change.to, context.dialect)}" loses value "${value}", which rows of "${shownName(table, context.dialect)}.${column.name}" may have`,
          help: "answer what such rows become, or convert the column with @using",
          probe: {
            kind: "value" as const,
            table: oldTable(table, context),
            column: oldColumn(table, column.name, context),
            value: oldValue(change.from, value, context),
            enum: oldType(change.from, context),
          },
        })),
    );
  },
};

function oldValue(
  of: { readonly name: string; readonly namespace?: string },
  value: string,
  { renames }: Parameters<HazardRule["detect"]>[1],
): string {
  const rename = renames.find(
    (each) =>
      each.kind === "enumValue" && each.of.name === of.name && each.of.namespace === of.namespace && each.to === value,
  );
  return rename?.kind === "enumValue" ? rename.from : value;
}
