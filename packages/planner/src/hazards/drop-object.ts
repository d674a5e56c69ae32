/** D6003: an object goes that the schema does not declare and that nothing can bring back. */
import type { Action } from "../change.js";
import { shownName } from "../names.js";
import { statementWords } from "../statement-words.js";
import type { HazardRule } from "./hazard-rule.js";

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

function droppedObject(change: Action, context: Parameters<HazardRule["detect"]>[1]): string | undefined {
  switch (change.kind) {
    case "dropStatement":
      return `${statementWords(change.object)} "${shownName(change.object, context.dialect)}"`;
    case "dropSequence":
      return `sequence "${shownName(change.sequence, context.dialect)}"`;
    case "dropExtension":
      return `extension "${change.extension.name}"`;
    default:
      return undefined;
  }
}
