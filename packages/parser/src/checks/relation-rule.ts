/** What rules of relations have in common. */
import type { Context } from "../resolve/context.js";
import type { RelationAttribute } from "../resolve/draft.js";
import type { Pair, Side } from "../resolve/relations.js";

/** A rule says whether it found something wrong. */
export type Rule = (pair: Pair, context: Context) => boolean;

export const relationOf = ({ field }: Side): RelationAttribute | undefined => field.relation;
