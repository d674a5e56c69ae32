/** What hangs below partitioned tables while a plan runs. */
import type { ActionKind, Catalog, Change, ForeignKey, ObjectId, QualifiedName, Table } from "@dsl/planner";
import { columnId, nameKey, sameName } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";
import { hasWord } from "../text/has-word.js";

export class Partitions {
  /** By parent. */
  readonly #children: ReadonlyMap<string, readonly Table[]>;
  readonly #droppedKeys: ReadonlySet<ForeignKey>;

  constructor(
    private readonly changes: readonly Change[],
    /** The tables that the plan does not create, by `nameKey`. */
    private readonly tables: ReadonlyMap<string, Table>,
    private readonly after: Catalog,
  ) {
    const partitions = [...tables.values()].filter(({ options }) => options.partitionOf !== undefined);
    this.#children = groupBy(partitions, ({ options }) => nameKey(options.partitionOf!.parent));
    this.#droppedKeys = new Set(
      changes.flatMap((change) =>
        change.kind === "dropConstraint" && change.dropped.kind === "foreignKey" ? [change.dropped.foreignKey] : [],
      ),
    );
  }

  /** Those that the table has before and after, as they shall be; of a table that the plan creates those that it creates. */
  of(name: QualifiedName): readonly Table[] {
    const isOf = (table: Table | undefined): boolean => {
      const parent = table?.options.partitionOf?.parent;
      return parent !== undefined && sameName(parent, name);
    };
    const isNew = this.#before(name) === undefined;
    return this.after.tables.filter((table) => isOf(table) && (isNew || isOf(this.#before(table))));
  }

  /** Whether the plan moves, makes or drops partitions, or partitions of these. */
  moveBelow(root: QualifiedName): boolean {
    const below = this.#below(root);
    return this.changes.some(
      (change) =>
        movesTable.has(change.kind) && "table" in change && below.some((table) => sameName(table, change.table)),
    );
  }

  #below(root: QualifiedName): readonly Table[] {
    return (this.#children.get(nameKey(root)) ?? []).flatMap((child) => [child, ...this.#below(child)]);
  }

  /**
   * Of what a partitioned table is part of, the columns by which it and its partitions are partitioned: they cannot go or
   * change before it goes.
   */
  keyColumnsAbove(table: Table): readonly ObjectId[] {
    if (table.options.partitionBy === undefined) return [];
    const partitions = this.#children.get(nameKey(table)) ?? [];
    return [...this.#ownKeyColumnsAbove(table), ...partitions.flatMap((each) => this.keyColumnsAbove(each))];
  }

  #ownKeyColumnsAbove({ columns, options }: Table): readonly ObjectId[] {
    const { partitionBy, partitionOf } = options;
    if (partitionBy === undefined || partitionOf === undefined) return [];
    const key = columns.filter(({ name }) => hasWord(partitionBy, name));
    const ids: ObjectId[] = [];
    for (let above = this.#before(partitionOf.parent); above !== undefined;) {
      for (const { name } of key) ids.push(columnId(above, name));
      const next = above.options.partitionOf?.parent;
      above = next === undefined ? undefined : this.#before(next);
    }
    return ids;
  }

  /** The partitions of what the table's foreign keys refer to: none goes before the keys do. */
  referencedParts(table: Table): readonly Table[] {
    return table.foreignKeys.filter((key) => !this.#droppedKeys.has(key)).flatMap((key) => this.#below(key.references));
  }

  #before(name: QualifiedName): Table | undefined {
    return this.tables.get(nameKey(name));
  }
}

const movesTable: ReadonlySet<ActionKind> = new Set(["attach", "detach", "dropTable"]);
