/** Intents from two places as one; what the first says counts where both say something, but for joins: there a person says what a schema cannot. */
import type { Intents } from "../intent.js";

export function mergeIntents(first: Intents, second: Intents): Intents {
  return {
    renames: [...first.renames, ...second.renames],
    columns: [...first.columns, ...second.columns],
    successors: [...first.successors, ...second.successors],
    joins: [...second.joins, ...first.joins],
  };
}
