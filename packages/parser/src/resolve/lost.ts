/** What the members of a block that could not be read may have declared. */
import type * as ast from "../ast.js";
import { mostSearches } from "./context.js";
import type { Holder } from "./draft.js";
import { nearest } from "./nearest.js";

const NONE: ReadonlySet<string> = new Set();

const isUnread = ({ kind }: ast.Member): boolean => kind === "unread";

/** The names that they seem to declare; undefined: one of them may have declared anything. */
export function lostNames(blocks: readonly ast.Block[]): ReadonlySet<string> | undefined {
  if (!blocks.some(({ members }) => members.some(isUnread))) return NONE;
  const unread = blocks.flatMap(({ members }) => members.filter((member) => member.kind === "unread"));
  const names = unread.filter(({ isNoField }) => isNoField !== true).map(({ name }) => name?.text);
  return names.includes(undefined) ? undefined : new Set(names as string[]);
}

/** Whether a field that is not there may be one of them, the name itself a little broken. */
export const mayBeLost = (name: string, { lost }: Holder): boolean =>
  lost === undefined || lost.has(name) || (lost.size < mostSearches && nearest(name, lost) !== undefined);
