/** `provider = "kysely"`: Kysely's `Database` interface, with tables and columns as the database calls them. */
import type { Enum, Schema } from "@dsl/parser";
import type { Dialect } from "@dsl/planner";
import { defineGenerator } from "../../define-generator.js";
import { documentationOf } from "../documentation.js";
import { driverSettings } from "../driver-settings.js";
import { codeName, stringLiteral } from "../emit/names.js";
import { commentDoc, interfaceDoc, typeAliasDoc, type Member } from "../emit/statement-text.js";
import { keyword, reference, unionOf } from "../emit/type-text.js";
import { ModuleText } from "../module.js";
import { nameSpan } from "../name-span.js";
import { outputFolder } from "../request-settings.js";
import { columnsWithoutType, describeTables, tableOrigin, type Table } from "../table.js";
import { columnMember, referenceMember, viewMember } from "./column-member.js";
import { joinTables, type JoinTable } from "./join-tables.js";

export const kysely = defineGenerator({
  name: "kysely",
  settings: driverSettings,
  generate(request) {
    const { schema, dialect, generator } = request;
    const module = new ModuleText(outputFolder(generator));
    const tables = describeTables(request);
    const joins = joinTables(dialect, tables);
    module.declare("Database", { what: `generator "${generator.name}"`, span: generator.span });
    declareNames(module, schema, tables, joins);
    for (const one of schema.enums) addEnum(module, one);
    for (const table of tables) addTable(module, table);
    for (const join of joins) addJoinTable(module, join);
    const all = [
      ...tables.map(({ source }) => member(dialect, source, source.name)),
      ...joins.map((join) => member(dialect, join, joinName(join))),
    ];
    module.add(interfaceDoc("Database", all), commentDoc("All tables and views: `new Kysely<Database>(…)`."));
    const files = [{ path: "kysely.ts", text: module.text() }];
    return { files, diagnostics: [...module.diagnostics, ...columnsWithoutType(tables)] };
  },
});

function declareNames(module: ModuleText, schema: Schema, tables: readonly Table[], joins: readonly JoinTable[]): void {
  for (const { name, nameSpan } of schema.enums) module.declare(name, { what: `enum "${name}"`, span: nameSpan });
  for (const table of tables) module.declare(`${table.source.name}Table`, tableOrigin(table));
  for (const join of joins) {
    const { field } = join;
    module.declare(`${joinName(join)}Table`, { what: `relation field "${field.name}"`, span: nameSpan(field) });
  }
}

/** The values of an enum as the database has them. */
function addEnum(module: ModuleText, one: Enum): void {
  const values = one.values.map((value) => keyword(stringLiteral(value.dbName)));
  module.add(typeAliasDoc(codeName(one.name), unionOf(...values)), documentationOf(one));
}

function addTable(module: ModuleText, { source, columns }: Table): void {
  const make = source.kind === "view" ? viewMember : columnMember;
  const members = columns.map((column) => make(module, column));
  module.add(interfaceDoc(tableType(source.name), members), documentationOf(source));
}

function addJoinTable(module: ModuleText, join: JoinTable): void {
  const [a, b] = join.keys;
  const members = [referenceMember(module, "A", a), referenceMember(module, "B", b)];
  module.add(
    interfaceDoc(tableType(joinName(join)), members),
    commentDoc(`The pairs of the relation ${join.field.relationName}.`),
  );
}

function member(
  dialect: Dialect,
  table: { readonly dbName: string; readonly namespace?: string },
  name: string,
): Member {
  const { dbName, namespace } = table;
  const isDefault = namespace === undefined || namespace === dialect.facts.defaultNamespace;
  return { name: isDefault ? dbName : `${namespace}.${dbName}`, type: reference(tableType(name)), optional: false };
}

/** `PostToTag` */
const joinName = ({ field }: JoinTable): string => field.relationName;

const tableType = (name: string): string => codeName(`${name}Table`);
