/** The document that `--json` prints; docs/json.md has each command's. */
import type { Diagnostic } from "@dsl/parser";
import type { Outcome } from "../command.js";

export function jsonDocument(command: string, outcome: Outcome): string {
  const document = {
    format: `dsl/${command.replace(" ", "-")}/1`,
    ok: outcome.code === 0,
    diagnostics: (outcome.diagnostics ?? []).map(diagnosticJson),
    ...outcome.json,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function diagnosticJson({ code, severity, message, span, help, detail }: Diagnostic): Record<string, unknown> {
  return { code, severity, message, file: span?.file, start: span?.start, end: span?.end, help, detail };
}
