/** Errors of `pg` and of the server in the shape that all databases share. Nothing of a URL but host, port and names is in them. */
import { DatabaseError, type DatabaseErrorKind } from "@dsl/planner";

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
  return new DatabaseError(kind, text, detail === "" ? undefined : detail, said.code === "" ? undefined : said.code);
}

type Told = readonly [kind: DatabaseErrorKind, message: string];

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

function serverError({ code, message }: Said, place: Place, server: string): Told {
  const told: Readonly<Record<string, Told>> = {
    "28P01": ["authentication", `the server at ${server} refused the password of role "${place.user}"`],
    "28000": ["authentication", `the server at ${server} does not let role "${place.user}" in`],
    "3D000": ["noSuchDatabase", `there is no database "${place.database}" at ${server}`],
    "53300": ["unreachable", `the server at ${server} has no connection left`],
    "57P03": ["unreachable", `the server at ${server} does not take connections now`],
    "55P03": ["lockTimeout", "another transaction holds a lock for too long"],
    "40P01": ["lockTimeout", "another transaction and this one waited for each other"],
  };
  if (lostCode.test(code)) return ["connectionLost", `the connection to ${server} was lost`];
  return told[code] ?? [kindOf(code), message];
}

function kindOf(code: string): DatabaseErrorKind {
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
}

function readError(error: unknown): Said {
  if (!(error instanceof Error)) return { code: "", message: String(error), details: [], fromServer: false };
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(error));
  const texts = (...names: readonly string[]) =>
    names.flatMap((name) => (typeof fields[name] === "string" ? [fields[name]] : []));
  return {
    code: texts("code").join(),
    message: error.message,
    details: texts("detail", "hint", "where"),
    fromServer: "severity" in fields,
  };
}
