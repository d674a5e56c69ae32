/** `UserDefaults()`: the values of a new row that neither the caller nor the database supplies. */
import type { Generator } from "@dsl/parser";
import { codeName } from "../emit/names.js";
import { word } from "../emit/expression-text.js";
import { commentDoc, functionDoc } from "../emit/statement-text.js";
import type { ModuleText } from "../module.js";
import { keyOf } from "../request-settings.js";
import type { Table } from "../table.js";
import { defaultCode } from "../default-code.js";

export function addDefaults(module: ModuleText, generator: Generator, table: Table): void {
  const properties = table.columns.flatMap((column) =>
    column.clientDefault === undefined
      ? []
      : [{ name: keyOf(generator, column), value: word(defaultCode(module, column, column.clientDefault)) }],
  );
  if (properties.length === 0) return;
  const row = codeName(table.source.name);
  const name = codeName(`${table.source.name}Defaults`);
  module.add(
    functionDoc(name, { kind: "object", properties }),
    commentDoc(`Values of a new ${row} that the database does not fill in.`),
  );
}
