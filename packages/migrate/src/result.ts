/** How a command ended, as a value. The command line turns the kind into an exit code and prints the rest. */
import type { Diagnostic } from "@dsl/parser";
import type { Question } from "@dsl/planner";
import type { Consent } from "./planning/consent.js";

/** `done` is exit code 0, `failed` 1, `interrupted` 130, the others 2. */
export type Result<T> =
  | { readonly kind: "done"; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  /** What was asked about differs. */
  | { readonly kind: "differs"; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  /** Nothing was done: the diagnostics say what a person has to do first. */
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
  /** Nothing was done: call again with answers. */
  | {
      readonly kind: "questions";
      readonly questions: readonly Question[];
      readonly diagnostics: readonly Diagnostic[];
    }
  /** Nothing was done: call again with the token, the accepted codes, or both. */
  | { readonly kind: "consent"; readonly consent: Consent; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "interrupted"; readonly diagnostics: readonly Diagnostic[] };
