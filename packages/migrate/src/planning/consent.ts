/** What a person must agree to before a plan runs, and whether they did. */
import type { Question } from "@dsl/planner";
import { sha256 } from "../sha256.js";
import { Stop } from "../stop.js";
import { strikes, type Finding } from "./probe.js";

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
  /** The token that was given, of another plan or for another database. */
  readonly otherToken?: string;
  /** What `--accept` takes. */
  readonly codes: readonly string[];
  /** The hazards that ask for it. */
  readonly findings: readonly Finding[];
  /** What would run. */
  readonly sql: string;
  /** Questions that were answered the safe way: another answer may lose less. */
  readonly assumed: readonly Question[];
}

/** What would run, and where. */
export interface Consequence {
  readonly sql: string;
  /** What it leads to, as text; asked for only where rows or objects are lost. */
  readonly target: () => string;
  /** Server and database. */
  readonly identity: string;
  readonly findings: readonly Finding[];
  readonly assumed: readonly Question[];
}

/** The codes that were consented to. Stops when consent is missing. */
export function checkConsent(consequence: Consequence, decisions: Decisions): readonly string[] {
  // An empty table here may be full where this is deployed: what destroys is agreed to whatever the rows here are.
  const asking = consequence.findings.filter((finding) => finding.hazard.destructive || strikes(finding));
  const lost = asking.filter(({ hazard }) => hazard.destructive);
  const token = lost.length === 0 ? undefined : confirmationToken(consequence);
  const confirmed =
    decisions.confirmAny === true || (token !== undefined && decisions.confirm?.toLowerCase() === token);
  const refused = asking.filter(({ hazard }) => !hazard.destructive && !decisions.accept.includes(hazard.code));
  if ((lost.length === 0 || confirmed) && refused.length === 0) return codesOf(asking);
  const missing = [...(confirmed ? [] : lost), ...refused];
  const consent = {
    ...(token === undefined || confirmed ? {} : { token, otherToken: decisions.confirm }),
    codes: codesOf(refused),
    findings: missing,
    sql: consequence.sql,
    assumed: consequence.assumed,
  };
  throw new Stop({ kind: "consent", consent, diagnostics: [] });
}

function codesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ hazard }) => hazard.code))].sort();
}

function confirmationToken({ sql, target, identity }: Consequence): string {
  return sha256(sql, "\0", target(), "\0", identity).slice(0, 12);
}
