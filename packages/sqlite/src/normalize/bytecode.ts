/** What EXPLAIN says a statement does: two texts that compile to the same do the same. */
import { rowsOf, type Result } from "./judge.js";

/** Whether both results are of EXPLAIN and say the same. */
export function sameBytecode(left: Result | undefined, right: Result | undefined): boolean {
  const [a, b] = [bytecode(left), bytecode(right)];
  return a.length > 0 && JSON.stringify(a) === JSON.stringify(b);
}

/** These tell the state of the schema and how the plan is shown, not what is done. */
const idle = new Set<unknown>(["Transaction", "Explain"]);

function bytecode(result: Result | undefined): readonly unknown[] {
  const done = rowsOf(result).filter(({ opcode }) => !idle.has(opcode));
  return done.map(({ opcode, p1, p2, p3, p4, p5 }) => [opcode, p1, p2, p3, withoutAddress(p4), p5]);
}

/** A virtual table is named by where it lies in memory. */
function withoutAddress(operand: unknown): unknown {
  return typeof operand === "string" ? operand.replace(/^vtab:.*$/, "vtab") : operand;
}
