/**
 * Counterparts that an operator names and nobody has made: the engine keeps a place for each, which stays when the operator
 * goes and keeps the types of its operands.
 */
import { readDrop, type Catalog, type PlanContext, type StatementObject } from "@dsl/planner";

export function dropAnnounced(operator: StatementObject, { from, to }: PlanContext): readonly string[] {
  if (operator.kind !== "native" || readDrop(operator.drop).words !== "operator") return [];
  const dropped = counterparts(operator.create).map(({ name, operands }) => ({ name, drop: dropOf(name, operands) }));
  return dropped
    .filter(({ name, drop }) => ![from, to].some((catalog) => isMade(drop, catalog)) && !isNamed(name, to))
    .map(({ drop }) => drop);
}

const dropOf = (name: string, operands: readonly string[]): string =>
  `DROP OPERATOR IF EXISTS ${name} (${operands.join(", ")})`;

function counterparts(create: string) {
  const valueOf = (key: string): string | undefined => new RegExp(`^  ${key} = (.+?),?$`, "m").exec(create)?.[1];
  const nameOf = (key: string): readonly string[] => /^OPERATOR\((.+)\)$/.exec(valueOf(key) ?? "")?.slice(1) ?? [];
  const [left = "NONE", right = "NONE"] = [valueOf("LEFTARG"), valueOf("RIGHTARG")];
  return [
    ...nameOf("NEGATOR").map((name) => ({ name, operands: [left, right] })),
    ...nameOf("COMMUTATOR").map((name) => ({ name, operands: [right, left] })),
  ];
}

function isMade(drop: string, { statements }: Catalog): boolean {
  const { identity } = readDrop(drop);
  return statements.some((each) => each.kind === "native" && readDrop(each.drop).identity === identity);
}

/** An operator that stays has its counterpart there. */
const isNamed = (name: string, { statements }: Catalog): boolean =>
  statements.some(({ kind, create }) => kind === "native" && create.includes(`OPERATOR(${name})`));
