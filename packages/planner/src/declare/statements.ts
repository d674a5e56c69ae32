/** Objects that are declared by their own statement, with whole texts. */
import type { StatementObject } from "../catalog.js";
import { statementId } from "../object-id.js";
import type { Reporting } from "./declaring.js";
import { declareNatives } from "./statements/natives.js";
import { declarePolicies } from "./statements/policies.js";
import { declareRoutines } from "./statements/routines.js";
import { declareRules } from "./statements/rules.js";
import { declareStatistics } from "./statements/statistics.js";
import type { DeclaredStatement } from "./statements/declared-statement.js";
import { declareTriggers } from "./statements/triggers.js";
import { declareViews } from "./statements/views.js";

export function declareStatements(declaring: Reporting): readonly StatementObject[] {
  const declared: readonly DeclaredStatement[] = [
    ...declareRoutines(declaring),
    ...declareNatives(declaring),
    ...declareViews(declaring),
    ...declareTriggers(declaring),
    ...declareRules(declaring),
    ...declarePolicies(declaring),
    ...declareStatistics(declaring),
  ];
  return declared.map(({ object, span }) => {
    const id = statementId(object);
    declaring.place(() => id, span);
    return { ...object, needs: [...new Set(object.needs)].filter((need) => need !== id) };
  });
}
