/** The TypeScript types of a column: what a row has, and what may be written. */
import type { ValueKind, ValueShape } from "@dsl/planner";
import type { Column } from "./column.js";
import { codeName } from "./emit/names.js";
import { arrayOf, keyword, reference, unionOf, type TypeText } from "./emit/type-text.js";
import { typeAliasDoc } from "./emit/statement-text.js";
import type { ModuleText, Origin } from "./module.js";
import { nameSpan } from "./name-span.js";

/** What a row has, without null. */
export function readType(module: ModuleText, column: Column): TypeText {
  if (column.ts !== undefined) return reference(module.ts(column.ts, originOf(column)));
  return column.value === undefined ? keyword("unknown") : shapeType(module, column, column.value.read);
}

/** What may be written, without null. JSON that is written as text is a text whatever `@ts` says that it holds. */
export function writeType(module: ModuleText, column: Column): TypeText {
  const asText = column.scalar === "Json" && column.value?.write.kinds.includes("json") === false;
  if (column.ts !== undefined && !asText) return readType(module, column);
  return column.value === undefined ? keyword("unknown") : shapeType(module, column, column.value.write);
}

export function orNull(column: Column, type: TypeText): TypeText {
  return column.nullable ? unionOf(type, keyword("null")) : type;
}

export function originOf(column: Column): Origin {
  return { what: `field "${column.field.name}"`, span: nameSpan(column.field) };
}

function shapeType(module: ModuleText, column: Column, shape: ValueShape): TypeText {
  const element =
    column.enum !== undefined && shape.list === column.list
      ? reference(codeName(column.enum))
      : unionOf(...shape.kinds.map((kind) => kindType(module, kind)));
  return shape.list ? arrayOf(element) : element;
}

function kindType(module: ModuleText, kind: ValueKind): TypeText {
  switch (kind) {
    case "date":
      return reference(module.global("Date"));
    case "bytes":
      return reference(module.global("Uint8Array"));
    case "json":
      return reference(jsonValue(module));
    default:
      return keyword(kind);
  }
}

/** `JsonValue`, declared where it is first asked for. */
function jsonValue(module: ModuleText): string {
  return module.helper("JsonValue", "What JSON can say.", (name) =>
    typeAliasDoc(
      name,
      unionOf(
        ...["string", "number", "boolean", "null"].map(keyword),
        arrayOf(reference(name)),
        keyword(`{ [key: string]: ${name} }`),
      ),
    ),
  );
}
