/** A default in DMMF: a plain value, a list of them, or a function with its arguments. */
import type { ColumnField, LiteralValue } from "@dsl/parser";

/** Arguments that Prisma fills in where none is written. */
const defaultArguments: Readonly<Record<string, readonly unknown[]>> = { cuid: [1], uuid: [4] };

/** Undefined when the field has no default. */
export function defaultJson({ default: value, type }: ColumnField): unknown {
  if (value === undefined) return undefined;
  const scalar = type.kind === "scalar" ? type.scalar : undefined;
  switch (value.kind) {
    case "literal":
      return literal(value.value, scalar);
    case "list":
      return value.values.map((each) => literal(each, scalar));
    case "function":
      return {
        name: value.name,
        args: value.args.length > 0 ? value.args.map(argument) : (defaultArguments[value.name] ?? []),
      };
    case "sql":
      return { name: "dbgenerated", args: value.sql === undefined ? [] : [value.sql.parts.map(sqlText).join("")] };
  }
}

function literal(value: LiteralValue, scalar: string | undefined): unknown {
  if (value.kind === "string" && scalar === "DateTime") return rfc3339(value.value);
  if (value.kind !== "number") return value.value;
  return scalar === "BigInt" ? String(BigInt(value.text)) : prismaNumber(value.text);
}

/** Prisma multiplies the digits by a power of ten: `0.3` is 0.30000000000000004 there, and `0.30` is 0.3. */
function prismaNumber(text: string): number {
  const [whole = "", fraction = ""] = text.split(".");
  return fraction === "" ? Number(text) : Number(whole + fraction) * (1 / 10 ** fraction.length);
}

/** `2020-01-01 00:00:00.5z` is `2020-01-01T00:00:00.500+00:00` there. */
function rfc3339(written: string): string {
  return written
    .replace(/[t ]/, "T")
    .replace(/\.(\d+)/, fraction)
    .replace(/(?:z|-00:00)$/i, "+00:00");
}

/** Thousandths by threes, to the billionth. */
function fraction(_: string, digits: string): string {
  const significant = digits.slice(0, 9).replace(/0+$/, "");
  return significant === "" ? "" : `.${significant.padEnd(Math.ceil(significant.length / 3) * 3, "0")}`;
}

function argument(text: string): unknown {
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

function sqlText(part: { readonly kind: string; readonly text?: string }): string {
  return part.text ?? "";
}
