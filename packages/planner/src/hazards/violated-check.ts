/** D6105: a check is added or validated and rows may break it. */
import type { Check, QualifiedName } from "../catalog.js";
import { namesIn } from "../adopt/names-in-text.js";
import { sameName, shownName } from "../names.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { canAsk, oldTable } from "./old-names.js";
import { changesOf } from "../changes-of.js";
import { tableNamed } from "../table-named.js";
import { isGrownList } from "./grown-list.js";
import { promisedCheck } from "./promised.js";

export const violatedCheck: HazardRule = {
  code: "D6105",
  doc: "A check cannot be added while rows break it. Correct these rows first.",
  stage: "meant",
  detect: (change, context) => {
    const check = promisedCheck(change, context);
    if (check === undefined || !("table" in change)) return [];
    const { table } = change;
    if (!existed(table, context) || isKept(table, check, context)) return [];
    const ask = canAsk(check.expression, table, context);
    const name = check.name === undefined ? "" : ` "${check.name}"`;
    return [
      {
        code: "D6105",
        severity: ask ? "error" : "warning",
        destructive: false,
        message: `rows of "${shownName(table, context.dialect)}" may break check${name}: ${check.expression}`,
        help: hadLongerList(table, check, context)
          ? "correct these rows first; of an enum, @using at the field says what they become"
          : "correct these rows first",
        ...(ask
          ? {
              probe: {
                kind: "violates" as const,
                table: oldTable(table, context),
                expression: check.expression,
              },
            }
          : {}),
      },
    ];
  },
};

/** What is known of the rows says that none breaks it. */
function isKept(table: QualifiedName, check: Check, context: HazardContext): boolean {
  return [isConverted, isOfNewColumns, hadShorterList].some((known) => known(table, check, context));
}

function hadShorterList(table: QualifiedName, check: Check, context: HazardContext): boolean {
  const before = checkBefore(table, check, context);
  return before?.validated === true && before.enforced && isGrownList(before.expression, check.expression);
}

function hadLongerList(table: QualifiedName, check: Check, context: HazardContext): boolean {
  const before = checkBefore(table, check, context);
  return before !== undefined && isGrownList(check.expression, before.expression);
}

const checkBefore = (table: QualifiedName, { name }: Check, { from }: HazardContext): Check | undefined =>
  tableNamed(from, table)?.checks.find((each) => each.name === name);

/** All rows have the same in columns that come without values: that they pass is proved. */
function isOfNewColumns(table: QualifiedName, check: Check, { to, changes }: HazardContext): boolean {
  const names = namesIn(check.expression);
  const columns = to.tables.find((each) => sameName(each, table))?.columns ?? [];
  const read = columns.filter(({ name }) => names.has(name));
  const added = changesOf(changes, table).flatMap((each) =>
    each.kind === "addColumn" && each.backfill === undefined ? [each.column.name] : [],
  );
  return read.length > 0 && read.every(({ name }) => added.includes(name));
}

/** `@using` says what the rows become that would break it. */
function isConverted(table: QualifiedName, check: Check, { changes, dialect }: HazardContext): boolean {
  return changesOf(changes, table).some(
    (each) =>
      each.kind === "alterColumnType" &&
      each.using !== undefined &&
      check.expression.includes(dialect.sql.quote(each.to.name)) &&
      !dialect.facts.enums,
  );
}
