/** Tables that have columns from others after the plan: what is done there is done to them. */
import { type Catalog, nameKey, nameOf, type QualifiedName, type Table, tableParents } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";

export class Heirs {
  /** By parent. */
  readonly #children: ReadonlyMap<string, readonly Child[]>;

  /** `before`: the tables that the plan does not create, by `nameKey`. */
  constructor(before: ReadonlyMap<string, Table>, { tables }: Catalog) {
    const pairs = tables.flatMap((table) => {
      const old = tableParents(before.get(nameKey(table))?.options ?? {}).map(nameKey);
      return tableParents(table.options)
        .map(nameKey)
        .map((parent): Child => ({ table, parent, stays: old.includes(parent) }));
    });
    this.#children = groupBy(pairs, ({ parent }) => parent);
  }

  /** The tables that inherit from one; partitions do not. */
  childrenOf(table: QualifiedName): readonly Table[] {
    const children = this.#childrenOf(table).filter((child) => child.table.options.partitionOf === undefined);
    return children.map((child) => child.table);
  }

  /** Those, and the tables that inherit from them. */
  of(table: QualifiedName): readonly Table[] {
    const children = this.childrenOf(table);
    return [...children, ...children.flatMap((child) => this.of(child))];
  }

  /** What has its columns from a table before the plan and after it, partitions among them. */
  staying(table: QualifiedName): readonly QualifiedName[] {
    const children = this.#childrenOf(table).filter(({ stays }) => stays);
    return children.flatMap((child) => [nameOf(child.table), ...this.staying(child.table)]);
  }

  #childrenOf(table: QualifiedName): readonly Child[] {
    return this.#children.get(nameKey(table)) ?? [];
  }
}

interface Child {
  readonly table: Table;
  readonly parent: string;
  /** Whether it was the parent's child before. */
  readonly stays: boolean;
}
