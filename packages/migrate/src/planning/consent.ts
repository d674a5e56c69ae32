/** What a person must agree to before a plan runs, and whether they did. */
import type { Finding } from "./probe.js";

/** What a person said beforehand: answers to questions and consent to hazards. */
export interface Decisions {
  /** By question id. */
  readonly answers: Readonly<Record<string, string>>;
  /** `ask`: every question without an answer comes back. `safe`: only those that have no safe answer. */
  readonly unanswered: "ask" | "safe";
  /** The token of a destructive plan. */
  readonly confirm?: string;
  /** Destruction is agreed to without a token (`--accept-data-loss`). */
  readonly confirmAny?: boolean;
  /** Codes of other hazards of severity error. */
  readonly accept: readonly string[];
}

export interface Consent {
  /** Present when rows or objects are lost: what `--confirm` takes. 12 hex digits. */
  readonly token?: string;
  /** What `--accept` takes. */
  readonly codes: readonly string[];
  /** The hazards that ask for it. */
  readonly findings: readonly Finding[];
  /** What would run. */
  readonly sql: string;
}
