/** OIDs of the system catalogs that dependencies and comments name: the same in every version. */
import type { Oid } from "./part.js";

export const catalogOids = {
  type: 1247,
  routine: 1255,
  relation: 1259,
  default: 2604,
  constraint: 2606,
  namespace: 2615,
  rule: 2618,
  trigger: 2620,
  extension: 3079,
  policy: 3256,
  statistics: 3381,
} as const satisfies Record<string, Oid>;
