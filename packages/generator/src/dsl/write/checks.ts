/** Checks: on the own field that their conventional name names, else in the block. */
import { constraintId, conventionalName, namesIn, type Check, type QualifiedName, type Table } from "@dsl/planner";
import { argument, attribute, quoted } from "../text/attribute.js";
import { expressionLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";

export interface WrittenCheck {
  readonly key: string;
  readonly column?: string;
  readonly text: string;
}

export function writeChecks(table: Table, writing: Writing): readonly WrittenCheck[] {
  return table.checks.filter(({ inherited }) => inherited !== true).map((check) => writeCheck(check, table, writing));
}

/** What tells a check from others of its table. */
export function checkKey(table: QualifiedName, { name, expression }: Check): string {
  return constraintId(table, name, expression);
}

function writeCheck(check: Check, table: Table, writing: Writing): WrittenCheck {
  if (writing.constraintNames === "written") return writeNamed(check, table);
  const { maxIdentifierBytes } = writing.dialect.facts;
  const usual = (...column: readonly string[]) =>
    conventionalName([table.name, ...column], "_check", maxIdentifierBytes);
  const key = checkKey(table, check);
  const own = table.columns.filter(({ inherited }) => inherited !== true);
  const column = own.find(({ name }) => check.name === usual(name))?.name;
  if (column !== undefined) return { key, column, text: checkText("@check", check, undefined) };
  return { key, text: checkText("@@check", check, check.name === usual() ? undefined : check.name) };
}

/** Where no name is conventional, a check stands on the only field that it names. */
function writeNamed(check: Check, table: Table): WrittenCheck {
  const names = namesIn(check.expression);
  const [column, ...others] = table.columns.filter(({ name }) => names.has(name));
  const isOfField = column !== undefined && others.length === 0;
  const text = checkText(isOfField ? "@check" : "@@check", check, check.name);
  return { key: checkKey(table, check), text, ...(isOfField ? { column: column.name } : {}) };
}

/** `map` is the name that has to be said. */
export function checkText(name: "@check" | "@@check", check: Check, map: string | undefined): string {
  return attribute(
    name,
    [expressionLiteral(check.expression)],
    argument("map", map === undefined ? undefined : quoted(map)),
    argument("notValid", check.validated || !check.enforced ? undefined : true),
    argument("enforced", check.enforced ? undefined : false),
    argument("noInherit", check.noInherit === true ? true : undefined),
    argument("comment", check.comment === undefined ? undefined : quoted(check.comment)),
  );
}
