/** Access control lists as the server prints them, against what they were at the start. */
import type { AccessRow, AclEntry } from "./parts/access.js";

/** Who got what, from whom. */
export function readAcl({
  acl,
  start,
  ownerName,
}: Pick<AccessRow, "acl" | "start" | "ownerName">): readonly AclEntry[] {
  if (acl === null) return [];
  const [now, before] = [acl, start ?? []].map((items) => heldBy(items, ownerName));
  const keys = [...new Set([...now!.keys(), ...before!.keys()])];
  return keys.flatMap((key): readonly AclEntry[] => {
    const [role, privilege, by] = JSON.parse(key) as [string, string, string?];
    const name = role === ownerName ? "current_user" : role === "" ? "public" : role;
    const grantable = now!.get(key);
    if (grantable === undefined) return [[name, privilege, false, true]];
    if (before!.get(key) === grantable) return [];
    return [by === undefined ? [name, privilege, grantable, false] : [name, privilege, grantable, false, by]];
  });
}

const item = /^((?:"(?:[^"]|"")*"|[^"=])*)=([A-Za-z*]*)\/(.*)$/s;

/** By role, privilege and giver, whether it may be granted on. */
function heldBy(items: readonly string[], owner: string): ReadonlyMap<string, boolean> {
  const held = new Map<string, boolean>();
  for (const [, role = "", letters = "", grantor = ""] of items.map((each) => item.exec(each) ?? [])) {
    const by = unquoted(grantor);
    for (const [, letter = "", star] of letters.matchAll(/([A-Za-z])(\*?)/g)) {
      const given = [unquoted(role), privileges[letter] ?? letter, ...(by === owner ? [] : [by])];
      held.set(JSON.stringify(given), star !== "");
    }
  }
  return held;
}

const unquoted = (name: string): string => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);

const privileges: Readonly<Record<string, string>> = {
  r: "SELECT",
  a: "INSERT",
  w: "UPDATE",
  d: "DELETE",
  D: "TRUNCATE",
  x: "REFERENCES",
  t: "TRIGGER",
  m: "MAINTAIN",
  X: "EXECUTE",
  U: "USAGE",
  C: "CREATE",
};
