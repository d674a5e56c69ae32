/** Database URLs: what they name, and the same server under another database's name. */
import { DatabaseError } from "@dsl/planner";

export const isDatabaseUrl = (url: string): boolean => /^postgres(ql)?:/i.test(url);

/** Throws `DatabaseError` for what is no URL; the text itself, which may hold a password, is in no message. */
export function readDatabaseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new DatabaseError(
      "unreachable",
      "the database URL cannot be read: write postgresql://user:password@host:port/name",
    );
  }
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
 * As `pg` reads it. `sslmode` means what it means to every other program: `require` encrypts and asks for no certificate.
 * Without this parameter `pg` warns that it will one day mean so.
 */
export function driverUrl(url: URL): string {
  const same = new URL(url.href);
  if (same.searchParams.has("sslmode")) same.searchParams.set("uselibpqcompat", "true");
  same.searchParams.delete("connect_timeout");
  return same.href;
}
