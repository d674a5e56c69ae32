/** Objects that their own statement declares. */
import type { StatementObject } from "@dsl/planner";
import { orReplace } from "./or-replace.js";
import type { Renderers } from "./renderers.js";
import { undoStatement } from "./undo-statement.js";

export const statementRenderers: Renderers<"createStatement" | "dropStatement" | "replaceStatement"> = {
  createStatement: ({ object }) => [object.create, ...object.after].map(withoutSemicolon),
  dropStatement: ({ object }) => [withoutSemicolon(object.drop)],
  replaceStatement: ({ from, to }) => [
    ...(from.create === to.create ? [] : [withoutSemicolon(orReplace(to.create))]),
    ...without(from, to).flatMap(undoStatement),
    ...without(to, from).map(withoutSemicolon),
  ],
};

const withoutSemicolon = (statement: string): string => statement.trim().replace(/;$/, "");

/** What completes one object and not the other. */
function without(object: StatementObject, other: StatementObject): readonly string[] {
  const others = new Set(other.after.map(withoutSemicolon));
  return object.after.filter((statement) => !others.has(withoutSemicolon(statement)));
}
