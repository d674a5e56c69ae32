/** Database URLs: what they name, and the same server under another database's name. */
import { DatabaseError } from "@dsl/planner";

export const isDatabaseUrl = (url: string): boolean => /^postgres(ql)?:/i.test(url);

/** Throws `DatabaseError` for what is no URL; the text itself, which may hold a password, is in no message. */
export function readDatabaseUrl(text: string): URL {
  const url = parsed(text);
  const { searchParams } = url;
  const mode = searchParams.get("sslmode");
  if (mode !== null && !sslModes.includes(mode))
    throw unreadable(`there is no sslmode "${mode}"`, `there are ${sslModes.join(", ")}`);
  const schema = searchParams.get("schema");
  if (schema !== null && schema !== "public") throw namesSchema(schema);
  return url;
}

const sslModes: readonly string[] = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full", "no-verify"];

function parsed(text: string): URL {
  try {
    const url = new URL(text);
    // what cannot be decoded is found out here and not on the way
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part);
    return url;
  } catch {
    throw unreadable("it is not of the form postgresql://USER@HOST:PORT/NAME, with :PASSWORD after USER", encoding);
  }
}

/** Prisma puts all tables there. To pass over it would plan them somewhere else. */
function namesSchema(schema: string): DatabaseError {
  const name = JSON.stringify(schema);
  const help = `in the datasource write schemas = [${name}], in each model @@schema(${name}), and take the parameter out of the URL`;
  const message = `the database URL says schema=${schema}: which schema a table is in stands in schema files here`;
  return new DatabaseError("other", message, undefined, undefined, { help });
}

/** For whoever has such a character in a password, which then ends where nobody expects it. */
export const encoding =
  "in user, password and name write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for #, %25 for %";

function unreadable(reason: string, help: string): DatabaseError {
  return new DatabaseError("unreachable", `the database URL cannot be read: ${reason}`, undefined, undefined, { help });
}

/** The same server, another database. */
export function onSameServer(url: string, database: string): string {
  const other = readDatabaseUrl(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** How long to wait for a connection, in milliseconds: libpq's `connect_timeout`, in seconds. */
export function connectTimeoutMs(url: URL): number {
  const seconds = Number(url.searchParams.get("connect_timeout"));
  return seconds > 0 ? seconds * 1000 : 10_000;
}

/** libpq's `options`: what the URL sets for the session. `-c statement_timeout=1h` */
export function urlOptions(text: string): string {
  return readDatabaseUrl(text).searchParams.get("options") ?? "";
}

/**
 * What to try in turn, as `sslmode` means to every other program: `require` encrypts and asks for no certificate, `prefer`
 * and `allow` take what the server has, and so does whoever says nothing.
 */
export function sslModesToTry({ searchParams }: URL): readonly (string | undefined)[] {
  const mode = searchParams.get("sslmode") ?? undefined;
  if (mode === undefined && [...searchParams.keys()].some((name) => name.startsWith("ssl"))) return [undefined];
  if (mode === "prefer") return ["require", "disable"];
  return mode === undefined || mode === "allow" ? ["disable", "require"] : [mode];
}

/** As `pg` reads it, which warns that `sslmode` will mean this one day. */
export function driverUrl(url: URL, sslMode: string | undefined): string {
  const same = new URL(url.href);
  if (sslMode !== undefined) {
    same.searchParams.set("sslmode", sslMode);
    same.searchParams.set("uselibpqcompat", "true");
  }
  same.searchParams.delete("connect_timeout");
  return same.href;
}
