/** A name for a type while another one takes its place: `status_old`, or with a number where something has that name. */
import { sameName, type Catalog, type PlanContext, type QualifiedName } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";

export function passingName({ namespace, name }: QualifiedName, { from, to }: PlanContext): QualifiedName {
  const isTaken = (of: QualifiedName): boolean => [from, to].some((catalog) => hasName(catalog, of));
  for (let number = 1; ; number++) {
    const label = number === 1 ? "old" : `old${number}`;
    const passing = {
      ...(namespace === undefined ? {} : { namespace }),
      name: conventionalName(name, undefined, label),
    };
    if (!isTaken(passing)) return passing;
  }
}

/** Types and relations share one set of names; of natives only the last part of the name is looked at. */
function hasName(
  { enums, domains, compositeTypes, tables, sequences, statements }: Catalog,
  of: QualifiedName,
): boolean {
  const named = [...enums, ...domains, ...compositeTypes, ...tables, ...sequences];
  return named.some((each) => sameName(each, of)) || statements.some(({ name }) => name === of.name);
}
