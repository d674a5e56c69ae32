/** The doubt whether a declared object is the existing one: whole texts, so that the engine sees whole objects. */
import type { StatementObject } from "../catalog.js";
import type { Doubt } from "../doubt.js";
import { doubtId } from "./doubt-id.js";

/** `to` is known as the object that `from` is. */
export function statementDoubt(from: StatementObject, to: StatementObject): Doubt {
  const place = { kind: "statement", object: to } as const;
  const texts = { from: wholeText(from), to: wholeText(to) };
  return { id: doubtId(place, texts.from, texts.to), place, ...texts };
}

/** How each property counts. */
const rules = {
  namespace: "identity",
  name: "identity",
  kind: "identity",
  arguments: "identity",
  table: "identity",
  create: "text",
  after: "text",
  drop: "follows", // from the identity
  needs: "follows", // from the text
  columns: "follows", // from the text
} satisfies Record<keyof Required<StatementObject>, "identity" | "text" | "follows">;

function wholeText(object: StatementObject): string {
  const texts = Object.entries(rules).filter(([, role]) => role === "text");
  return texts.flatMap(([property]) => object[property as "create" | "after"]).join(";\n");
}
