/** Tables that have columns from others, partitions among them, before the plan and after it: what is done there is done to them. */
import type { Catalog, QualifiedName, Table } from "@dsl/planner";
import { nameKey, nameOf } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";

export class Heirs {
  /** By parent. */
  readonly #children: ReadonlyMap<string, readonly Heir[]>;

  /** `before`: the tables that the plan does not create, by `nameKey`. */
  constructor(before: ReadonlyMap<string, Table>, { tables }: Catalog) {
    const stayed = tables.flatMap((table) => {
      const parents = parentsOf(before.get(nameKey(table)));
      return parentsOf(table).flatMap((parent) => (parents.includes(parent) ? [{ heir: nameOf(table), parent }] : []));
    });
    this.#children = groupBy(stayed, ({ parent }) => parent);
  }

  of(table: QualifiedName): readonly QualifiedName[] {
    return (this.#children.get(nameKey(table)) ?? []).flatMap(({ heir }) => [heir, ...this.of(heir)]);
  }
}

interface Heir {
  readonly heir: QualifiedName;
  readonly parent: string;
}

function parentsOf(table: Table | undefined): readonly string[] {
  const { partitionOf, inherits = [] } = table?.options ?? {};
  return [...inherits, ...(partitionOf === undefined ? [] : [partitionOf.parent])].map(nameKey);
}
