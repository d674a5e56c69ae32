/**
 * `provider = "zod"`: for each model a schema of rows as the driver reads them, and schemas that take what an application
 * has for an insert or update and give what the driver takes, with client-side defaults filled in.
 */
import type { Generator } from "@dsl/parser";
import { defineGenerator } from "../../define-generator.js";
import type { Column } from "../column.js";
import { defaultCode } from "../default-code.js";
import { documentationOf } from "../documentation.js";
import { driverSettings } from "../driver-settings.js";
import { codeName } from "../emit/names.js";
import { arrow, type Expression, type Property } from "../emit/expression-text.js";
import { commentDoc, constantDoc } from "../emit/statement-text.js";
import { ModuleText } from "../module.js";
import { keyOf, nameSetting, outputFolder } from "../request-settings.js";
import { columnsWithoutType, describeTables, tableOrigin, type Table } from "../table.js";
import { call, z } from "./chain.js";
import { addEnum } from "./enum.js";
import { now } from "./helpers.js";
import { inputSchema } from "./input-schema.js";
import { rowSchema } from "./row-schema.js";

export const zod = defineGenerator({
  name: "zod",
  settings: { ...driverSettings, ...nameSetting },
  generate(request) {
    const { schema, generator } = request;
    const module = new ModuleText(outputFolder(generator));
    const tables = describeTables(request);
    const isEmpty = tables.length + schema.enums.length === 0;
    if (!isEmpty) module.import("z", "zod", "import", { what: `generator "${generator.name}"`, span: generator.span });
    for (const { name, nameSpan } of schema.enums)
      module.declare(`${name}Schema`, { what: `enum "${name}"`, span: nameSpan });
    for (const table of tables) declareNames(module, table);
    for (const one of schema.enums) addEnum(module, one);
    for (const table of tables) addSchemas(module, generator, table);
    const files = [{ path: "zod.ts", text: module.text() }];
    return { files, diagnostics: [...module.diagnostics, ...columnsWithoutType(tables)] };
  },
});

function declareNames(module: ModuleText, table: Table): void {
  const kinds = table.source.kind === "view" ? [""] : ["", "Insert", "Update"];
  for (const kind of kinds) module.declare(`${table.source.name}${kind}Schema`, tableOrigin(table));
}

function addSchemas(module: ModuleText, generator: Generator, { source, columns }: Table): void {
  const row = columns.map((column) => documentedProperty(generator, column, rowSchema(module, column)));
  module.add(objectConstant(`${source.name}Schema`, row), documentationOf(source));
  if (source.kind === "view") return;
  const written = columns.filter((column) => column.insert !== "never");
  const inputs = written.map((column) => ({ column, schema: inputSchema(module, column) }));
  const insert = inputs.map((input) => property(generator, input.column, insertSchema(module, input)));
  const update = inputs.map((input) => property(generator, input.column, updateSchema(module, input)));
  const name = codeName(source.name);
  module.add(objectConstant(`${source.name}InsertSchema`, insert), commentDoc(`A new ${name}.`));
  module.add(objectConstant(`${source.name}UpdateSchema`, update), commentDoc(`Changes to one ${name}.`));
}

function objectConstant(name: string, properties: readonly Property[]) {
  return constantDoc(codeName(name), z("object", { kind: "object", properties }));
}

function property(generator: Generator, column: Column, value: Expression): Property {
  return { name: keyOf(generator, column), value };
}

function documentedProperty(generator: Generator, column: Column, value: Expression): Property {
  const comment = documentationOf(column.field);
  return { ...property(generator, column, value), ...(comment === undefined ? {} : { comment }) };
}

interface Input {
  readonly column: Column;
  readonly schema: Expression;
}

function insertSchema(module: ModuleText, { column, schema }: Input): Expression {
  if (column.clientDefault !== undefined) return withDefault(module, column, schema);
  if (column.insert === "required") return schema;
  return call(schema, column.nullable ? "nullish" : "optional");
}

/** A time that changes with the row is filled in; a key stays. */
function updateSchema(module: ModuleText, { column, schema }: Input): Expression {
  if (column.clientDefault?.kind === "now") return withDefault(module, column, schema);
  return call(schema, column.nullable ? "nullish" : "optional");
}

function withDefault(module: ModuleText, column: Column, schema: Expression): Expression {
  const filled = column.clientDefault!;
  const code = defaultCode(module, column, filled);
  const shared = filled.kind === "now" && column.ts === undefined;
  const value = shared ? now(module, code) : arrow(`() => ${code}`);
  return call(column.nullable ? call(schema, "nullable") : schema, "default", value);
}
