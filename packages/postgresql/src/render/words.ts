/** Clauses joined by spaces, those that are not there left out. */
export function words(...clauses: readonly (string | false | undefined)[]): string {
  return clauses.filter((clause) => clause !== undefined && clause !== false && clause !== "").join(" ");
}
