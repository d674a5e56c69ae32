/** What changed in the ledger. */
import type { LedgerChange } from "@dsl/migrate";
import type { Outcome } from "../command.js";

export function ledgerOutcome({ recorded, removed }: LedgerChange): Omit<Outcome, "code"> {
  const notes = [
    ...recorded.map((id) => `recorded ${id} as applied`),
    ...removed.map((id) => `took ${id} off the ledger`),
  ];
  return { notes: notes.length === 0 ? ["the ledger says so already"] : notes, json: { recorded, removed } };
}
