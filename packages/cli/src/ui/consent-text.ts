/** What a person has to agree to, and how. */
import type { Consent, Finding } from "@dsl/migrate";
import type { Colours } from "./colours.js";
import { counted } from "./counted.js";
import { questionText } from "./questions-text.js";

export function consentText(consent: Consent, colours: Colours): string {
  const how = [
    ...(consent.token === undefined ? [] : [`--confirm ${consent.token}`]),
    ...consent.codes.map((code) => `--accept ${code}`),
  ].join(" ");
  const { otherToken: other } = consent;
  const why = other === undefined ? "" : `: the token ${other} is of another plan, or for another database`;
  const end = `nothing was done${why}. To go on all the same, run the command again with ${colours.bold(how)}`;
  return `${reasonsText(consent, colours)}\n\n${end}`;
}

/** The hazards, and what could be answered otherwise. */
export function reasonsText({ findings, assumed }: Consent, colours: Colours): string {
  const otherwise = assumed.map((question) => questionText(question, colours));
  return [
    ...findings.map((one) => findingText(one, colours)),
    ...(otherwise.length === 0 ? [] : ["\nanother answer may lose less:", ...otherwise]),
  ].join("\n");
}

/** One hazard with what the database said of it. */
export function findingText({ hazard, count, example }: Finding, colours: Colours): string {
  const label =
    hazard.severity === "error" ? colours.red(`hazard[${hazard.code}]`) : colours.yellow(`hazard[${hazard.code}]`);
  const rows =
    count === undefined ? "" : ` (${counted(count, "row")}${example === undefined ? "" : `, for example ${example}`})`;
  const help = hazard.help === undefined ? "" : `\n  = help: ${hazard.help}`;
  return `${label}: ${hazard.message}${rows}${help}`;
}

export function consentJson(consent: Consent): Record<string, unknown> {
  const { token, codes, sql, assumed } = consent;
  return { token, codes, sql, questions: assumed, hazards: consent.findings.map(findingJson) };
}

export function findingJson({ hazard, count, example }: Finding): Record<string, unknown> {
  const { code, severity, destructive, message, help } = hazard;
  return { code, severity, destructive, message, help, count, example };
}
