/** Rules: the schema leaves out the name and the table, which go where CREATE RULE has them. */
import type { TableStatement } from "@dsl/parser";
import type { QualifiedName } from "../../catalog.js";
import type { Reporting } from "../declaring.js";
import { referencedObjects } from "../needs.js";
import { sqlText } from "../sql-text.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { withoutSemicolon } from "./routines.js";
import { namesTable, partsOf, relations, reportTable, stateStatement, tablePart } from "./table-parts.js";

export function declareRules(declaring: Reporting): readonly DeclaredStatement[] {
  return partsOf(
    relations(declaring),
    ({ rules }) => rules,
    (rule, table) =>
      tablePart(
        "rule",
        rule,
        table,
        {
          create: createRule(rule, table, declaring),
          after: stateStatement("RULE", rule, table, declaring),
          needs: referencedObjects(rule.sql, declaring, table),
        },
        declaring,
      ),
    declaring,
  );
}

/** `on delete do instead nothing` → `CREATE RULE "keep" AS on delete TO "users" do instead nothing` */
function createRule(rule: TableStatement, table: QualifiedName, declaring: Reporting): string {
  const { sql } = declaring.dialect;
  const text = withoutSemicolon(sqlText(rule.sql, declaring));
  const match = /^\s*(?:as\s+)?on\s+(select|insert|update|delete)\b/i.exec(text);
  if (match !== null) {
    const rest = text.slice(match[0].length).trim();
    if (namesTable("to", rest)) reportTable("rule", rule, "to", declaring);
    return `CREATE RULE ${sql.quote(rule.name)} AS ON ${(match[1] ?? "").toUpperCase()} TO ${sql.qualify(table)} ${rest}`;
  }
  declaring.report({
    code: "D3508",
    severity: "error",
    span: rule.sql.span,
    message: `rule "${rule.name}" does not begin with its event`,
    help: "begin with the event, without the table: `on delete do instead nothing`",
  });
  return text;
}
