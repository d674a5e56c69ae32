/** The words of privileges, and the arguments that granting and revoking share. */
import type { Grant } from "../../schema.js";
import { optional, positional, required, type ArgumentType } from "../spec.js";
import { namesIn, ownFields, type Named } from "./fields.js";
import { flag, listOf, oneOf, someOf } from "./literals.js";
import { role, roles } from "./names.js";

const privilege = oneOf(
  "Select",
  "Insert",
  "Update",
  "Delete",
  "Truncate",
  "References",
  "Trigger",
  "Maintain",
  "Usage",
  "Execute",
  "Create",
  "All",
);

export const privileges = positional(
  required(someOf(listOf(privilege, "a list of privileges")), "One privilege, or a list."),
);
export const grantees = required(someOf(roles), "The roles that get it; public is everyone, current_user the owner.");
export const losers = required(someOf(roles), "The roles that lose it; public is everyone, current_user the owner.");
/** Fields of the block; where it has none, as a native, columns of what it makes. */
const granted: ArgumentType<Named<{ readonly name: string }>> = {
  expects: ownFields.expects,
  read: (expression, scope) =>
    scope.holder === undefined ? namesIn(expression, scope) : ownFields.read(expression, scope),
};

export const columns = optional(someOf(granted), "Only these fields.");
export const sequences = optional(
  someOf(ownFields),
  "Of the sequences that number these fields, rather than of the whole.",
);

export const grantable = optional(flag, "true: the roles may grant it to others.");
export const by = optional(role, "The role that gives it, to which it is grantable, where that is not the owner.");

interface Read {
  readonly on?: { readonly items: readonly { readonly name: string }[] };
  readonly sequences?: { readonly items: readonly { readonly name: string }[] };
}

/** Which part of its block a grant is about. */
export function partOf({ on, sequences }: Read): Pick<Grant, "on" | "sequences"> {
  const names = (fields: Read["on"]): readonly string[] => (fields?.items ?? []).map(({ name }) => name);
  return { on: names(on), sequences: names(sequences) };
}
