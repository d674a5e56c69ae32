/** From a result of migrate to the outcome of a command. */
import type { Result } from "@dsl/migrate";
import type { Context } from "../context.js";
import type { ExitCode, Outcome } from "../command.js";
import { consentJson, consentText } from "./consent-text.js";
import { questionsText } from "./questions-text.js";

const codes: Record<Result<unknown>["kind"], ExitCode> = {
  done: 0,
  differs: 2,
  refused: 2,
  questions: 2,
  consent: 2,
  failed: 1,
  interrupted: 130,
};

/** `show` says what a done or differing result looks like. */
export function outcomeOf<T>(context: Context, result: Result<T>, show: (value: T) => Omit<Outcome, "code">): Outcome {
  const code = codes[result.kind];
  const base = { code, diagnostics: result.diagnostics };
  switch (result.kind) {
    case "done":
    case "differs": {
      const shown = show(result.value);
      return { ...shown, code, diagnostics: [...result.diagnostics, ...(shown.diagnostics ?? [])] };
    }
    case "questions":
      return {
        ...base,
        notes: [questionsText(result.questions, context.colours)],
        json: { questions: result.questions },
      };
    case "consent":
      return {
        ...base,
        notes: [consentText(result.consent, context.colours)],
        json: { consent: consentJson(result.consent) },
      };
    case "refused":
    case "failed":
      return base;
    case "interrupted":
      return {
        ...base,
        notes: [
          "interrupted: what was committed stands, what was open was rolled back; run the command again to go on",
        ],
      };
  }
}
