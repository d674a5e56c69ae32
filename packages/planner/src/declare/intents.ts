/** What the schema says about the way from one state to the other: renames, backfills, conversions. */
import {
  type ColumnField,
  type CompositeType,
  type Declared,
  type Model,
  oldPlace,
  type Span,
  type Sql,
} from "@dsl/parser";
import type { QualifiedName } from "../catalog.js";
import type { ColumnIntent, Intents, Rename, WholeRename } from "../intent.js";
import { nameKey } from "../names.js";
import { columnFields } from "./columns.js";
import { enumOf, isList } from "./column-type.js";
import { declareJoins } from "./join-tables.js";
import { type Declaring, qualifiedName, type Reporting } from "./declaring.js";
import { sqlText } from "./sql-text.js";

export function declareIntents(declaring: Reporting): Intents {
  const { schema, dialect } = declaring;
  const types = [
    ...(dialect.facts.enums ? schema.enums : []),
    ...(dialect.facts.domains ? schema.aliases : []),
    ...schema.compositeTypes,
  ];
  reportNamespaces(declaring);
  return {
    renames: [
      ...wholeRenames("table", [...schema.models, ...schema.partitions], declaring),
      ...wholeRenames("type", types, declaring),
      ...wholeRenames("sequence", schema.sequences, declaring),
      ...[...schema.models, ...schema.compositeTypes].flatMap((each) => columnRenames(each, declaring)),
      ...schema.enums.flatMap((each) => valueRenames(each, declaring)),
    ],
    columns: schema.models.flatMap((model) => columnIntents(model, declaring)),
    successors: [],
    joins: declareJoins(declaring),
  };
}

function wholeRenames(
  kind: WholeRename["kind"],
  declarations: readonly Declared[],
  declaring: Reporting,
): readonly WholeRename[] {
  const isRenamed = ({ renamedFrom }: { readonly renamedFrom?: object }): boolean => renamedFrom !== undefined;
  if (!declarations.some(isRenamed) && !declaring.schema.namespaces.some(isRenamed)) return NONE;
  const names = new Set(declarations.map((each) => nameKey(qualifiedName(each, declaring))));
  return declarations.flatMap((each): readonly WholeRename[] => {
    const to = qualifiedName(each, declaring);
    if (each.renamedFrom === undefined) return movedAlong(kind, to, to.name, declaring);
    const { name, span } = each.renamedFrom;
    const from = oldName(to, name, declaring);
    if (!names.has(nameKey(from))) return [{ kind, from, to, span }, ...movedAlong(kind, to, from.name, declaring)];
    if (nameKey(from) !== nameKey(to)) reportTaken(`"${from.name}"`, span, declaring);
    return [];
  });
}

/** What lies in a namespace that is renamed, where it was before. */
function movedAlong(
  kind: WholeRename["kind"],
  to: QualifiedName,
  name: string,
  { schema: { namespaces } }: Declaring,
): readonly WholeRename[] {
  const old = namespaces.find(({ dbName }) => dbName === to.namespace)?.renamedFrom;
  if (old === undefined || namespaces.some(({ dbName }) => dbName === old.name)) return [];
  return [{ kind, from: { namespace: old.name, name }, to, span: old.span }];
}

function reportNamespaces(declaring: Reporting): void {
  const { namespaces } = declaring.schema;
  for (const { renamedFrom } of namespaces)
    if (renamedFrom !== undefined && namespaces.some(({ dbName }) => dbName === renamedFrom.name))
      reportTaken(`"${renamedFrom.name}"`, renamedFrom.span, declaring);
}

/** Where there are no namespaces a dot is one of the name. */
function oldName(to: QualifiedName, text: string, { schema }: Declaring): QualifiedName {
  return to.namespace === undefined ? { name: text } : { ...to, ...oldPlace(text, schema) };
}

const NONE: readonly never[] = [];

/** Of columns, and of what a composite type is made of. */
function columnRenames(each: Model | CompositeType, declaring: Reporting): readonly Rename[] {
  if (!each.fields.some((field) => field.kind === "column" && field.renamedFrom !== undefined)) return NONE;
  const of = qualifiedName(each, declaring);
  const fields = columnFields(each);
  return fields.flatMap(({ dbName, renamedFrom }): readonly Rename[] => {
    if (renamedFrom === undefined) return [];
    const { name, span } = renamedFrom;
    if (!fields.some((field) => field.dbName === name)) return [{ kind: "column", of, from: name, to: dbName, span }];
    if (name !== dbName) reportTaken(`"${name}"`, span, declaring);
    return [];
  });
}

function valueRenames(each: Declaring["schema"]["enums"][number], declaring: Reporting): readonly Rename[] {
  if (!each.values.some(({ renamedFrom }) => renamedFrom !== undefined)) return NONE;
  const of = qualifiedName(each, declaring);
  const values = new Set(each.values.map((value) => value.dbName));
  return each.values.flatMap(({ dbName, renamedFrom }): readonly Rename[] => {
    if (renamedFrom === undefined) return [];
    const { name, span } = renamedFrom;
    if (values.has(name)) {
      if (name !== dbName) reportTaken(`"${name}"`, span, declaring);
      return [];
    }
    const rename = { kind: "enumValue", of, from: name, to: dbName, span } as const;
    if (declaring.dialect.facts.enums) return [rename];
    reportUnseen(name, span, declaring);
    return [{ ...rename, columns: columnsOf(each.name, declaring) }];
  });
}

/** Where values are text: the columns that hold them. */
function columnsOf(
  enumName: string,
  declaring: Declaring,
): readonly { readonly table: QualifiedName; readonly column: string }[] {
  return declaring.schema.models.flatMap((model) =>
    columnFields(model)
      .filter((field) => enumOf(field.type, declaring)?.name === enumName && !isList(field, declaring))
      .map((field) => ({ table: qualifiedName(model, declaring), column: field.dbName })),
  );
}

/** Where enums are text, only their checks tell which values the rows still have. */
function reportUnseen(name: string, span: Span, declaring: Reporting): void {
  if (declaring.schema.datasource.enumChecks) return;
  declaring.report({
    code: "D3509",
    severity: "warning",
    span,
    message: `rows keep the value "${name}": without a check nothing tells whether it was renamed in them`,
    help: "set enumChecks = true in the datasource, or update the rows in a migration by hand",
  });
}

/** Nor that it lost one: what is to become of such rows is not run. */
function reportUnseenValues(field: ColumnField, declaring: Reporting): void {
  const { facts } = declaring.dialect;
  const of = enumOf(field.type, declaring);
  if (of === undefined || facts.enums || declaring.schema.datasource.enumChecks) return;
  declaring.report({
    code: "D3509",
    severity: "warning",
    span: field.span,
    message: `@using of "${field.name}" runs only when the column's type changes: without a check nothing tells that enum "${of.name}" lost a value`,
    help: "set enumChecks = true in the datasource, or update the rows in a migration by hand",
  });
}

/** Another declaration has the old name, so the rename is done or was never meant. */
function reportTaken(name: string, span: Span, declaring: Reporting): void {
  declaring.report({
    code: "D3502",
    severity: "hint",
    span,
    message: `the rename from ${name} does not apply: ${name} is declared too`,
    help: "the attribute can go; a name that passes on to something else takes two migrations",
  });
}

function columnIntents(model: Model, declaring: Reporting): readonly ColumnIntent[] {
  const hasIntent = (field: ColumnField): boolean => field.backfill !== undefined || field.using !== undefined;
  if (!model.fields.some((field) => field.kind === "column" && hasIntent(field))) return NONE;
  const table = qualifiedName(model, declaring);
  return columnFields(model)
    .filter(hasIntent)
    .map((field) => ({
      table,
      column: field.dbName,
      ...(field.backfill === undefined ? {} : { backfill: sqlText(field.backfill, declaring) }),
      ...using(field, declaring),
      span: field.span,
    }));
}

function using(field: ColumnField, declaring: Reporting): Pick<ColumnIntent, "using"> {
  if (field.using === undefined) return {};
  reportUnseenValues(field, declaring);
  const text = (key: "up" | "down", sql: Sql | undefined) =>
    sql === undefined ? {} : { [key]: sqlText(sql, declaring) };
  return { using: { ...text("up", field.using.up), ...text("down", field.using.down) } };
}
