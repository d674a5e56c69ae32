/** How a state that the host of scratches keeps is had. */
import type { BuildScratch, EarlierScratch, ScratchHost } from "@dsl/planner";
import type { State } from "./state.js";

export type Opening = Pick<State, "open" | "borrow">;

export function openingOf(
  host: ScratchHost,
  key: string,
  build: BuildScratch,
  earlier?: readonly EarlierScratch[],
): Opening {
  return {
    open: () => host.fromCache(key, build, earlier),
    ...(host.borrow && { borrow: () => host.borrow!(key, build, earlier) }),
  };
}
