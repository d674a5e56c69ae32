/** D6107: a type changes and rows may have values that the new one cannot hold. */
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable } from "./old-names.js";

export const unconvertibleValues: HazardRule = {
  code: "D6107",
  doc: "A column's type cannot change while rows have values that do not convert, and some conversions cut values short. Say how to convert them with `@using`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "alterColumnType" || change.using !== undefined) return [];
    const { table, from, to } = change;
    const conversion = context.dialect.types.conversion(from.type, to.type);
    if (conversion === "same" || conversion === "safe") return [];
    return [
      {
        code: "D6107",
        severity: "error",
        destructive: false,
        message: `values of "${shownName(table, context.dialect)}.${to.name}" may not convert from ${from.type.text} to ${to.type.text}`,
        help: "say how to convert them with @using",
        probe: {
          kind: "unconvertible",
          table: oldTable(table, context),
          column: oldColumn(table, to.name, context),
          from: from.type.text,
          to: to.type.text,
        },
      },
    ];
  },
};
