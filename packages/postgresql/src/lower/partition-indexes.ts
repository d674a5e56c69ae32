/**
 * An index of a partitioned table that others use. No engine builds the indexes of all partitions concurrently in one statement,
 * but `CREATE INDEX` on the partitioned table takes over an index of a partition that is like it, instead of building one:
 * https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE. So each partition's is
 * built concurrently first, under the name that the engine would choose.
 */
import type { Change, Index, IndexItem, Table } from "@dsl/planner";
import { indexId, nameOf, sameValue } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import { buildIndex } from "./indexes.js";
import type { Lowering } from "./lowering.js";

type CreateIndex = Extract<Change, { readonly kind: "createIndex" }>;

/** Undefined where only the plain form is sure to give the partitions what it would give them. */
export function createPartitionedIndex(change: CreateIndex, lowering: Lowering): readonly Change[] | undefined {
  const { table, index } = change;
  const leaves = lowering.leavesBelow(table);
  if (leaves === undefined || leaves.length === 0 || leaves.some((leaf) => mayServe(leaf, index))) return undefined;
  const built = leaves.map((leaf) => ({ leaf, name: partitionIndexName(leaf, index, lowering) }));
  const ids = built.map(({ leaf, name }) => indexId(leaf, name));
  const { clustered: _, comment: _comment, ...like } = index;
  const builds = built.flatMap(({ leaf, name }) =>
    buildIndex(change, nameOf(leaf), { ...like, name }, [indexId(leaf, name)]),
  );
  return [
    ...builds.map((build) => ({ ...build, needs: [...build.needs, ...change.needs], hazards: [] })),
    { ...change, needs: [...change.needs, ...ids], lock: { on: [table], mode: "SHARE" } },
  ];
}

/** Whether the engine might take over one of the partition's own indexes, which would leave another beside it. */
function mayServe({ indexes }: Table, index: Index): boolean {
  return indexes.some(
    ({ inherited, items }) => inherited !== true && sameValue(items.map(target), index.items.map(target)),
  );
}

const target = (item: IndexItem): unknown => item.target;

/** `orders_2026_at_idx`, unless it is to have another. Source: `ChooseIndexName` in src/backend/commands/indexcmds.c. */
function partitionIndexName(leaf: Table, index: Index, lowering: Lowering): string {
  const given = lowering.tableAfter(leaf)?.indexes.find((each) => each.inherited === true && isLike(each, index))?.name;
  if (given !== undefined && lowering.claims({ ...nameOf(leaf), name: given })) return given;
  const columns = [...index.items.map(columnName), ...index.include].reduce(numbered, []).join("_");
  for (let number = 0; ; number++) {
    const name = conventionalName(leaf.name, columns, `idx${number === 0 ? "" : number}`);
    if (lowering.claims({ ...nameOf(leaf), name })) return name;
  }
}

function isLike(a: Index, b: Index): boolean {
  const shape = ({ unique, items, include, where }: Index): unknown => [unique, items, include, where];
  return sameValue(shape(a), shape(b));
}

/** An expression is called after its function, where that is all that it is. */
function columnName({ target: of }: IndexItem): string {
  return of.kind === "column" ? of.column : (/^(\w+)\([^()]*\)$/.exec(of.expression)?.[1] ?? "expr");
}

function numbered(names: readonly string[], name: string): readonly string[] {
  const free = (number: number): string => (names.includes(`${name}${number}`) ? free(number + 1) : `${name}${number}`);
  return [...names, names.includes(name) ? free(1) : name];
}
