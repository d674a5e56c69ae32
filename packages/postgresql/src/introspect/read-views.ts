/** Views and materialized views, by the statement that makes them. */
import { type ObjectId, type StatementObject, objectId } from "@dsl/planner";
import { sql } from "../sql.js";
import { commentStatement } from "./comment-statement.js";
import type { ReadContext } from "./context.js";
import { grants } from "./grants.js";
import { groupBy } from "./group-by.js";
import type { Oid } from "./part.js";
import type { ColumnDetailRow } from "./parts/column-details.js";
import type { ColumnRow } from "./parts/columns.js";
import type { IndexRow } from "./parts/indexes.js";
import type { RelationRow } from "./parts/relations.js";
import { storageParameters } from "./storage-parameters.js";
import { withoutSemicolon } from "./without-semicolon.js";

export function readViews(context: ReadContext): readonly StatementObject[] {
  const { raw } = context;
  const rules = new Map(raw.rules.filter((row) => row.definition === null).map((row) => [row.table, row.oid]));
  const parts = {
    columns: groupBy(raw.columns, (row) => row.table),
    details: groupBy(raw.columnDetails, (row) => row.table),
    indexes: groupBy(raw.indexes, (row) => row.table),
  };
  return raw.relations
    .filter((row) => row.kind === "v" || row.kind === "m")
    .map((row) =>
      readView(
        {
          row,
          rule: rules.get(row.oid) ?? "",
          columns: parts.columns.get(row.oid) ?? [],
          details: parts.details.get(row.oid) ?? [],
          indexes: parts.indexes.get(row.oid) ?? [],
        },
        context,
      ),
    );
}

interface ViewRows {
  readonly row: RelationRow;
  readonly rule: Oid;
  readonly columns: readonly ColumnRow[];
  readonly details: readonly ColumnDetailRow[];
  readonly indexes: readonly IndexRow[];
}

function readView(rows: ViewRows, context: ReadContext): StatementObject {
  const { row } = rows;
  const name = context.qualify(row);
  const what = row.kind === "v" ? "VIEW" : "MATERIALIZED VIEW";
  return {
    kind: row.kind === "v" ? "view" : "materializedView",
    ...name,
    create: `CREATE ${what} ${sql.qualify(name)}${head(row)} AS\n${withoutSemicolon(row.definition)}${row.populated ? "" : "\nWITH NO DATA"}`,
    after: [
      ...indexStatements(rows.indexes, sql.qualify(name), context),
      ...columnStatements(rows, `ALTER ${what} ${sql.qualify(name)}`, context),
      ...commentStatement(`${what} ${sql.qualify(name)}`, context.comment("relation", row.oid).comment),
      ...rows.columns.flatMap((column) =>
        commentStatement(
          `COLUMN ${sql.qualify(name)}.${sql.quote(column.name)}`,
          context.comment("relation", row.oid, column.number).comment,
        ),
      ),
      ...grants(`TABLE ${sql.qualify(name)}`, row.acl),
    ],
    drop: `DROP ${what} ${sql.qualify(name)}`,
    columns: rows.columns.map(({ name: column, type }) => ({ name: column, type })),
    needs: needs(rows, context),
  };
}

/** What stands between name and AS. */
function head(row: RelationRow): string {
  const options = Object.entries(storageParameters(row.options) ?? {}).map(
    ([key, value]) => `${key}=${sql.literal(value)}`,
  );
  return [
    row.method === null ? "" : ` USING ${sql.quote(row.method)}`,
    options.length === 0 ? "" : ` WITH (${options.join(", ")})`,
    row.tablespace === null ? "" : ` TABLESPACE ${sql.quote(row.tablespace)}`,
  ].join("");
}

function needs({ row, rule, columns }: ViewRows, context: ReadContext): readonly ObjectId[] {
  const own = objectId(row.kind === "v" ? "view" : "materializedView", context.qualify(row));
  const all = [
    ...context.needs("rule", rule),
    ...columns.flatMap((column) => (column.defaultId === null ? [] : context.needs("default", column.defaultId))),
  ];
  return [...new Set(all)].filter((id) => id !== own);
}

function columnStatements({ columns, details }: ViewRows, alter: string, context: ReadContext): readonly string[] {
  const column = (row: ColumnDetailRow) =>
    `${alter} ALTER COLUMN ${context
      .columns(row.table, [row.number])
      .map((name) => sql.quote(name))
      .join()}`;
  return [
    ...columns.flatMap(({ name, default: value }) =>
      value === null ? [] : [`${alter} ALTER COLUMN ${sql.quote(name)} SET DEFAULT ${value}`],
    ),
    ...details.flatMap((row) => (row.storage === null ? [] : [`${column(row)} SET STORAGE ${row.storage}`])),
    ...details.flatMap((row) =>
      row.compression === null ? [] : [`${column(row)} SET COMPRESSION ${row.compression}`],
    ),
    ...details.flatMap((row) => (row.statistics === null ? [] : [`${column(row)} SET STATISTICS ${row.statistics}`])),
  ];
}

function indexStatements(indexes: readonly IndexRow[], view: string, context: ReadContext): readonly string[] {
  return indexes.flatMap((index) => [
    index.definition ?? "",
    ...(index.clustered ? [`ALTER MATERIALIZED VIEW ${view} CLUSTER ON ${sql.quote(index.name)}`] : []),
    ...commentStatement(
      `INDEX ${sql.qualify({ ...context.relation(index.table), name: index.name })}`,
      context.comment("relation", index.oid).comment,
    ),
  ]);
}
