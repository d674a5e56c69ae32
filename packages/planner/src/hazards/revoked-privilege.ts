/** D6005: a role may no longer do what it could. */
import type { Catalog } from "../catalog.js";
import type { Change } from "../change.js";
import { describeChange } from "../describe-change.js";
import type { HazardRule } from "./hazard-rule.js";

export const revokedPrivilege: HazardRule = {
  code: "D6005",
  doc: 'Taking a privilege away makes the statements fail that need it. With `manage = "all"` that is so for every privilege that was given by hand; `dsl db pull` adopts those.',
  stage: "lowered",
  detect: (change, { from, there }) => {
    if (change.kind !== "revoke" || !there().has(change.on) || !hadThem(change, from)) return [];
    return [
      {
        code: "D6005",
        severity: "warning",
        destructive: false,
        message: `${describeChange(change)}: whatever needs it will fail`,
        help: "`dsl db pull` adopts privileges that shall stay",
      },
    ];
  },
};

/** What is made anew is taken from what everyone has from the start again: nobody loses that. */
function hadThem({ on, roles, privileges }: Extract<Change, { readonly kind: "revoke" }>, from: Catalog): boolean {
  const lacking = from.access
    .filter((each) => each.on === on)
    .flatMap(({ grants }) => grants.filter((one) => one.revoked));
  return roles.some((role) =>
    privileges.some((privilege) => !lacking.some((one) => one.role === role && one.privilege === privilege)),
  );
}
