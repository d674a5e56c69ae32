/** Reads migration.json. Missing members are empty, others than the known ones are left alone. */
import type { Hazard } from "@dsl/planner";
import type { Manifest } from "./migration.js";

/** The manifest, or a sentence that says what is wrong with the text. */
export function parseManifest(text: string): Manifest | string {
  const json = parseJson(text);
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "it is no JSON object";
  const given = json as Readonly<Record<string, unknown>>;
  if (typeof given.provider !== "string") return `"provider" is missing`;
  for (const key of ["parents", "labels", "dependsOn", "accepted"]) {
    if (given[key] !== undefined && !isTexts(given[key])) return `"${key}" is no list of texts`;
  }
  return {
    parents: texts(given.parents),
    labels: texts(given.labels),
    dependsOn: texts(given.dependsOn),
    provider: given.provider,
    hazards: { up: hazards(given.hazards, "up"), down: hazards(given.hazards, "down") },
    accepted: texts(given.accepted),
    ...(isWritten(given.written) ? { written: given.written } : {}),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function texts(value: unknown): readonly string[] {
  return isTexts(value) ? value : [];
}

function isWritten(value: unknown): value is NonNullable<Manifest["written"]> {
  const written = value as { readonly up?: unknown; readonly down?: unknown } | undefined;
  return typeof written?.up === "string" && typeof written.down === "string";
}

/** Hazards as this tool writes them; a code alone (written by hand) is a hazard of severity error. */
function hazards(value: unknown, direction: "up" | "down"): readonly Hazard[] {
  const list = (value as Readonly<Record<string, unknown>> | undefined)?.[direction];
  if (!Array.isArray(list)) return [];
  return list
    .filter((each) => typeof each?.code === "string")
    .map((each: Partial<Hazard> & { code: string }) => ({
      severity: "error",
      destructive: false,
      message: each.code,
      ...each,
    }));
}
