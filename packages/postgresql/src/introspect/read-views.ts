/** Views and materialized views, by the statement that makes them. */
import { type ObjectId, type StatementObject, objectId } from "@dsl/planner";
import { sql } from "../sql.js";
import { commentStatement } from "./comment-statement.js";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { Oid } from "./part.js";
import type { IndexRow } from "./parts/indexes.js";
import type { RelationRow } from "./parts/relations.js";
import type { ColumnRows } from "./read-columns.js";
import { storageParameters } from "./storage-parameters.js";
import { withReadableMarks } from "../text/with-readable-marks.js";
import { withoutSemicolon } from "./without-semicolon.js";

export function readViews(context: ReadContext): readonly StatementObject[] {
  const { raw } = context;
  const rules = new Map(raw.rules.filter((row) => row.definition === null).map((row) => [row.table, row.oid]));
  const indexes = groupBy(raw.indexes, (row) => row.table);
  return raw.relations
    .filter((row) => row.kind === "v" || row.kind === "m")
    .map((row) => {
      const parts = {
        rule: rules.get(row.oid) ?? 0,
        columns: context.columnRows(row.oid),
        indexes: indexes.get(row.oid) ?? [],
      };
      return readView({ row, ...parts }, context);
    });
}

interface ViewRows {
  readonly row: RelationRow;
  readonly rule: Oid;
  readonly columns: readonly ColumnRows[];
  readonly indexes: readonly IndexRow[];
}

function readView(rows: ViewRows, context: ReadContext): StatementObject {
  const { row } = rows;
  const name = context.qualify(row);
  const what = row.kind === "v" ? "VIEW" : "MATERIALIZED VIEW";
  return {
    kind: row.kind === "v" ? "view" : "materializedView",
    ...name,
    create: `CREATE ${what} ${sql.qualify(name)}${head(row)} AS\n${withReadableMarks(withoutSemicolon(row.definition))}${row.populated ? "" : "\nWITH NO DATA"}`,
    after: [
      ...indexStatements(rows.indexes, sql.qualify(name), context),
      ...columnStatements(rows, `ALTER ${what} ${sql.qualify(name)}`),
      ...context.dependsStatements("relation", row.oid, `${what} ${sql.qualify(name)}`),
      ...commentStatement(`${what} ${sql.qualify(name)}`, context.comment("relation", row.oid).comment),
      ...rows.columns.flatMap(({ row: column }) =>
        commentStatement(
          `COLUMN ${sql.qualify(name)}.${sql.quote(column.name)}`,
          context.comment("relation", row.oid, column.number).comment,
        ),
      ),
    ],
    drop: `DROP ${what} ${sql.qualify(name)}`,
    columns: rows.columns.map(({ row: column }) => ({ name: column.name, type: column.type })),
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
    ...columns.flatMap(({ value }) => (value === undefined ? [] : context.needs("default", value.oid))),
  ];
  return [...new Set(all)].filter((id) => id !== own);
}

const columnStatements = ({ columns }: ViewRows, alter: string): readonly string[] =>
  columns.flatMap(({ row, value }) => {
    const { detail } = row;
    const column = `${alter} ALTER COLUMN ${sql.quote(row.name)}`;
    return [
      ...(value === undefined ? [] : [`${column} SET DEFAULT ${value.expression}`]),
      ...(detail === null || detail.storage === null ? [] : [`${column} SET STORAGE ${detail.storage}`]),
      ...(detail === null || detail.compression === null ? [] : [`${column} SET COMPRESSION ${detail.compression}`]),
      ...(detail === null || detail.statistics === null ? [] : [`${column} SET STATISTICS ${detail.statistics}`]),
      ...(detail === null || detail.options === null ? [] : [`${column} SET (${detail.options.join(", ")})`]),
    ];
  });

function indexStatements(indexes: readonly IndexRow[], view: string, context: ReadContext): readonly string[] {
  return indexes.flatMap((index) => [
    index.details?.definition ?? "",
    ...tablespaceStatement(index, context),
    ...(index.flags.includes("c") ? [`ALTER MATERIALIZED VIEW ${view} CLUSTER ON ${sql.quote(index.name)}`] : []),
    ...context.raw.alterations
      .filter(({ kind, relation }) => kind === "indexStatistics" && relation === index.oid)
      .map(
        (row) =>
          `ALTER INDEX ${indexName(index, context)} ALTER COLUMN ${row.number} SET STATISTICS ${row.value ?? ""}`,
      ),
    ...context.dependsStatements("relation", index.oid, `INDEX ${indexName(index, context)}`),
    ...commentStatement(`INDEX ${indexName(index, context)}`, context.comment("relation", index.oid).comment),
  ]);
}

const indexName = ({ table, name }: IndexRow, context: ReadContext): string =>
  sql.qualify({ ...context.relation(table), name });

/** The definition leaves it out. */
function tablespaceStatement(index: IndexRow, context: ReadContext): readonly string[] {
  const { details } = index;
  if (details === null || details.tablespace === null) return [];
  return [`ALTER INDEX ${indexName(index, context)} SET TABLESPACE ${sql.quote(details.tablespace)}`];
}
