/** An enum: its values by name as a constant, and their union under the same name. Values are those of the database. */
import type { Enum } from "@dsl/parser";
import { documentationOf } from "../documentation.js";
import { codeName } from "../emit/names.js";
import { text } from "../emit/expression-text.js";
import { constantObjectDoc, typeAliasDoc } from "../emit/statement-text.js";
import { reference } from "../emit/type-text.js";
import type { ModuleText } from "../module.js";

export function addEnum(module: ModuleText, one: Enum): void {
  const name = codeName(one.name);
  const properties = one.values.map((value) => {
    const comment = documentationOf(value);
    return { name: value.name, value: text(value.dbName), ...(comment === undefined ? {} : { comment }) };
  });
  module.add(constantObjectDoc(name, { kind: "object", properties }), documentationOf(one));
  module.add(typeAliasDoc(name, reference(`(typeof ${name})[keyof typeof ${name}]`)));
}
