/** The code that makes a client-side default, as the driver takes it and in the type of the field, with what it imports. */
import type { ClientDefault } from "./client-default.js";
import type { Column } from "./column.js";
import type { ModuleText } from "./module.js";
import { originOf } from "./value-type.js";

export function defaultCode(module: ModuleText, column: Column, filled: ClientDefault): string {
  const code = filled.kind === "now" ? nowCode(module, column) : keyCode(module, column, filled);
  return column.ts === undefined ? code : `${code} as ${module.ts(column.ts, originOf(column))}`;
}

function keyCode(module: ModuleText, column: Column, filled: Extract<ClientDefault, { kind: "key" }>): string {
  if (filled.import === undefined) return filled.code.replace("crypto", module.global("crypto"));
  module.import(filled.import.name, filled.import.from, "import", originOf(column));
  return filled.code;
}

/** The time as a Date, a text or milliseconds, whichever the driver takes first. */
function nowCode(module: ModuleText, { value }: Column): string {
  const date = module.global("Date");
  const kind = value?.write.kinds.find((one) => one === "date" || one === "string" || one === "number");
  if (kind === "number") return `${date}.now()`;
  return kind === "string" ? `new ${date}().toISOString()` : `new ${date}()`;
}
