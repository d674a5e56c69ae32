/** Views and materialized views that have a query; a view without one is not managed, as in Prisma. */
import type { View } from "@dsl/parser";
import type { Index, QualifiedName, StatementObject } from "../../catalog.js";
import { beside } from "../../names.js";
import { columnFields } from "../columns.js";
import { columnType } from "../column-type.js";
import { commentOf } from "../comments.js";
import { type Declaring, qualifiedName, type Reporting } from "../declaring.js";
import { declareIndexes } from "../indexes.js";
import { declareUniques } from "../keys.js";
import { declaredObjects, referencedObjects, viewsRead } from "../needs.js";
import { reportUnplanned } from "../report.js";
import { sqlText } from "../sql-text.js";
import { unusual } from "../unusual.js";
import { commentStatement, completion } from "./after.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { reportUnread, withoutSemicolon } from "./routines.js";

export function declareViews(declaring: Reporting): readonly DeclaredStatement[] {
  return declaring.schema.views.flatMap((view): readonly DeclaredStatement[] => {
    if (view.sql === undefined) return view.file === undefined ? [] : reportUnread(view, declaring);
    if (view.renamedFrom !== undefined) {
      const help = "a view holds no rows: leave @@renamedFrom out, and the old one is dropped";
      reportUnplanned("@@renamedFrom of a view", view.renamedFrom.span, declaring, help);
    }
    const query = withoutSemicolon(sqlText(view.sql, declaring));
    if (/^create\b/i.test(query)) reportCreate(view, declaring);
    return [{ object: declareView(view, query, declaring), span: view.span }];
  });
}

function reportCreate({ name, sql }: View, declaring: Reporting): void {
  declaring.report({
    code: "D3508",
    severity: "error",
    span: sql!.span,
    message: `view "${name}" repeats the statement that makes it`,
    help: "write the query alone: `select …`",
  });
}

function declareView(view: View, query: string, declaring: Declaring): StatementObject {
  const { sql } = declaring.dialect;
  const name = qualifiedName(view, declaring);
  const words = view.materialized ? "MATERIALIZED VIEW" : "VIEW";
  const what = `${words} ${sql.qualify(name)}`;
  return {
    kind: view.materialized ? "materializedView" : "view",
    ...name,
    create: `CREATE ${view.recursive ? "RECURSIVE " : ""}${what}${columnList(view, declaring)}${head(view, declaring)} AS\n${query}${tail(view)}`,
    after: [
      ...indexStatements(view, name, declaring),
      ...completion(view, what, declaring),
      ...columnComments(view, name, declaring),
    ],
    drop: `DROP ${what}`,
    ...columns(view, declaring),
    needs: [
      ...declaredObjects(view.dependsOn, declaring),
      ...referencedObjects(view.sql, declaring),
      ...viewsRead(query, declaring),
    ],
  };
}

/** Where there are none, nothing is known of them. */
function columns(view: View, declaring: Declaring): Pick<StatementObject, "columns"> {
  const all = columnFields(view).map(({ dbName, type, arity }) => {
    return { name: dbName, type: columnType(type, arity, declaring).text };
  });
  return all.length === 0 ? {} : { columns: all };
}

/** A recursive view has to name its columns. */
function columnList(view: View, { dialect }: Declaring): string {
  if (!view.recursive) return "";
  return ` (${columnFields(view)
    .map((field) => dialect.sql.quote(field.dbName))
    .join(", ")})`;
}

/** What stands between name and AS. */
function head(view: View, declaring: Declaring): string {
  const { sql } = declaring.dialect;
  const { accessMethod } = unusual("accessMethod", view.options, declaring);
  const { tablespace } = unusual("tablespace", view.options, declaring);
  return [
    accessMethod === undefined ? "" : ` USING ${sql.quote(accessMethod)}`,
    options(view, declaring),
    tablespace === undefined ? "" : ` TABLESPACE ${sql.quote(tablespace)}`,
  ].join("");
}

function options(view: View, { dialect }: Declaring): string {
  const list = [
    ...(Object.keys(view.options.storage).length === 0 ? [] : [settings(view.options.storage, dialect.sql)]),
    ...(view.securityBarrier ? ["security_barrier='true'"] : []),
    ...(view.securityInvoker ? ["security_invoker='true'"] : []),
    ...(view.checkOption === undefined ? [] : [`check_option='${view.checkOption.toLowerCase()}'`]),
  ];
  return list.length === 0 ? "" : ` WITH (${list.join(", ")})`;
}

const settings = (storage: Readonly<Record<string, string>>, { literal }: Declaring["dialect"]["sql"]): string =>
  Object.entries(storage)
    .map(([key, value]) => `${key}=${literal(value)}`)
    .join(", ");

function tail(view: View): string {
  return view.materialized && !view.withData ? "\nWITH NO DATA" : "";
}

/** Indexes of a materialized view; those of a plain view say what is unique, as in Prisma. */
function indexStatements(view: View, name: QualifiedName, declaring: Declaring): readonly string[] {
  if (!view.materialized) return [];
  const taken = new Set<string>();
  const indexes = [...declareUniques(view, name, taken, declaring), ...declareIndexes(view, name, taken, declaring)];
  return indexes.flatMap((index) => [createIndex(index, name, declaring), ...indexState(index, name, declaring)]);
}

/** What is said of an index after it is made. */
function indexState(index: Index, view: QualifiedName, declaring: Declaring): readonly string[] {
  const { sql } = declaring.dialect;
  const own = beside(view, index.name ?? "");
  return [
    ...(index.tablespace === undefined
      ? []
      : [`ALTER INDEX ${sql.qualify(own)} SET TABLESPACE ${sql.quote(index.tablespace)}`]),
    ...(index.clustered === true
      ? [`ALTER MATERIALIZED VIEW ${sql.qualify(view)} CLUSTER ON ${sql.quote(own.name)}`]
      : []),
    ...commentStatement(`INDEX ${sql.qualify(own)}`, index.comment, declaring),
  ];
}

/** As the engine prints the definition of an index, so that texts are equal where they can be. */
function createIndex(index: Index, view: QualifiedName, { dialect }: Declaring): string {
  const { sql } = dialect;
  const items = index.items.map(({ target, collation, opclass, descending, nulls }) =>
    [
      target.kind === "column" ? sql.identifier(target.column) : `(${target.expression})`,
      ...(collation === undefined ? [] : [`COLLATE ${sql.quote(collation)}`]),
      ...(opclass === undefined ? [] : [opclass]),
      ...(descending === true ? ["DESC"] : []),
      ...(nulls === undefined ? [] : [`NULLS ${nulls.toUpperCase()}`]),
    ].join(" "),
  );
  const qualified = [view.namespace, view.name].flatMap((part) => (part === undefined ? [] : [sql.identifier(part)]));
  return [
    `CREATE ${index.unique ? "UNIQUE " : ""}INDEX ${sql.identifier(index.name ?? "")} ON ${qualified.join(".")}`,
    `USING ${index.method ?? "btree"} (${items.join(", ")})`,
    ...(index.include.length === 0
      ? []
      : [`INCLUDE (${index.include.map((each) => sql.identifier(each)).join(", ")})`]),
    ...(index.nullsNotDistinct === true ? ["NULLS NOT DISTINCT"] : []),
    ...(index.storage === undefined ? [] : [`WITH (${settings(index.storage, sql)})`]),
    ...(index.where === undefined ? [] : [`WHERE (${index.where})`]),
  ].join(" ");
}

function columnComments(view: View, name: QualifiedName, declaring: Declaring): readonly string[] {
  const { sql } = declaring.dialect;
  return columnFields(view).flatMap((field) =>
    commentStatement(
      `COLUMN ${sql.qualify(name)}.${sql.quote(field.dbName)}`,
      commentOf(field, declaring).comment,
      declaring,
    ),
  );
}
