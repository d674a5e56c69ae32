/** D6104: a foreign key is added, validated or enforced again and rows may refer to nothing. */
import type { ForeignKey, QualifiedName } from "../catalog.js";
import type { Probe } from "../hazard.js";
import { shownName } from "../names.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { addsAny, oldColumn, oldTable } from "./old-names.js";
import { changesOf } from "../changes-of.js";
import { promisedKey } from "./promised.js";

export const orphanRows: HazardRule = {
  code: "D6104",
  doc: "A foreign key cannot be added while rows refer to rows that do not exist. Remove them, or empty their reference first.",
  stage: "meant",
  detect: (change, context) => {
    const key = promisedKey(change, context);
    if (key === undefined || !("table" in change)) return [];
    const { table } = change;
    if (!existed(table, context) || isEmpty(table, key, context)) return [];
    const probe = orphansProbe(table, key, context);
    return [
      {
        code: "D6104",
        severity: probe === undefined ? "warning" : "error",
        destructive: false,
        message: `rows of "${shownName(table, context.dialect)}" may refer by ${key.columns.join(", ")} to rows that "${shownName(key.references, context.dialect)}" does not have`,
        help: "remove such rows, or empty their reference first",
        ...(probe === undefined ? {} : { probe }),
      },
    ];
  },
};

/** A column that the plan adds without a value refers to nothing yet. */
function isEmpty(table: QualifiedName, key: ForeignKey, { changes }: HazardContext): boolean {
  return changesOf(changes, table).some(
    (change) =>
      change.kind === "addColumn" &&
      key.columns.includes(change.column.name) &&
      change.column.nullable &&
      change.column.default === undefined &&
      change.column.generated === undefined,
  );
}

function orphansProbe(table: QualifiedName, key: ForeignKey, context: HazardContext): Probe | undefined {
  if (!existed(key.references, context) || addsAny(table, key.columns, context)) return undefined;
  if (addsAny(key.references, key.referencedColumns, context)) return undefined;
  return {
    kind: "orphans",
    table: oldTable(table, context),
    columns: key.columns.map((column) => oldColumn(table, column, context)),
    references: oldTable(key.references, context),
    referencedColumns: key.referencedColumns.map((column) => oldColumn(key.references, column, context)),
  };
}
