/**
 * The condition of rows whose value does not survive a change of type. Where arithmetic can tell, it does; otherwise
 * whether the target type reads the value's text (from PostgreSQL 16; older servers refuse the question).
 */
import type { Probe } from "@dsl/planner";
import { sql } from "../sql.js";
import { onlyElement } from "../type-rules/cast-text.js";
import { leavesJson } from "../type-rules/conversion.js";
import { type TypeParts, printType, readType } from "../type-rules/type-text.js";

export function doesNotConvert({
  column,
  from,
  to,
  using,
}: Extract<Probe, { readonly kind: "unconvertible" }>): string {
  const value = sql.quote(column);
  if (using !== undefined) return `${value} IS NOT NULL AND (${using}\n) IS NULL`;
  const [source, target] = [readType(from), readType(to)];
  if (source.list === target.list) return fails(value, source, target);
  // a list of one is its value
  const [one, aim] = [
    { ...source, list: false },
    { ...target, list: false },
  ];
  if (target.list) return fails(value, source, aim);
  return `cardinality(${value}) <> 1 OR ${fails(onlyElement(value), one, aim)}`;
}

function fails(value: string, source: TypeParts, target: TypeParts): string {
  const rule = source.list ? undefined : rules.find(({ applies }) => applies(source, target));
  return (
    rule?.condition(value, source, target) ?? `NOT pg_input_is_valid(${value}::text, ${sql.literal(printType(target))})`
  );
}

interface Rule {
  readonly applies: (from: TypeParts, to: TypeParts) => boolean;
  readonly condition: (value: string, from: TypeParts, to: TypeParts) => string;
}

const integerRange: Readonly<Record<string, string>> = {
  smallint: "-32768 AND 32767",
  integer: "-2147483648 AND 2147483647",
  bigint: "-9223372036854775808 AND 9223372036854775807",
};

const isNumber = ({ base }: TypeParts): boolean =>
  base in integerRange || ["numeric", "real", "double precision"].includes(base);
const isText = ({ base }: TypeParts): boolean => ["text", "character varying", "character", "name"].includes(base);
const isDay = ({ base }: TypeParts): boolean => base === "date" || base.startsWith("timestamp");

const rules: readonly Rule[] = [
  {
    applies: (from, to) => leavesJson({ text: from.base }, { text: printType(to) }),
    condition: (value, _from, to) => `NOT pg_input_is_valid(${value} #>> '{}', ${sql.literal(printType(to))})`,
  },
  {
    applies: (from, to) => isNumber(from) && to.base in integerRange,
    condition: (value, _from, to) =>
      `${value}::numeric <> trunc(${value}::numeric) OR ${value}::numeric NOT BETWEEN ${integerRange[to.base]}`,
  },
  {
    applies: (from, to) => isNumber(from) && to.base === "numeric" && to.args.length > 0,
    condition: (value, _from, { args: [precision = "0", scale = "0"] }) =>
      `round(${value}::numeric, ${scale}) <> ${value}::numeric OR abs(${value}::numeric) >= 1e${Number(precision) - Number(scale)}`,
  },
  {
    applies: (from, to) => isNumber(from) && isNumber(to),
    condition: (value, _from, to) => `${value}::numeric <> ${value}::${to.base}::numeric`,
  },
  {
    applies: (_from, to) => isText(to) && to.args.length > 0,
    condition: (value, _from, to) => `length(rtrim(${value}::text, ' ')) > ${to.args[0]}`,
  },
  { applies: (_from, to) => isText(to), condition: () => "false" },
  // the long form of a short address has two bytes in its middle
  { applies: (from) => from.base === "macaddr8", condition: (value) => `substr(${value}::text, 10, 5) <> 'ff:fe'` },
  {
    applies: (from, to) => isDay(from) && isDay(to),
    condition: (value, from, to) => `${value} <> ${value}::${printType(to)}::${printType(from)}`,
  },
  { applies: (from, to) => isDay(from) && to.base.startsWith("time"), condition: (value) => `${value} IS NOT NULL` },
];
