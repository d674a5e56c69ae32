/** The doubt whether a declared object is the existing one: whole texts, so that the engine sees whole objects. */
import type { StatementObject } from "../catalog.js";
import type { Doubt } from "../doubt.js";
import { dropIdentity } from "../native-identity.js";
import { doubtId } from "./doubt-id.js";

/**
 * `to` is known as the object that `from` is. A native that is declared in other words may be another one: the engine says
 * which, and the doubt is the same whichever was taken for it.
 */
export function statementDoubt(from: StatementObject, to: StatementObject): Doubt {
  const [texts, own] = [{ from: wholeText(from), to: wholeText(to) }, dropIdentity(to.drop)];
  if (to.kind !== "native" || texts.from === texts.to || own === dropIdentity(from.drop)) return doubt(to, texts);
  return doubt({ ...to, arguments: own }, { ...texts, from: "" });
}

function doubt(object: StatementObject, texts: { readonly from: string; readonly to: string }): Doubt {
  const place = { kind: "statement", object } as const;
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
