/** D6107: a type changes and rows may have values that the new one cannot hold. */
import type { Change } from "../change.js";
import { conversionOf } from "../conversion.js";
import type { Probe } from "../hazard.js";
import { sameName, shownName } from "../names.js";
import type { HazardContext, HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable } from "./old-names.js";

export const unconvertibleValues: HazardRule = {
  code: "D6107",
  doc: "A column's type cannot change while rows have values that do not convert, and some conversions cut values short. Say how to convert them with `@using`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "alterColumnType" || change.using !== undefined) return [];
    const { table, from, to } = change;
    const conversion = conversionOf(from.type, to.type, context, context.dialect);
    if (conversion === "same" || conversion === "safe") return [];
    const probe = unconvertibleProbe(change, context);
    return [
      {
        code: "D6107",
        severity: probe === undefined ? "warning" : "error",
        destructive: false,
        message: `values of "${shownName(table, context.dialect)}.${to.name}" may not convert from ${from.type.text} to ${to.type.text}`,
        help: "say how to convert them with @using",
        ...(probe === undefined ? {} : { probe }),
      },
    ];
  },
};

/** A type that the plan makes cannot be asked about yet; an enum's values are known. */
function unconvertibleProbe(
  { table, from, to }: Extract<Change, { readonly kind: "alterColumnType" }>,
  context: HazardContext,
): Probe | undefined {
  const place = { table: oldTable(table, context), column: oldColumn(table, to.name, context) };
  const type = to.type.userType;
  const conversion = { kind: "unconvertible", ...place, from: from.type.text, to: to.type.text } as const;
  if (type === undefined) return conversion;
  const known = context.to.enums.find((each) => sameName(each, type));
  if (known !== undefined && !isMoreThanText.test(from.type.text)) {
    const { quote, literal } = context.dialect.sql;
    const values = known.values.map(literal).join(", ");
    const expression = `cast(${quote(place.column)} as text) in (${values})`;
    return { kind: "violates", table: place.table, expression };
  }
  const { enums, domains, compositeTypes } = context.from;
  return [...enums, ...domains, ...compositeTypes].some((each) => sameName(each, type)) ? conversion : undefined;
}

/** Lists and JSON: a value inside is not the text of the whole. */
const isMoreThanText = /\[\]$|^jsonb?$/;
