/** D6109: a partition gets another bound, or a sibling of the default one comes, and rows are in the wrong place then. */
import type { Catalog, QualifiedName, Table } from "../catalog.js";
import type { Change } from "../change.js";
import type { Probe } from "../hazard.js";
import { sameName, shownName } from "../names.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { canAsk, oldTable } from "./old-names.js";
import { changesOf } from "../changes-of.js";
import { tableNamed } from "../table-named.js";

export const misplacedRows: HazardRule = {
  code: "D6109",
  doc: "A partition cannot hold rows that its bound does not take, nor a default partition rows that another takes. Move these rows first.",
  stage: "meant",
  detect: (change, context) =>
    misplaced(change, context).map(({ of, why, bounds, parent, taken }) => {
      const key = keyOf(parent, context.to);
      const ask = key !== undefined && canAsk(key, of, context);
      const probe: Probe = { kind: "bound", table: oldTable(of, context), parent, key: key ?? "", bounds, taken };
      return {
        code: "D6109",
        severity: ask ? "error" : "warning",
        destructive: false,
        message: `rows of "${shownName(of, context.dialect)}" may ${why}`,
        help: "move or delete these rows first, or add a partition that takes them",
        ...(ask ? { probe } : {}),
      };
    }),
};

interface Misplaced {
  readonly of: QualifiedName;
  readonly why: string;
  readonly parent: QualifiedName;
  readonly bounds: readonly string[];
  readonly taken: boolean;
}

function misplaced(change: Change, context: HazardContext): readonly Misplaced[] {
  switch (change.kind) {
    case "attach":
      return change.bound === undefined
        ? []
        : [...attached(change, change.bound, context), ...fromDefault(change, context)];
    case "createTable": {
      const { partitionOf } = change.table.options;
      return partitionOf === undefined ? [] : fromDefault({ table: change.table, ...partitionOf }, context);
    }
    case "putRowsBack":
      return putBack(change.to, context).map((each) => ({ ...each, of: change.from }));
    default:
      return [];
  }
}

/** A table with rows becomes a partition, or one of another bound. */
function attached(
  { table, parent }: Extract<Change, { readonly kind: "attach" }>,
  bound: string,
  context: HazardContext,
): readonly Misplaced[] {
  const before = tableNamed(context.from, table)?.options.partitionOf;
  const isSame = before?.bound === bound && keyOf(before.parent, context.from) === keyOf(parent, context.to);
  if (!existed(table, context) || (isSame && bound !== everythingElse)) return [];
  const why = `not fit its bound in "${shownName(parent, context.dialect)}": ${bound}`;
  if (bound !== everythingElse) return [{ of: table, why, parent, bounds: [bound], taken: false }];
  const bounds = siblings(parent, context).flatMap((each) => (sameName(each.table, table) ? [] : [each.bound]));
  return bounds.length === 0 ? [] : [{ of: table, why, parent, bounds, taken: true }];
}

/** The default partition stays and a new bound takes some of what it may hold. */
function fromDefault(
  { table, parent, bound }: { readonly table: QualifiedName; readonly parent: QualifiedName; readonly bound?: string },
  context: HazardContext,
): readonly Misplaced[] {
  const rest = siblings(parent, context).find((each) => each.bound === everythingElse)?.table;
  if (rest === undefined || bound === undefined || bound === everythingElse || !existed(rest, context)) return [];
  const isMoved = changesOf(context.changes, rest).some(({ kind }) => kind === "attach");
  if (isMoved) return [];
  const why = `belong to partition "${shownName(table, context.dialect)}": ${bound}`;
  return [{ of: rest, why, parent, bounds: [bound], taken: true }];
}

/** How hashed keys are spread over partitions that do not exist yet no engine tells. */
function putBack(to: Table, context: HazardContext): readonly Omit<Misplaced, "of">[] {
  const bounds = siblings(to, context).map(({ bound }) => bound);
  const key = to.options.partitionBy;
  if (key === undefined || key.startsWith("HASH") || bounds.includes(everythingElse)) return [];
  const why = `fit no partition of "${shownName(to, context.dialect)}"`;
  return [{ why, parent: to, bounds, taken: false }];
}

const everythingElse = "DEFAULT";

function siblings(parent: QualifiedName, { to }: HazardContext) {
  return to.tables.flatMap((table) => {
    const { partitionOf } = table.options;
    return partitionOf !== undefined && sameName(partitionOf.parent, parent)
      ? [{ table, bound: partitionOf.bound }]
      : [];
  });
}

const keyOf = (parent: QualifiedName, catalog: Catalog): string | undefined =>
  tableNamed(catalog, parent)?.options.partitionBy;
