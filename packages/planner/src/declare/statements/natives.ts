/**
 * Objects that the language has no word for: made and dropped by their own statements. Introspection does not tell them
 * from others of their kind yet, so that they are declared and not planned.
 */
import type { Statement } from "@dsl/parser";
import { type Declaring, qualifiedName } from "../declaring.js";
import { declaredObjects } from "../needs.js";
import { reportUnplanned } from "../report.js";
import { sqlText } from "../sql-text.js";
import { completion } from "./after.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { reportUnread, withoutSemicolon } from "./routines.js";

export function declareNatives(declaring: Declaring): readonly DeclaredStatement[] {
  return declaring.schema.statements
    .filter((statement) => statement.kind === "native")
    .flatMap((native) => declareNative(native, declaring));
}

function declareNative(native: Statement, declaring: Declaring): readonly DeclaredStatement[] {
  if (native.sql === undefined) return reportUnread(native, declaring);
  if (native.drop === undefined) return reportUndroppable(native, declaring);
  reportUnplanned(
    `native "${native.name}"`,
    native.nameSpan,
    declaring,
    "create it in a migration by hand: dsl migrate new",
  );
  const create = withoutSemicolon(sqlText(native.sql, declaring));
  const names = { what: `${objectKind(create)} ${native.dbName}`, granted: `${objectKind(create)} ${native.dbName}` };
  return [
    {
      span: native.span,
      object: {
        kind: "native",
        ...qualifiedName(native, declaring),
        create,
        after: completion(native, names, declaring),
        drop: withoutSemicolon(sqlText(native.drop, declaring)),
        needs: declaredObjects(native.dependsOn, declaring),
      },
    },
  ];
}

/** The words between CREATE and the name. `TEXT SEARCH CONFIGURATION` */
function objectKind(create: string): string {
  const [, words = ""] = /^create\s+(?:or\s+replace\s+)?((?:[a-z]+\s+)+)/i.exec(create) ?? [];
  return words.trim().toUpperCase();
}

function reportUndroppable(native: Statement, declaring: Declaring): readonly never[] {
  declaring.report({
    code: "D3507",
    severity: "error",
    span: native.nameSpan,
    message: `native "${native.name}" does not say how it is dropped`,
    help: "add @@drop(`drop …`)",
  });
  return [];
}
