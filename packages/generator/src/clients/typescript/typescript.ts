/** `provider = "typescript"`: the types of rows, inserts and updates; enums as constants; relations; client-side defaults. */
import { defineGenerator } from "../../define-generator.js";
import { driverSettings } from "../driver-settings.js";
import { ModuleText } from "../module.js";
import { nameSetting, outputFolder } from "../request-settings.js";
import { columnsWithoutType, describeTables, tableOrigin, type Table } from "../table.js";
import { addDefaults } from "./defaults.js";
import { addEnum } from "./enum.js";
import { addRelations } from "./relations.js";
import { addRowTypes } from "./row-types.js";

export const typescript = defineGenerator({
  name: "typescript",
  settings: { ...driverSettings, ...nameSetting },
  generate(request) {
    const { schema, generator } = request;
    const module = new ModuleText(outputFolder(generator));
    const tables = describeTables(request);
    for (const { name, nameSpan } of schema.enums) module.declare(name, { what: `enum "${name}"`, span: nameSpan });
    for (const table of tables) declareNames(module, table);
    for (const one of schema.enums) addEnum(module, one);
    for (const table of tables) {
      addRowTypes(module, generator, table);
      addRelations(module, table);
      addDefaults(module, generator, table);
    }
    const files = [{ path: "types.ts", text: module.text() }];
    return { files, diagnostics: [...module.diagnostics, ...columnsWithoutType(tables)] };
  },
});

/** All names are known before anything is written, so that a global of the same name can be told apart. */
function declareNames(module: ModuleText, table: Table): void {
  const { source, relations, columns } = table;
  const suffixes = [
    "",
    ...(source.kind === "model" ? ["Insert", "Update"] : []),
    ...(relations.length > 0 ? ["Relations", "With"] : []),
    ...(columns.some((column) => column.clientDefault !== undefined) ? ["Defaults"] : []),
  ];
  for (const suffix of suffixes) module.declare(source.name + suffix, tableOrigin(table));
}
