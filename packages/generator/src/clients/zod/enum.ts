/** `RoleSchema`: the values of an enum as the database has them. */
import type { Enum } from "@dsl/parser";
import { documentationOf } from "../documentation.js";
import { codeName } from "../emit/names.js";
import { text } from "../emit/expression-text.js";
import { constantDoc } from "../emit/statement-text.js";
import type { ModuleText } from "../module.js";
import { array, z } from "./chain.js";

/** The name of the schema of the enum `name`. */
export function enumSchema(name: string): string {
  return codeName(`${name}Schema`);
}

export function addEnum(module: ModuleText, one: Enum): void {
  const values = one.values.map((value) => text(value.dbName));
  module.add(constantDoc(enumSchema(one.name), z("enum", array(values))), documentationOf(one));
}
