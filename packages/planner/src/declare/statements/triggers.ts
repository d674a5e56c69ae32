/** Triggers: the schema leaves out the name and the table, which go where CREATE TRIGGER has them. */
import type { TableStatement } from "@dsl/parser";
import { lazily } from "../../lazily.js";
import type { QualifiedName } from "../../catalog.js";
import type { Reporting } from "../declaring.js";
import { referencedObjects } from "../needs.js";
import { sqlText } from "../sql-text.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { withoutSemicolon } from "./routines.js";
import { namesTable, partsOf, relations, reportTable, stateStatement, tablePart } from "./table-parts.js";

export function declareTriggers(declaring: Reporting): readonly DeclaredStatement[] {
  return partsOf(
    relations(declaring),
    ({ triggers }) => triggers,
    (trigger, table) => declareTrigger(trigger, table, declaring),
    declaring,
  );
}

function declareTrigger(trigger: TableStatement, table: QualifiedName, declaring: Reporting): DeclaredStatement {
  const texts = {
    create: createTrigger(trigger, table, declaring),
    after: stateStatement("TRIGGER", trigger, table, declaring),
    needs: referencedObjects(trigger.sql, declaring, table),
  };
  return tablePart("trigger", trigger, table, texts, declaring);
}

const name = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const event = String.raw`(?:insert|delete|truncate|update(?:\s+of\s+${name}(?:\s*,\s*${name})*)?)`;
const opening = lazily(
  () =>
    new RegExp(
      String.raw`^\s*(constraint\s+)?((?:before\s+|after\s+|instead\s+of\s+)?${event}(?:\s+or\s+${event})*)(?![\p{L}\p{N}_])`,
      "iu",
    ),
);

/** `before update for each row …` → `CREATE TRIGGER "touch" before update ON "users" for each row …` */
function createTrigger(trigger: TableStatement, table: QualifiedName, declaring: Reporting): string {
  const { sql } = declaring.dialect;
  const text = withoutSemicolon(sqlText(trigger.sql, declaring));
  const match = opening().exec(text);
  if (match === null) return reportUnreadable(trigger, text, declaring);
  const [whole, constraint = "", events = ""] = match;
  const rest = text.slice(whole.length).trim();
  if (namesTable("on", rest)) reportTable("trigger", trigger, "on", declaring);
  return `CREATE ${constraint === "" ? "" : "CONSTRAINT "}TRIGGER ${sql.quote(trigger.name)} ${events} ON ${sql.qualify(table)} ${rest}`;
}

function reportUnreadable(trigger: TableStatement, text: string, declaring: Reporting): string {
  declaring.report({
    code: "D3508",
    severity: "error",
    span: trigger.sql.span,
    message: `trigger "${trigger.name}" does not begin with when it fires`,
    help: "begin with before, after or instead of and the events, without ON: `before insert or update for each row …`",
  });
  return text;
}
