/** Objects that the language has no word for, by the statement that makes them. */
import { dropIdentity, type StatementObject } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import { nativeTexts } from "./native-texts.js";

export function readNatives(context: ReadContext): readonly StatementObject[] {
  return context.raw.natives.map((row) => ({
    kind: "native",
    ...(row.namespace === null ? {} : { namespace: row.namespace }),
    name: row.name,
    arguments: dropIdentity(row.what),
    ...nativeTexts(row),
    needs: context.needs(row.catalog, row.oid),
  }));
}
