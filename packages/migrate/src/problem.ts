/** Makes the diagnostics of this package; sentences are written where they are reported. */
import type { Diagnostic, Span } from "@dsl/parser";
import type { Code } from "./codes.js";

export interface ProblemDetails {
  readonly span?: Span;
  readonly detail?: string | undefined;
  readonly help?: string;
}

export function problem(code: Code, message: string, details: ProblemDetails = {}): Diagnostic {
  return diagnostic("error", code, message, details);
}

export function warning(code: Code, message: string, details: ProblemDetails = {}): Diagnostic {
  return diagnostic("warning", code, message, details);
}

export function hint(code: Code, message: string, details: ProblemDetails = {}): Diagnostic {
  return diagnostic("hint", code, message, details);
}

function diagnostic(
  severity: Diagnostic["severity"],
  code: Code,
  message: string,
  { span, detail, help }: ProblemDetails,
): Diagnostic {
  return {
    code,
    severity,
    message,
    ...(span === undefined ? {} : { span }),
    ...(detail === undefined || detail === "" ? {} : { detail }),
    ...(help === undefined ? {} : { help }),
  };
}
