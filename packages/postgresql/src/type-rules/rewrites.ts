/** Which changes of a column's type make PostgreSQL write the table anew. Measured; the test measures it again. */
import type { ColumnType } from "@dsl/planner";
import { readType, type TypeParts } from "./type-text.js";

/** Types with the same bytes: by type, those that a column may become with nothing written. */
const sameBytes: Readonly<Record<string, readonly string[]>> = {
  integer: ["oid"],
  oid: ["integer"],
  text: ["character varying", "public.citext"],
  "character varying": ["text", "public.citext"],
  "public.citext": ["text", "character varying"],
  xml: ["text", "character varying"],
  cidr: ["inet"],
  bit: ["bit varying"],
};

/** Between timestamps with and without zone nothing is written in a session at UTC only, so that counts as a rewrite. */
export function rewrites(from: ColumnType, to: ColumnType): boolean {
  if (from.text === to.text) return false;
  const [a, b] = [readType(from.text), readType(to.text)];
  if (a.list || b.list || from.userType !== undefined || to.userType !== undefined) return true;
  if (a.base === b.base) return !onlyWidens(a, b);
  if (a.base.startsWith("interval ") && b.base === "interval") return b.args.length > 0;
  return !(sameBytes[a.base]?.includes(b.base) === true && b.args.length === 0);
}

/** The server takes these modifiers as a promise that old values keep. */
function onlyWidens(from: TypeParts, to: TypeParts): boolean {
  const [before, after] = [Number(from.args[0] ?? Infinity), Number(to.args[0] ?? Infinity)];
  if (to.base === "numeric") return after >= before && (to.args.length === 0 || to.args[1] === from.args[1]);
  if (/^(?:time|interval)/.test(to.base)) return Math.min(after, 6) >= Math.min(before, 6);
  return (to.base === "character varying" || to.base === "bit varying") && after >= before;
}
