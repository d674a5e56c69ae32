/** Reads migration.json. Missing members are empty, others than the known ones are left alone. */
import type { Hazard } from "@dsl/planner";
import type { Manifest } from "./migration.js";

/** The manifest, or a sentence that says what is wrong with the text. */
export function parseManifest(text: string): Manifest | string {
  const given = parseJson(text);
  if (!isObject(given)) return "it is no JSON object";
  if (typeof given.provider !== "string") return `"provider" is missing`;
  for (const key of ["parents", "labels", "dependsOn", "accepted"]) {
    if (given[key] !== undefined && !isTexts(given[key])) return `"${key}" is no list of texts`;
  }
  const found = isObject(given.hazards) ? given.hazards : {};
  return {
    parents: texts(given.parents),
    labels: texts(given.labels),
    dependsOn: texts(given.dependsOn),
    provider: given.provider,
    hazards: { up: hazards(found.up), down: hazards(found.down) },
    accepted: texts(given.accepted),
    ...written(given.written),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function texts(value: unknown): readonly string[] {
  return isTexts(value) ? value : [];
}

function written(value: unknown): Pick<Manifest, "written"> {
  if (!isObject(value) || typeof value.up !== "string" || typeof value.down !== "string") return {};
  return { written: { up: value.up, down: value.down } };
}

/** Hazards as this tool writes them; a code alone (written by hand) is a hazard of severity error. */
function hazards(value: unknown): readonly Hazard[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isHazard).map((hazard) => ({
    severity: "error",
    destructive: false,
    message: hazard.code,
    ...hazard,
  }));
}

function isHazard(value: unknown): value is Partial<Hazard> & Pick<Hazard, "code"> {
  return isObject(value) && typeof value.code === "string";
}
