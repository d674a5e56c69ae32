/** Errors of `pg` and of the server in the shape that all databases share. Nothing of a URL but host, port and names is in them. */
import { DatabaseError, type DatabaseErrorDetails, type DatabaseErrorKind } from "@dsl/planner";
import { encoding } from "./database-url.js";
import { sql } from "../sql.js";

/** Where a connection goes, as messages name it. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

export function toDatabaseError(error: unknown, place: Place): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const server = place.host.startsWith("/") ? place.host : `${place.host}:${place.port}`;
  const said = readError(error);
  const [kind, text] = said.fromServer ? serverError(said, place, server) : connectionError(said, server);
  const detail = [...(text === said.message ? [] : [said.message]), ...said.details].join("\n");
  const code = said.code === "" ? undefined : said.code;
  return new DatabaseError(kind, text, detail === "" ? undefined : detail, code, adviceOf(said));
}

type Told = readonly [kind: DatabaseErrorKind, message: string];

/** What only these errors have something to say to. */
function adviceOf(said: Said): DatabaseErrorDetails {
  const role = missingRole(said);
  if (role !== undefined)
    return {
      role,
      help: `roles belong to the server, not to a database; create it there: CREATE ROLE ${sql.quote(role)}`,
    };
  if (said.code === "ENOTFOUND") return { help: `check the host in the URL; ${encoding}` };
  if (said.code === "28000" && said.message.includes("no encryption"))
    return { help: "the server takes encrypted connections only: write sslmode=require into the URL" };
  if (said.code === "57014" && said.message.includes("timeout"))
    return { help: "a script, or the options of the URL, set the limit: raise it there, then run the command again" };
  if (said.code === "55006" || said.message.startsWith("bouncer ")) return { help: pastPooler };
  const shortage = shortages[said.code];
  if (shortage !== undefined) return { help: shortage };
  if (said.code === "25006" && /read-only transaction/.test(said.message)) return { help: readOnlyByDefault };
  return {};
}

/** By the place in the server's source, which is the same in every language. `role "ghost" does not exist` */
function missingRole({ code, message, routine }: Said): string | undefined {
  if (code !== "42704" || !routine.startsWith("get_role")) return undefined;
  return /["«„“](.+)["»“”]/.exec(message)?.[1];
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, class 53. */
const shortages: Readonly<Record<string, string>> = {
  "53100": "the server's disk is full: make room there, then run the command again",
  "53200":
    "the server is out of memory, or of room for locks (max_locks_per_transaction): give it more there, then run the command again",
  "53300": "end idle sessions, or raise max_connections or the role's CONNECTION LIMIT, then run the command again",
  "53400": "the server's configuration sets the limit: raise it there, then run the command again",
};

const pastPooler =
  "a pooler such as PgBouncer keeps sessions open, and lends one to many: migrations go past it, by directUrl in the datasource or --url; otherwise end the other sessions";

const readOnlyByDefault =
  "the server is a standby, or default_transaction_read_only is on for the role or database: ALTER ROLE … RESET default_transaction_read_only, or use the URL of another role or of the primary server";

/** What went wrong on the way to the server. */
function connectionError({ code, message }: Said, server: string): Told {
  const network = networkCodes[code];
  if (network !== undefined) return ["unreachable", `no server at ${server}: ${network}`];
  if (/timeout/.test(message)) return ["unreachable", `no server at ${server}: no answer in time`];
  if (lost.test(message) || lostCode.test(code)) return ["connectionLost", `the connection to ${server} was lost`];
  if (/password/.test(message)) return ["authentication", `the server at ${server} wants a password`];
  if (tlsCode.test(code) || /SSL|TLS|certificate/.test(message))
    return ["unreachable", `no secure connection to ${server}`];
  return ["other", message];
}

const networkCodes: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name cannot be looked up",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "no answer in time",
  ENOENT: "there is no such socket",
};

const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;
const lost = /terminated|not queryable|was closed/;
/** Connection exceptions, and a server that shuts down or crashes. */
const lostCode = /^(08...|57P01|57P02|57P05|ECONNRESET|EPIPE)$/;

function serverError(said: Said, place: Place, server: string): Told {
  const told: Readonly<Record<string, Told>> = {
    "28P01": ["authentication", `the server at ${server} refused the password of role "${place.user}"`],
    "28000": ["authentication", `the server at ${server} does not let role "${place.user}" in`],
    "3D000": ["noSuchDatabase", `there is no database "${place.database}" at ${server}`],
    "53300": ["unreachable", `the server at ${server} has no connection left`],
    "57P03": ["unreachable", `the server at ${server} does not take connections now`],
    "57014": [
      "cancelled",
      said.message.includes("timeout") ? "the statement ran into its time limit" : "the statement was called off",
    ],
    "55P03": ["lockTimeout", "another transaction holds a lock for too long"],
    "40P01": ["lockTimeout", "another transaction and this one waited for each other"],
  };
  if (lostCode.test(said.code)) return ["connectionLost", `the connection to ${server} was lost`];
  return told[said.code] ?? [kindOf(said), said.message];
}

function kindOf(said: Said): DatabaseErrorKind {
  const { code } = said;
  if (missingRole(said) !== undefined) return "noSuchRole";
  if (code === "42501") return "permission";
  if (code === "25006") return "readOnly";
  if (code.startsWith("23")) return "constraint";
  return code.startsWith("42") ? "syntax" : "other";
}

interface Said {
  readonly code: string;
  readonly message: string;
  /** What the server adds to its message. */
  readonly details: readonly string[];
  readonly fromServer: boolean;
  /** Where in the server's source it was raised; empty: not by a server. */
  readonly routine: string;
}

function readError(error: unknown): Said {
  if (!(error instanceof Error))
    return { code: "", message: String(error), details: [], fromServer: false, routine: "" };
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(error));
  const texts = (...names: readonly string[]) =>
    names.flatMap((name) => (typeof fields[name] === "string" ? [fields[name]] : []));
  return {
    code: texts("code").join(),
    message: error.message,
    details: texts("detail", "hint", "where"),
    fromServer: "severity" in fields,
    routine: texts("routine").join(),
  };
}
