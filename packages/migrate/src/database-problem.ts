/** What a database said, as a diagnostic: what went wrong and what to do, without secrets. */
import type { Diagnostic } from "@dsl/parser";
import type { DatabaseError, DatabaseErrorKind } from "@dsl/planner";
import type { Code } from "./codes.js";
import { problem } from "./problem.js";

interface Advice {
  readonly code: Code;
  readonly help?: string;
}

const advice: Record<DatabaseErrorKind, Advice> = {
  unreachable: { code: "D5002", help: "check host and port of the URL, and that the server runs" },
  authentication: { code: "D5003", help: "check user and password of the URL" },
  noSuchDatabase: {
    code: "D5004",
    help: "check the name in the URL; `dsl migrate dev` and `dsl migrate deploy` create it",
  },
  noSuchRole: { code: "D5012", help: "roles belong to the server, not to a database; create it there" },
  permission: { code: "D5005", help: "grant the right to this role, or use the URL of a role that has it" },
  connectionLost: { code: "D5006", help: "run the command again: it goes on from the step that it reached" },
  lockTimeout: { code: "D5007", help: "end the transaction that holds the lock, then run the command again" },
  cancelled: { code: "D5013", help: "run the command again: it goes on from the step that it reached" },
  readOnly: { code: "D5008", help: "use the URL of the primary server, or make the file writable" },
  constraint: { code: "D5009" },
  syntax: { code: "D5009" },
  other: { code: "D5009" },
};

export function databaseProblem(error: DatabaseError): Diagnostic {
  const { code, help: usual } = advice[error.kind];
  const help = error.help ?? usual;
  return problem(code, error.message, { detail: error.detail, ...(help === undefined ? {} : { help }) });
}
