/** Policies whose clauses their command cannot have. */
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";
import type { Policy } from "../schema.js";
import { argumentSpan } from "../attributes/places.js";

/** Rows that are inserted were not there to be seen; rows that are read or deleted are not written. */
const impossible: Readonly<Partial<Record<Policy["for"], "using" | "check">>> = {
  Insert: "using",
  Select: "check",
  Delete: "check",
};

export function checkPolicies({ attributes, properties }: Holder, context: Context): void {
  for (const policy of properties.policies) {
    const clause = impossible[policy.for];
    if (clause === undefined || policy[clause] === undefined) continue;
    const other = clause === "using" ? "check" : "using";
    const attribute = attributes.find(({ span }) => span === policy.span)!;
    report(context, {
      code: "D2409",
      span: argumentSpan(attribute, clause),
      message: `policy "${policy.name}" for ${policy.for} cannot have "${clause}:"`,
      help: `${clause === "using" ? "new rows" : "rows that are only read"} are judged by ${other}:`,
    });
  }
}
