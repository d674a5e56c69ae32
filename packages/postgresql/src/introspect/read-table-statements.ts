/** What belongs to a table or view by a statement of its own: triggers, rules, policies, extended statistics. */
import {
  type ObjectId,
  type QualifiedName,
  type StatementKind,
  type StatementObject,
  objectId,
  withoutParentheses,
} from "@dsl/planner";
import { sql } from "../sql.js";
import { commentStatement } from "./comment-statement.js";
import { catalogOids } from "./catalog-oids.js";
import type { ReadContext } from "./context.js";
import type { Oid } from "./part.js";
import type { PolicyRow } from "./parts/policies.js";
import { withoutSemicolon } from "./without-semicolon.js";

export function readTableStatements(context: ReadContext): readonly StatementObject[] {
  return [...readTriggers(context), ...readRules(context), ...readPolicies(context), ...readStatistics(context)];
}

const readTriggers = (context: ReadContext) =>
  context.raw.triggers.map((row) =>
    onTable("trigger", row, context, {
      create: row.definition,
      after: [
        ...(row.enabled === "O" ? [] : [stateStatement("TRIGGER", row, context)]),
        ...context.dependsStatements(
          "trigger",
          row.oid,
          `TRIGGER ${sql.quote(row.name)} ON ${sql.qualify(context.relation(row.table))}`,
        ),
      ],
      needs: context.needs("trigger", row.oid),
    }),
  );

const readRules = (context: ReadContext) =>
  context.raw.rules.flatMap((row) =>
    row.definition === null
      ? []
      : [
          onTable("rule", row, context, {
            create: withoutSemicolon(row.definition),
            after: row.enabled === "O" ? [] : [stateStatement("RULE", row, context)],
            needs: context.needs("rule", row.oid),
          }),
        ],
  );

const readPolicies = (context: ReadContext) =>
  context.raw.policies.map((row) =>
    onTable("policy", row, context, {
      create: createPolicy(row, context.relation(row.table)),
      after: [],
      needs: context.needs("policy", row.oid),
    }),
  );

interface TablePart {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
}

interface Completion {
  readonly create: string;
  readonly after: readonly string[];
  readonly needs: readonly ObjectId[];
}

function onTable(
  kind: StatementKind & ("trigger" | "rule" | "policy"),
  row: TablePart,
  context: ReadContext,
  { create, after, needs }: Completion,
): StatementObject {
  const table = context.relation(row.table);
  const place = `${kind.toUpperCase()} ${sql.quote(row.name)} ON ${sql.qualify(table)}`;
  return {
    kind,
    ...table,
    name: row.name,
    table,
    create,
    after: [...after, ...commentStatement(place, context.comment(kind, row.oid).comment)],
    drop: `DROP ${place}`,
    needs: [...new Set([relationId(row.table, context), ...needs])],
  };
}

/** The table or view that it belongs to, which its own dependencies name by column only. */
const relationId = (oid: Oid, context: ReadContext): ObjectId =>
  context.object(catalogOids.relation, oid, 0) ?? objectId("table", context.relation(oid));

function stateStatement(
  what: "TRIGGER" | "RULE",
  row: TablePart & { readonly enabled: "O" | "D" | "R" | "A" },
  context: ReadContext,
): string {
  const verbs = { O: "ENABLE", D: "DISABLE", R: "ENABLE REPLICA", A: "ENABLE ALWAYS" };
  return `ALTER TABLE ${sql.qualify(context.relation(row.table))} ${verbs[row.enabled]} ${what} ${sql.quote(row.name)}`;
}

function createPolicy(row: PolicyRow, table: QualifiedName): string {
  return [
    `CREATE POLICY ${sql.quote(row.name)} ON ${sql.qualify(table)}`,
    ...(row.permissive ? [] : ["AS RESTRICTIVE"]),
    `FOR ${commands[row.command]}`,
    `TO ${row.roles?.map((role) => sql.quote(role)).join(", ") ?? "PUBLIC"}`,
    ...(row.using === null ? [] : [`USING (${withoutParentheses(row.using)})`]),
    ...(row.check === null ? [] : [`WITH CHECK (${withoutParentheses(row.check)})`]),
  ].join("\n  ");
}

const commands: Record<PolicyRow["command"], string> = {
  "*": "ALL",
  r: "SELECT",
  a: "INSERT",
  w: "UPDATE",
  d: "DELETE",
};

const readStatistics = (context: ReadContext) =>
  context.raw.statistics.map((row): StatementObject => {
    const name = context.qualify(row);
    const what = `STATISTICS ${sql.qualify(name)}`;
    return {
      kind: "statistics",
      ...name,
      table: context.relation(row.table),
      create: row.definition,
      after: [
        ...(row.target === null ? [] : [`ALTER ${what} SET STATISTICS ${row.target}`]),
        ...commentStatement(what, context.comment("statistics", row.oid).comment),
      ],
      drop: `DROP ${what}`,
      needs: [...new Set([relationId(row.table, context), ...context.needs("statistics", row.oid)])],
    };
  });
