/** A script as the text of a migration's file, which `readScript` reads back as it was. */
import { markerLike, printMarker } from "./markers.js";
import type { Script, Step } from "./script-types.js";

export function printScript(script: Script): string {
  const head = script.irreversible === undefined ? [] : [`-- dsl:irreversible ${oneLine(script.irreversible)}\n`];
  return [...head, ...script.steps.map((step, index) => printStep(step, index === 0))].join("\n");
}

/** The first step opens by itself if it is a plain one. */
function printStep(step: Step, isFirst: boolean): string {
  const texts = step.statements.length === 0 ? [""] : step.statements.map(terminated);
  return texts.map((text, index) => printStatement(text, step, { isFirst, opens: index === 0 })).join("\n");
}

function printStatement(
  text: string,
  step: Step,
  place: { readonly isFirst: boolean; readonly opens: boolean },
): string {
  const { mode, limit } = step;
  const verbatim = markerLike.test(text) ? { lines: text.split("\n").length } : {};
  const opening = limit === undefined ? { mode } : { mode, limit };
  const marker = printMarker(place.opens ? { step: opening, ...verbatim } : verbatim);
  const isSaid = place.opens && place.isFirst && mode === "transaction" && !("lines" in verbatim);
  return isSaid ? `${text}\n` : `${marker}\n${text}\n`;
}

/** Behind a comment at the end a semicolon would be part of it. */
function terminated(statement: string): string {
  const last = statement.slice(statement.lastIndexOf("\n") + 1);
  return last.includes("--") ? `${statement}\n;` : `${statement};`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
