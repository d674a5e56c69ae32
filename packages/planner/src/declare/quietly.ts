/** For what is declared again only to be looked at. */
import type { Declaring } from "./declaring.js";

export const quietly = (declaring: Declaring): Declaring => ({
  ...declaring,
  place: () => undefined,
});
