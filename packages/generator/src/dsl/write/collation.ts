/** The argument that names a collation: one that a native block makes goes by its name alone. */
import { nameOf, readDrop, shownName } from "@dsl/planner";
import { quoted } from "../text/attribute.js";
import type { Writing } from "../text/writing.js";

export function writeCollation(collation: string, { catalog, dialect }: Writing): string {
  const own = catalog.statements.find(
    (object) =>
      object.kind === "native" &&
      readDrop(object.drop).words === "collation" &&
      dialect.sql.qualify(nameOf(object)) === collation,
  );
  return quoted(own === undefined ? collation : shownName(own, dialect));
}
