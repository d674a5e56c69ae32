/**
 * Objects that the language has no word for: made and dropped by their own statements. Which object that is, is read from
 * how it is dropped; where it is said in other words than the database's, the engine is asked (`compare/recognise.ts`).
 */
import type { Statement } from "@dsl/parser";
import type { ObjectId } from "../../catalog.js";
import { readDrop } from "../../native-identity.js";
import { statementId } from "../../object-id.js";
import type { Declaring, Reporting } from "../declaring.js";
import { declaredObjects, referencedObjects } from "../needs.js";
import { sqlText } from "../sql-text.js";
import { completion } from "./after.js";
import type { DeclaredStatement } from "./declared-statement.js";
import { reportUnread, withoutSemicolon } from "./routines.js";

export function declareNatives(declaring: Reporting): readonly DeclaredStatement[] {
  return declaring.schema.statements
    .filter((statement) => statement.kind === "native")
    .flatMap((native) => declareNative(native, declaring));
}

/** Undefined for a routine, and for a native that does not say how it is dropped. */
export function nativeId({ kind, drop }: Statement, declaring: Declaring): ObjectId | undefined {
  if (kind !== "native" || drop === undefined) return undefined;
  const { name, identity } = readDrop(sqlText(drop, declaring));
  return statementId({ kind, name, arguments: identity });
}

function declareNative(native: Statement, declaring: Reporting): readonly DeclaredStatement[] {
  if (native.sql === undefined) return reportUnread(native, declaring);
  if (native.drop === undefined) return reportUndroppable(native, declaring);
  const create = withoutSemicolon(sqlText(native.sql, declaring));
  if (/^create\s+(?:(?:virtual|unlogged|temp|temporary)\s+)?table\b/i.test(create))
    return reportTable(native, declaring);
  const drop = withoutSemicolon(sqlText(native.drop, declaring));
  const {
    what,
    words,
    identity,
    name,
    namespace = livesInNamespace.test(words) ? declaring.namespace : undefined,
  } = readDrop(drop);
  return [
    {
      span: native.span,
      object: {
        kind: "native",
        ...(namespace === undefined ? {} : { namespace }),
        name,
        arguments: identity,
        create,
        after: completion(native, what, declaring),
        drop,
        needs: [...declaredObjects(native.dependsOn, declaring), ...referencedObjects(native.sql, declaring)],
      },
    },
  ];
}

/** Kinds whose names without a namespace are in the usual one. */
const livesInNamespace = /^(?:operator|collation|conversion|type|text search|foreign table)\b/;

function reportTable(native: Statement, declaring: Reporting): readonly never[] {
  declaring.report({
    code: "D3508",
    severity: "error",
    span: native.sql!.span,
    message: `native "${native.name}" makes a table, which is a model's`,
    help: "declare it: model Name { … }; @@virtual(`…`) makes it virtual on SQLite",
  });
  return [];
}

function reportUndroppable(native: Statement, declaring: Reporting): readonly never[] {
  declaring.report({
    code: "D3507",
    severity: "error",
    span: native.nameSpan,
    message: `native "${native.name}" does not say how it is dropped`,
    help: "add @@drop(`drop …`)",
  });
  return [];
}
