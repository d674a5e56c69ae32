/** What roles may have on an object: by its kind, or by what DROP calls an object that the language has no word for. */
import type { ObjectId } from "./catalog.js";
import type { DialectFacts, ObjectPrivileges } from "./dialect.js";
import { readDrop } from "./native-identity.js";
import { readObjectId } from "./object-id.js";

export function privilegesOf(
  on: ObjectId,
  { privileges }: Pick<DialectFacts, "privileges">,
): ObjectPrivileges | undefined {
  return privileges[accessKind(on)];
}

/** `table`, `routine`; `foreign data wrapper` */
export function accessKind(on: ObjectId): string {
  const { kind, of } = readObjectId(on);
  return kind === "native" ? readDrop(of.name).words : kind;
}
