/** Every hazard rule. Data is lost (D60xx), rows stand in the way (D61xx), others wait (D62xx). */
import { conflictingRows } from "./conflicting-rows.js";
import { dropColumn } from "./drop-column.js";
import { dropObject } from "./drop-object.js";
import { dropTable } from "./drop-table.js";
import { droppedIndex } from "./dropped-index.js";
import { duplicateValues } from "./duplicate-values.js";
import type { HazardRule } from "./hazard-rule.js";
import { keptValues } from "./kept-values.js";
import { longLock } from "./long-lock.js";
import { misplacedRows } from "./misplaced-rows.js";
import { nullBackfill } from "./null-backfill.js";
import { nullValues } from "./null-values.js";
import { orphanRows } from "./orphan-rows.js";
import { removeEnumValue } from "./remove-enum-value.js";
import { requiredColumn } from "./required-column.js";
import { revokedPrivilege } from "./revoked-privilege.js";
import { rowSecurity } from "./row-security.js";
import { stricterDomain } from "./stricter-domain.js";
import { tableRewrite } from "./table-rewrite.js";
import { unconvertibleValues } from "./unconvertible-values.js";
import { violatedCheck } from "./violated-check.js";

export const hazardRules: readonly HazardRule[] = [
  dropTable,
  dropColumn,
  dropObject,
  revokedPrivilege,
  rowSecurity,
  keptValues,
  removeEnumValue,
  requiredColumn,
  nullValues,
  nullBackfill,
  duplicateValues,
  orphanRows,
  violatedCheck,
  conflictingRows,
  unconvertibleValues,
  stricterDomain,
  misplacedRows,
  tableRewrite,
  longLock,
  droppedIndex,
];
