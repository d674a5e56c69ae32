/** ALTER OPERATOR: how selective it is. All else makes another operator. */
import { readDrop, type StatementObject } from "@dsl/planner";

export function alterOperator(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readOperator(from.create), readOperator(to.create)];
  if (old.rest !== now.rest) return undefined;
  const set = estimators.filter((name) => old[name] !== now[name]).map((name) => `${name} = ${now[name] ?? "NONE"}`);
  return set.length === 0 ? undefined : [`ALTER ${readDrop(from.drop).what} SET (${set.join(", ")})`];
}

const estimators = ["RESTRICT", "JOIN"] as const;

function readOperator(create: string) {
  const lines = create.split(/,?\n/);
  const valueOf = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`  ${name} = `))?.slice(name.length + 5);
  const isEstimator = (line: string): boolean => estimators.some((name) => line.startsWith(`  ${name} = `));
  return {
    RESTRICT: valueOf("RESTRICT"),
    JOIN: valueOf("JOIN"),
    rest: lines.filter((line) => !isEstimator(line)).join("\n"),
  };
}
