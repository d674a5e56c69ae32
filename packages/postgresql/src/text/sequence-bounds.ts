/** The least and the largest number that a sequence gives: as it says, or as the engine has it for its type and direction. */
import type { SequenceOptions } from "@dsl/planner";

export function sequenceBounds({ type = "bigint", increment, min, max }: SequenceOptions): readonly [string, string] {
  const [lowest, highest] = typeRange[type] ?? ["", ""];
  return increment?.startsWith("-") === true ? [min ?? lowest, max ?? "-1"] : [min ?? "1", max ?? highest];
}

const typeRange: Readonly<Record<string, readonly [string, string]>> = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"],
};
