/**
 * What a DROP statement says of the object that it drops: its kind and its whole identity, as COMMENT ON names it too. The
 * engine knows best which object a statement makes; this is what can be known without asking.
 */
import type { QualifiedName } from "./catalog.js";

export interface NativeIdentity extends QualifiedName {
  /** `operator`, `text search configuration` */
  readonly words: string;
  /** Equal for equal identities, however they are spaced. `operator public.===(integer,integer)` */
  readonly identity: string;
  /** As it was written, for COMMENT ON. `OPERATOR public.=== (integer, integer)` */
  readonly what: string;
}

/** `drop` with or without its first word. */
export function readDrop(drop: string): NativeIdentity {
  const what = drop
    .trim()
    .replace(/;\s*$/, "")
    .replace(/^drop\s+/i, "")
    .replace(/\s+(?:cascade|restrict)$/i, "")
    .replace(/^([a-z][a-z\s]*?\s)if\s+exists\s/i, "$1")
    .trim();
  const identity = canonical(what);
  const words = kindWords.exec(identity)?.[0] ?? "";
  if (words === defaultPrivileges) return { words, identity, what, name: defaultsName(identity) };
  return { words, identity, what, ...nameIn(identity.slice(words.length).trim()) };
}

/** The identities by which natives are known that are relations with columns, as this one would be. */
export function relationIdentities({ namespace, name }: QualifiedName): readonly string[] {
  const quoted = [namespace, name].flatMap((each) => (each === undefined ? [] : [`"${each.replaceAll('"', '""')}"`]));
  return ["foreign table", "materialized view"].map((words) => canonical(`${words} ${quoted.join(".")}`));
}

/** Whether a statement makes no object, and is taken back by another: default privileges, and those on what an extension owns. */
export const takesItselfBack = (words: string): boolean => [defaultPrivileges, "grant", "revoke"].includes(words);

/** What `ALTER DEFAULT PRIVILEGES` is dropped by: it makes no object, and takes itself back. */
export const defaultPrivileges = "alter default privileges";

/** `billing tables to app_ro` */
function defaultsName(identity: string): string {
  const [, schema = "", objects = "", role = ""] =
    /^[a-z ]*(?:for role (?:"(?:[^"]|"")*"|[^ ]+) ?)?(?:in schema (.+) )?(?:revoke|grant) .* on ([a-z ]+) (?:to|from) (.+)$/.exec(
      identity,
    ) ?? [];
  return [schema, objects, "to", role]
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll('"', "");
}

export const dropIdentity = (drop: string): string => readDrop(drop).identity;

const kindWords =
  /^(?:alter default privileges|access method|event trigger|foreign data wrapper|foreign table|materialized view|operator class|operator family|text search [a-z]+|user mapping|[a-z]+)/;

/** One spelling of a statement: lower case and no space that nothing needs, but for what stands in quotes. */
export function canonical(text: string): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? unquoted(part) : spaced(part)))
    .join("");
}

const unquoted = (name: string): string => (/^"[a-z_][a-z0-9_]*"$/.test(name) ? name.slice(1, -1) : name);

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([(),.]) ?/g, "$1");

const part = String.raw`("(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const qualified = new RegExp(String.raw`^(?:${part}\.)?(?:${part}|([^\p{L}\s("]+))`, "u");

/** What has no name of its own is named by what it stands between: a cast, a transform, a user mapping. */
function nameIn(rest: string): QualifiedName {
  const between = /^\((.*)\)$/.exec(rest) ?? /^for (.*)$/.exec(rest);
  if (between !== null) return { name: (between[1] ?? "").replace(/ server /, " on ").replace(/ language /, " ") };
  const [, namespace, name, symbol] = qualified.exec(rest) ?? [];
  const own = readName(name ?? symbol ?? rest);
  return namespace === undefined ? { name: own } : { namespace: readName(namespace), name: own };
}

const readName = (written: string): string =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
