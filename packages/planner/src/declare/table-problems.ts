/** What columns, indexes and type aliases say and the database or the planner does not have. The catalog leaves it out. */
import type { Alias, ColumnField, Index, Key, Model, Partition, Validation } from "@dsl/parser";
import { aliasesWithChecks, validationCheck } from "./checks.js";
import { flattenedAliases } from "./column-type.js";
import { columnFields, keyFields } from "./columns.js";
import type { Declaring, Reporting } from "./declaring.js";
import { indexesAbove } from "./indexes-above.js";
import { isRowid } from "./numbering.js";
import { reportUnplanned } from "./report.js";
import { deepest, rootOf } from "./root-of.js";

export function reportTables(declaring: Reporting): void {
  const { models, partitions, views } = declaring.schema;
  const real = models.filter(({ options }) => options.virtual === undefined);
  for (const model of real) reportColumns(model, declaring);
  for (const partition of partitions) {
    reportDepth(partition, declaring);
    reportUnattached(partition, declaring);
  }
  [...real, ...partitions.flatMap(({ table }) => table ?? []), ...views].forEach(({ indexes, uniques }) => {
    indexes.forEach((index) => reportIndex(index, declaring));
    uniques.forEach((key) => reportKey(key, declaring));
  });
  if (declaring.dialect.facts.domains) for (const alias of declaring.schema.aliases) reportChecks(alias, declaring);
}

function reportDepth(partition: Partition, declaring: Reporting): void {
  if (rootOf(partition, declaring) !== undefined) return;
  const what = `A partition ${deepest} levels below its model`;
  reportUnplanned(what, partition.span, declaring, "partition the model by more at once");
}

function reportUnattached(partition: Partition, declaring: Reporting): void {
  const keys = partition.table === undefined ? [] : [...partition.table.uniques, ...partition.table.indexes];
  for (const { attached, span } of keys) {
    if (typeof attached !== "string") continue;
    const names = indexesAbove(partition, declaring).flatMap(({ indexes }) =>
      indexes.flatMap(({ name }) => name ?? []),
    );
    if (names.includes(attached)) continue;
    declaring.report({
      code: "D3514",
      severity: "error",
      span,
      message: `no index of what "${partition.name}" is a partition of is called "${attached}"`,
      help: names.length === 0 ? "leave attached: out" : `there are ${names.map((name) => `"${name}"`).join(", ")}`,
    });
  }
}

function reportIndex({ fulltext, span }: Index, declaring: Reporting): void {
  if (fulltext) reportUnplanned("@@fulltext", span, declaring, "index a `tsvector` column: type: Gin");
}

function reportKey({ renamedFrom, span }: Key, declaring: Reporting): void {
  if (renamedFrom !== undefined) reportUnplanned("@renamedFrom on a key", span, declaring);
}

function reportColumns(model: Model, declaring: Reporting): void {
  model.fields.forEach((field) => {
    if (field.kind === "column") reportColumn(field, model, declaring);
  });
}

function reportColumn(field: ColumnField, model: Model, declaring: Reporting): void {
  reportNumbering(field, model, declaring);
  reportNotInherited(field, model, declaring);
  reportUnreached(field, declaring);
  reportChecks(field, declaring);
  if (field.type.kind === "alias")
    for (const alias of aliasesWithChecks(field, declaring)) reportChecks(alias, declaring);
}

function reportNumbering(field: ColumnField, model: Model, declaring: Reporting): void {
  if (field.identity !== undefined || declaring.dialect.facts.autoincrement === "serial") return;
  if (field.default?.kind !== "function" || field.default.name !== "autoincrement") return;
  const keys = keyFields(model);
  if (isRowid(field, keys.length === 1 && keys[0] === field.name)) return;
  declaring.report({
    code: "D3503",
    severity: "warning",
    span: field.default.span,
    message: `autoincrement() does nothing for field "${field.name}": ${declaring.dialect.target.provider} numbers only an Int @id`,
    help: "make it Int, or give it a value when inserting",
  });
}

function reportNotInherited(field: ColumnField, model: Model, declaring: Reporting): void {
  if (field.inherited !== true || isOfParents(field.dbName, model, declaring, new Set())) return;
  declaring.report({
    code: "D3513",
    severity: "error",
    span: field.span,
    message: `no parent of model "${model.name}" has a field "${field.name}"`,
    help: "leave out @inherited, or name the parent that has it in @@inherits",
  });
}

function isOfParents(column: string, { inherits }: Model, declaring: Declaring, seen: Set<Model>): boolean {
  const parents = inherits.flatMap((name) => declaring.models.get(name) ?? []).filter((each) => !seen.has(each));
  return parents.some((parent) => {
    seen.add(parent);
    return columnFields(parent).some(({ dbName }) => dbName === column) || isOfParents(column, parent, declaring, seen);
  });
}

/** Checks of a type of which the field holds a list. */
function reportUnreached(field: ColumnField, declaring: Reporting): void {
  if (field.arity === "list" && field.type.kind === "alias") reportUnreachedChecks(field, declaring);
}

function reportUnreachedChecks(field: ColumnField, declaring: Reporting): void {
  const isChecked = ({ checks, validations }: Alias) => checks.length > 0 || validations.some(({ db }) => db);
  const checked = flattenedAliases(field.type, declaring).find(isChecked);
  if (checked === undefined) return;
  declaring.report({
    code: "D3504",
    severity: "warning",
    span: field.typeSpan,
    message: `the checks of type "${checked.name}" do not reach into the list "${field.name}" on ${declaring.dialect.target.provider}`,
    help: "make it a relation, whose rows are checked",
  });
}

function reportChecks({ validations }: { readonly validations: readonly Validation[] }, declaring: Reporting): void {
  if (validations.length === 0) return;
  for (const validation of validations) if (!canCheck(validation, declaring)) reportUncheckable(validation, declaring);
}

const canCheck = (validation: Validation, declaring: Declaring): boolean =>
  !validation.db || validationCheck(validation, "", declaring).length > 0;

function reportUncheckable({ rule, span }: Validation, declaring: Reporting): void {
  declaring.report({
    code: "D3504",
    severity: "error",
    span,
    message: `@${rule} cannot be a check on ${declaring.dialect.target.provider}`,
    help: "leave out db: true, or write what the database shall check: @check(`…`)",
  });
}
