/** A value for a column, by its type and by the checks that are written for enums and lists. */
import type { Column, Table } from "@dsl/planner";
import { affinity, type Affinity } from "../affinity.js";
import { fold } from "../ddl/fold.js";
import { sameText } from "../ddl/same-text.js";
import { tokenize } from "../ddl/tokenize.js";
import { sql } from "../sql.js";

/** As SQL. Different for each `n`, as far as the type has so many values. */
export function madeUpValue(column: Column, table: Table, n: number): string | undefined {
  if (column.generated !== undefined) return undefined;
  const allowed = allowedValues(column, table);
  if (allowed.length > 0) return allowed[n % allowed.length];
  if (isList(column, table)) return sql.literal(JSON.stringify([`${column.name} ${n}`]));
  const type = column.type.text.toUpperCase();
  const special = specialTypes.find(({ words }) => words.test(type));
  return (special?.value ?? byAffinity[affinity(type)])(n, column);
}

type Value = (n: number, column: Column) => string;

const specialTypes: readonly { readonly words: RegExp; readonly value: Value }[] = [
  { words: /^BOOL/, value: (n) => String(n % 2) },
  { words: /^(DATETIME|TIMESTAMP)/, value: (n) => sql.literal(new Date(startMs + n * 1000).toISOString()) },
  { words: /^DATE/, value: (n) => sql.literal(new Date(startMs + n * dayMs).toISOString().slice(0, 10)) },
  { words: /^TIME/, value: (n) => sql.literal(new Date(startMs + n * 1000).toISOString().slice(11, 19)) },
  { words: /^JSON/, value: (n) => sql.literal(JSON.stringify({ n })) },
];

const startMs = Date.UTC(2026, 0, 1);
const dayMs = 24 * 60 * 60 * 1000;

const byAffinity: Readonly<Record<Affinity, Value>> = {
  integer: (n) => String(n),
  numeric: (n) => String(n),
  real: (n) => `${n}.5`,
  text: (n, { name }) => sql.literal(`${name} ${n}`),
  blob: (n) => `x'${n.toString(16).padStart(8, "0")}'`,
};

/** `role in ('ADMIN', 'MEMBER')` */
function allowedValues({ name }: Column, { checks }: Table): readonly string[] {
  for (const { expression } of checks) {
    const [column, word, open, ...items] = tokenize(expression);
    const isOfColumn = column?.kind === "name" && fold(column.value) === fold(name);
    if (!isOfColumn || word?.text.toUpperCase() !== "IN" || open?.text !== "(") continue;
    const values = items.filter((_, at) => at % 2 === 0 && at < items.length - 1);
    if (values.every(({ kind }) => kind === "string" || kind === "number")) return values.map(({ text }) => text);
  }
  return [];
}

function isList({ name }: Column, { checks }: Table): boolean {
  const check = sql.listCheck(sql.quote(name));
  return check !== undefined && checks.some(({ expression }) => sameText(expression, check));
}
