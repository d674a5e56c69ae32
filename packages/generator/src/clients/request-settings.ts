/** What all generators of this package read from their block. */
import type { Generator } from "@dsl/parser";
import type { Column } from "./column.js";

/** `names = "database"` makes keys of columns, so that a row needs no renaming after it was read. */
export const nameSetting: Readonly<Record<string, readonly string[]>> = { names: ["schema", "database"] };

/** The folder of the generated files, relative to the schema's. */
export function outputFolder(generator: Generator): string {
  const { output } = generator.settings;
  return typeof output === "string" ? output : "./generated";
}

/** The key of a column in generated code. */
export function keyOf(generator: Generator, column: Column): string {
  return generator.settings.names === "database" ? column.field.dbName : column.field.name;
}
