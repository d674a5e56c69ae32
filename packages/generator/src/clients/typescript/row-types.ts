/** `User`, `UserInsert` and `UserUpdate`: a row as the driver reads it, and what it takes. A view has rows only. */
import type { Generator } from "@dsl/parser";
import type { Column } from "../column.js";
import { documentationOf } from "../documentation.js";
import { codeName } from "../emit/names.js";
import { commentDoc, interfaceDoc, type Member } from "../emit/statement-text.js";
import { keyword, unionOf } from "../emit/type-text.js";
import type { ModuleText } from "../module.js";
import { keyOf } from "../request-settings.js";
import type { Table } from "../table.js";
import { orNull, readType, writeType } from "../value-type.js";

export function addRowTypes(module: ModuleText, generator: Generator, { source, columns }: Table): void {
  const name = codeName(source.name);
  const written = columns.filter((column) => column.insert !== "never");
  const rows = columns.map((column) => rowMember(module, generator, column));
  module.add(interfaceDoc(name, rows), documentationOf(source));
  if (source.kind === "view") return;
  const inserts = written.map((column) => writeMember(module, generator, column, column.insert === "optional"));
  module.add(interfaceDoc(codeName(`${source.name}Insert`), inserts), commentDoc(`A new ${name}.`));
  const updates = written.map((column) => writeMember(module, generator, column, true));
  module.add(interfaceDoc(codeName(`${source.name}Update`), updates), commentDoc(`Changes to one ${name}.`));
}

function rowMember(module: ModuleText, generator: Generator, column: Column): Member {
  const comment = documentationOf(column.field);
  const type = orNull(column, readType(module, column));
  return { name: keyOf(generator, column), type, optional: false, ...(comment === undefined ? {} : { comment }) };
}

/** Undefined is written out, for projects with `exactOptionalPropertyTypes`. */
function writeMember(module: ModuleText, generator: Generator, column: Column, optional: boolean): Member {
  const type = orNull(column, writeType(module, column));
  const name = keyOf(generator, column);
  return optional ? { name, type: unionOf(type, keyword("undefined")), optional } : { name, type, optional };
}
