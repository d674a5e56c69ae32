/**
 * What the server says to a role without a right, as the right that is missing, on what, and the statement that gives it.
 * Where the words are not known (another language), they stay as they are.
 */
import { DatabaseError, type Row } from "@dsl/planner";
import { sql as sqlText } from "../sql.js";

export interface Refused {
  readonly error: DatabaseError;
  /** The role that is connected, and its database. */
  readonly user: string;
  readonly database: string;
  /** The statement; empty while connecting. */
  readonly sql: string;
  /** Asks on another connection: this one's transaction may be at its end. No rows where that cannot be. */
  look(sql: string, params: readonly unknown[]): Promise<readonly Row[]>;
}

export async function withMissingRight(refused: Refused): Promise<DatabaseError> {
  const { error } = refused;
  if (error.kind !== "permission") return error;
  for (const [words, explain] of explanations) {
    const found = words.exec(error.message);
    if (found !== null) return told(refused, await explain(refused, ...found.slice(1)));
  }
  return error;
}

interface Explained {
  readonly message: string;
  readonly help: string;
}

function told({ error }: Refused, { message, help }: Explained): DatabaseError {
  const detail = [error.message, error.detail].filter((each) => each !== undefined).join("\n");
  return new DatabaseError("permission", message, detail, error.engineCode, { help });
}

type Explain = (refused: Refused, ...found: readonly string[]) => Explained | Promise<Explained>;

const explanations: readonly (readonly [RegExp, Explain])[] = [
  [/^permission denied for ([a-z -]+?) "?(.+?)"?$/, lacksPrivilege],
  [/^must be owner of ([a-z -]+?) "?(.+?)"?$/, isNotOwner],
  [/^permission denied to create database$/, lacksCreatedb],
  [/^permission denied to create extension "(.+)"$/, mayNotCreateExtension],
  [/^(?:must be (?:member of|able to SET ROLE) (?:role )?|permission denied to set role )"(.+)"$/, isNotMember],
];

const { quote } = sqlText;

function lacksPrivilege({ user, database, sql }: Refused, kind = "", name = ""): Explained {
  const { on, privileges } = kinds[kind] ?? { on: kind.toUpperCase(), privileges: () => ["USAGE"] };
  const given = privileges(sql).join(", ");
  const object = kind === "database" ? quote(database) : inStatement(sql, name);
  return {
    message: `role "${user}" lacks ${given} on ${kind} "${name}"`,
    help: `GRANT ${given} ON ${on} ${object} TO ${quote(user)}`,
  };
}

interface Kind {
  /** The word of GRANT. */
  readonly on: string;
  /** What the statement needs. */
  readonly privileges: (sql: string) => readonly string[];
}

const relation: Kind = { on: "TABLE", privileges: ofRelation };
const usage = (on: string): Kind => ({ on, privileges: () => ["USAGE"] });
const execute = (on: string): Kind => ({ on, privileges: () => ["EXECUTE"] });

/** By the server's word for them; where it has no entry, both words are the same. */
const kinds: Readonly<Record<string, Kind>> = {
  table: relation,
  relation,
  view: relation,
  "materialized view": relation,
  "foreign table": relation,
  sequence: { on: "SEQUENCE", privileges: () => ["USAGE", "SELECT"] },
  schema: { on: "SCHEMA", privileges: (sql) => (isDefinition(sql) ? ["USAGE", "CREATE"] : ["USAGE"]) },
  database: { on: "DATABASE", privileges: (sql) => [sql === "" ? "CONNECT" : "CREATE"] },
  tablespace: { on: "TABLESPACE", privileges: () => ["CREATE"] },
  parameter: { on: "PARAMETER", privileges: () => ["SET"] },
  function: execute("FUNCTION"),
  procedure: execute("PROCEDURE"),
  routine: execute("ROUTINE"),
  aggregate: execute("FUNCTION"),
  "foreign-data wrapper": usage("FOREIGN DATA WRAPPER"),
};

function ofRelation(sql: string): readonly string[] {
  const verb = firstWord(sql);
  if (verb === "INSERT" || verb === "TRUNCATE") return [verb];
  if (verb === "UPDATE" || verb === "DELETE") return [verb, "SELECT"];
  if (/\bREFERENCES\b/i.test(sql)) return ["REFERENCES"];
  return isDefinition(sql) && /\bTRIGGER\b/i.test(sql) ? ["TRIGGER"] : ["SELECT"];
}

const isDefinition = (sql: string): boolean => ["CREATE", "ALTER"].includes(firstWord(sql));

function firstWord(sql: string): string {
  return /^(?:\s|--.*\n)*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? "";
}

/** The server leaves the namespace out; the statement often has it. */
function inStatement(sql: string, name: string): string {
  const quoted = quote(name);
  const at = sql.indexOf(`.${quoted}`);
  const namespace = /"(?:[^"]|"")*"$/.exec(sql.slice(0, Math.max(at, 0)))?.[0];
  return namespace === undefined ? quoted : `${namespace}.${quoted}`;
}

async function isNotOwner({ user, sql, look }: Refused, kind = "", name = ""): Promise<Explained> {
  const message = `role "${user}" does not own ${kind} "${name}", and only its owner may do this`;
  const [row] = await look(ownerQuery, [name, inStatement(sql, name)]);
  if (typeof row?.owner !== "string")
    return { message, help: `use the URL of its owner, or let this role act for it: GRANT <owner> TO ${quote(user)}` };
  return {
    message,
    help: `use the URL of its owner "${row.owner}", or let this role act for it: GRANT ${quote(row.owner)} TO ${quote(user)}`,
  };
}

/** Of whatever the name may stand for; the one that the statement writes in full comes first. */
const ownerQuery = `
  select pg_get_userbyid(owner)::text as owner from (
    select relowner as owner, relname as name, relnamespace as namespace from pg_class
    union all select typowner, typname, typnamespace from pg_type where typrelid = 0
    union all select proowner, proname, pronamespace from pg_proc
    union all select nspowner, nspname, 0 from pg_namespace
    union all select extowner, extname, 0 from pg_extension
    union all select datdba, datname, 0 from pg_database) o
  where name = $1
  order by (select format('"%s"."%s"', replace(nspname, '"', '""'), replace(name, '"', '""')) from pg_namespace n where n.oid = namespace) = $2 desc nulls last
  limit 1`;

function lacksCreatedb({ user }: Refused): Explained {
  return {
    message: `role "${user}" may not create databases: it lacks CREATEDB`,
    help: `ALTER ROLE ${quote(user)} CREATEDB`,
  };
}

function mayNotCreateExtension({ error, user, database }: Refused, name = ""): Explained {
  const isTrusted = error.detail?.includes("CREATE privilege") === true;
  return isTrusted
    ? {
        message: `role "${user}" may not create extension "${name}": it lacks CREATE on database "${database}"`,
        help: `GRANT CREATE ON DATABASE ${quote(database)} TO ${quote(user)}`,
      }
    : {
        message: `role "${user}" may not create extension "${name}": only a superuser may`,
        help: `have a superuser run this once in the database: CREATE EXTENSION ${quote(name)}`,
      };
}

function isNotMember({ user }: Refused, role = ""): Explained {
  return {
    message: `role "${user}" is not a member of role "${role}"`,
    help: `GRANT ${quote(role)} TO ${quote(user)}`,
  };
}
