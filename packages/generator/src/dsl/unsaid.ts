/** What of a database its schema text does not say: found by reading the text again, as whoever uses it will. */
import type { Diagnostic } from "@dsl/parser";
import { adoptAlike, compare, describeChange, noAnswers, noIntents, type Catalog, type Dialect } from "@dsl/planner";
import type { DeclaredFiles } from "./reader.js";

/** One warning for each difference that is certain; texts that differ in wording alone are for the engine to judge. */
export function unsaid(files: DeclaredFiles, catalog: Catalog, dialect: Dialect): readonly Diagnostic[] {
  const { diagnostics } = files;
  const declaration = files.declaration();
  const declared = adoptAlike(declaration, catalog, dialect.types);
  const { doubts, changes: certain } = compare(catalog, declared, noIntents, noAnswers, dialect);
  const equal = new Map(doubts.map(({ id }) => [id, { equal: true }]));
  const { changes } =
    doubts.length === 0 ? { changes: certain } : compare(catalog, declared, noIntents, equal, dialect);
  const heeded = changes.filter(({ kind }) => kind !== "setComment" || declaration.scope.keepsComments !== true);
  const errors = [...diagnostics, ...declaration.diagnostics].filter(({ severity }) => severity === "error");
  return [...errors.map(refused), ...heeded.map((change) => left(describeChange(change)))];
}

/** The language has a rule against what the database has. */
function refused({ code, message }: Diagnostic): Diagnostic {
  return {
    code: "D5603",
    severity: "warning",
    message: `the database has something that a schema must not say: ${message} (${code})`,
    help: "change it in the database, or in the schema and migrate",
  };
}

function left(change: string): Diagnostic {
  return {
    code: "D5601",
    severity: "warning",
    message: `the schema cannot say all of the database: the next plan would ${change}`,
    help: "look at the plan before it runs: dsl migrate diff",
  };
}
