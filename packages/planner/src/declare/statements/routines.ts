/** Functions, procedures and aggregates. */
import type { Statement } from "@dsl/parser";
import type { Declaring, Reporting } from "../declaring.js";
import type { ObjectId } from "../../catalog.js";
import { statementId } from "../../object-id.js";
import { declaredObjects } from "../needs.js";
import { routineSignature } from "../routine-signature.js";
import { sqlText } from "../sql-text.js";
import { completion } from "./after.js";
import type { DeclaredStatement } from "./declared-statement.js";

type Routine = Statement & { readonly kind: "function" | "procedure" | "aggregate" };

export function declareRoutines(declaring: Reporting): readonly DeclaredStatement[] {
  return declaring.schema.statements.filter(isRoutine).flatMap((routine) => declareRoutine(routine, declaring));
}

const isRoutine = (statement: Statement): statement is Routine => statement.kind !== "native";

/** Undefined for a statement that does not say what it makes. */
export function routineId(statement: Statement, declaring: Declaring): ObjectId | undefined {
  if (!isRoutine(statement) || statement.sql === undefined) return undefined;
  const { name, arguments: types } = routineSignature(statement, declaring);
  return statementId({ kind: statement.kind, ...name, arguments: types });
}

function declareRoutine(routine: Routine, declaring: Reporting): readonly DeclaredStatement[] {
  if (routine.sql === undefined) return reportUnread(routine, declaring);
  const { sql } = declaring.dialect;
  const signature = routineSignature(routine, declaring);
  if (signature.nameAt === undefined) return reportNameless(routine, declaring);
  const { name } = signature;
  const text = sqlText(routine.sql, declaring);
  const { start, end } = signature.nameAt;
  const what = `${routine.kind.toUpperCase()} ${sql.qualify(name)}(${signature.arguments === "" && routine.kind === "aggregate" ? "*" : signature.arguments})`;
  return [
    {
      span: routine.span,
      object: {
        kind: routine.kind,
        ...name,
        arguments: signature.arguments,
        create: withoutSemicolon(`${text.slice(0, start)}${sql.qualify(name)}${text.slice(end)}`),
        after: completion(routine, what, declaring),
        drop: `DROP ${what}`,
        needs: declaredObjects(routine.dependsOn, declaring),
      },
    },
  ];
}

export function withoutSemicolon(text: string): string {
  return text.trim().replace(/;$/, "");
}

/** The caller reads the file before it declares. */
export function reportUnread(
  of: Pick<Statement, "name" | "nameSpan"> & { readonly file?: string },
  declaring: Reporting,
): readonly never[] {
  declaring.report({
    code: "D3506",
    severity: "error",
    span: of.nameSpan,
    message: `"${of.name}" has no SQL${of.file === undefined ? "" : `: "${of.file}" was not read`}`,
    help: "write @@sql(`…`), or name a .sql file under the schema's folder",
  });
  return [];
}

function reportNameless(routine: Routine, declaring: Reporting): readonly never[] {
  declaring.report({
    code: "D3508",
    severity: "error",
    span: routine.sql?.span ?? routine.span,
    message: `${routine.kind} "${routine.name}" is not made by its statement`,
    help: `begin it with: create ${routine.kind} ${routine.dbName}(…)`,
  });
  return [];
}
