/** Objects that their own statement declares. */
import type { StatementObject } from "@dsl/planner";
import { alterOptions } from "./alter-options.js";
import { orReplace } from "./or-replace.js";
import type { Renderers } from "./renderers.js";
import { undoStatement } from "./undo-statement.js";

export const statementRenderers: Renderers<"createStatement" | "dropStatement" | "replaceStatement"> = {
  createStatement: ({ object, unchecked }) => {
    const statements = [object.create, ...object.after].map(withoutSemicolon);
    const isRoutine = object.kind === "function" || object.kind === "procedure";
    return unchecked === true && isRoutine ? [checkBodies("off"), ...statements, checkBodies("on")] : statements;
  },
  dropStatement: ({ object }) => [withoutSemicolon(object.drop)],
  replaceStatement: ({ from, to, made }) => replaceStatement(from, made ?? to),
};

function replaceStatement(from: StatementObject, to: StatementObject): readonly string[] {
  const [gone, added] = [without(from, to), without(to, from)];
  // what is set anew need not be taken back, but a mapping is added and not set
  const anew = new Set(added.flatMap(undoStatement).filter((undo) => !undo.includes(" DROP MAPPING ")));
  return [
    ...(from.create === to.create ? [] : [alterOptions(from, to) ?? withoutSemicolon(orReplace(to.create))]),
    ...gone.flatMap(undoStatement).filter((undo) => !anew.has(undo)),
    ...added.map(withoutSemicolon),
  ];
}

/** Until the transaction ends. */
const checkBodies = (value: "on" | "off"): string => `SET LOCAL check_function_bodies = ${value}`;

const withoutSemicolon = (statement: string): string => statement.trim().replace(/;$/, "");

/** What completes one object and not the other. */
function without(object: StatementObject, other: StatementObject): readonly string[] {
  const others = new Set(other.after.map(withoutSemicolon));
  return object.after.filter((statement) => !others.has(withoutSemicolon(statement)));
}
