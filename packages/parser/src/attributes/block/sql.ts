/** `@@sql`: the text that makes a view or a routine. */
import { argumentSpan } from "../places.js";
import { report } from "../../resolve/context.js";
import { blockAttribute, optional, positional } from "../spec.js";
import { declaredBySql } from "../table-blocks.js";
import { name } from "../types/literals.js";
import { sql as sqlType } from "../types/sql.js";

/** A relative path that never leads up. */
const isBelow = (path: string): boolean => !/^([/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes("..");

export const sql = blockAttribute({
  name: "sql",
  on: ["view", ...declaredBySql],
  doc: "The query of a view, or the CREATE statement of a routine or native object; file: where it lies in a file of its own.",
  example: "@@sql(`select id, name from ${User}`)",
  arguments: {
    text: positional(optional(sqlType, "The SQL.")),
    file: optional(name, "A .sql file that holds it, from the folder of this file; under the schema's folder."),
  },
  apply({ values, attribute, scope }, properties) {
    const args = attribute.args ?? [];
    if (args.length !== 1) {
      report(scope.context, {
        code: args.length === 0 ? "D2404" : "D2409",
        span: attribute.span,
        message: args.length === 0 ? "@@sql needs SQL between backticks" : "@@sql has both a text and a file",
        help: 'write the SQL between backticks, or name its file: @@sql(file: "./view.sql")',
      });
    }
    if (values.text !== undefined) properties.sql = values.text;
    if (values.file === undefined) return;
    if (isBelow(values.file)) properties.file = values.file;
    else {
      report(scope.context, {
        code: "D2408",
        span: argumentSpan(attribute, "file"),
        message: `"${values.file}" is not under the schema's folder`,
        help: 'name a file below the schema: @@sql(file: "./sql/view.sql")',
      });
    }
  },
});
