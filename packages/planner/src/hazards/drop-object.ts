/** D6003: an object goes that the schema does not declare and that nothing can bring back. */
import type { StatementObject } from "../catalog.js";
import type { Action } from "../change.js";
import { FollowedNames } from "../renames/followed-names.js";
import { sameName, shownName } from "../names.js";
import { statementWords } from "../statement-words.js";
import type { HazardContext, HazardRule } from "./hazard-rule.js";

export const dropObject: HazardRule = {
  code: "D6003",
  doc: "Dropping a view, routine, trigger, policy, sequence or extension loses its definition, and a sequence its place. `dsl db pull` adopts what shall stay.",
  stage: "meant",
  detect: (change, context) => {
    const object = droppedObject(change, context);
    if (object === undefined) return [];
    return [
      {
        code: "D6003",
        severity: "error",
        destructive: true,
        message: `dropping ${object} loses its definition`,
        help: "`dsl db pull` adopts objects that shall stay",
      },
    ];
  },
};

function droppedObject(change: Action, context: HazardContext): string | undefined {
  switch (change.kind) {
    case "dropStatement":
      if (followsRename(change.object, context)) return undefined;
      return `${statementWords(change.object)} "${shownName(change.object, context.dialect)}"`;
    case "dropSequence":
      return `sequence "${shownName(change.sequence, context.dialect)}"`;
    case "dropExtension":
      return `extension "${change.extension.name}"`;
    default:
      return undefined;
  }
}

/** Statistics are made anew where their conventional name follows a renamed table or column. */
function followsRename({ kind, table, name }: StatementObject, { renames, changes }: HazardContext): boolean {
  if (kind !== "statistics" || table === undefined || renames.length === 0) return false;
  const followed = new FollowedNames(renames).of(table, name);
  return changes.some(
    (change) =>
      change.kind === "createStatement" &&
      change.object.kind === "statistics" &&
      change.object.name === followed &&
      sameName(change.object.table ?? table, table),
  );
}
