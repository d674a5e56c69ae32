/** The changes that carry out renames. A table or type that goes to another namespace is moved, then renamed there. */
import type { Catalog, QualifiedName } from "../catalog.js";
import type { Action, Change } from "../change.js";
import type { Rename } from "../intent.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf } from "../names.js";

export function renameChanges(renames: readonly Rename[], renamed: Catalog): readonly Change[] {
  return renames.flatMap((rename) =>
    actionsOf(rename, renamed).map((action) => makeChange(action, { rule: "renamed", ...becauseOf(rename) })),
  );
}

function becauseOf(rename: Rename): Pick<Change["because"], "from" | "to" | "span"> {
  const shown = (name: string | QualifiedName): string => (typeof name === "string" ? name : name.name);
  const span = rename.span === undefined ? {} : { span: rename.span };
  return { from: shown(rename.from), to: shown(rename.to), ...span };
}

function actionsOf(rename: Rename, renamed: Catalog): readonly Action[] {
  switch (rename.kind) {
    case "table":
      return renameTable(nameOf(rename.from), nameOf(rename.to));
    case "type":
      return [
        { kind: "renameType", what: whatIs(rename.to, renamed), from: nameOf(rename.from), to: nameOf(rename.to) },
      ];
    case "column":
      return [{ kind: "renameColumn", table: nameOf(rename.of), from: rename.from, to: rename.to }];
    case "enumValue":
      return [{ kind: "renameEnumValue", enum: nameOf(rename.of), from: rename.from, to: rename.to }];
  }
}

function renameTable(from: QualifiedName, to: QualifiedName): readonly Action[] {
  if (from.namespace === to.namespace) return [{ kind: "renameTable", from, to }];
  const moved: QualifiedName = { ...to, name: from.name };
  const move: Action = { kind: "moveTable", from, to: moved };
  return from.name === to.name ? [move] : [move, { kind: "renameTable", from: moved, to }];
}

function whatIs(type: QualifiedName, catalog: Catalog): "enum" | "domain" | "compositeType" {
  const key = nameKey(type);
  if (catalog.enums.some((each) => nameKey(each) === key)) return "enum";
  return catalog.domains.some((each) => nameKey(each) === key) ? "domain" : "compositeType";
}
