/** Properties without a word, by the statement that sets them, in the block of the table or sequence that has them. */
import {
  indexId,
  objectId,
  readObjectId,
  sequenceId,
  tableId,
  type Alteration,
  type ObjectId,
  type Sequence,
  type Table,
} from "@dsl/planner";
import { attribute } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { sqlLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";
import { notNullId, saidColumns } from "./fields.js";

export function writeTableAlterations(table: Table, writing: Writing): readonly MemberDraft[] {
  if (writing.alterations.size === 0) return [];
  const keys = [table.primaryKey, ...table.indexes, ...table.exclusions];
  const indexes = new Set(keys.map((key) => indexId(table, key?.name)));
  const own = tableId(table);
  const said = new Set(
    table.options.partitionOf === undefined
      ? saidColumns(table, writing).map((column) => notNullId(table, column, writing.dialect))
      : [],
  );
  return written(
    writing,
    (alteration) => !said.has(alteration.on) && (indexes.has(alteration.on) || tableOf(alteration) === own),
  );
}

export function writeSequenceAlterations(sequence: Sequence, writing: Writing): readonly MemberDraft[] {
  return written(writing, ({ on }) => on === sequenceId(sequence));
}

/** Known already: it is asked for each table. */
const tablesOf = new WeakMap<Alteration, ObjectId | false>();

/** Of a column or constraint, of the sequence that numbers it, or of the table itself. */
function tableOf(alteration: Alteration): ObjectId | false {
  const known = tablesOf.get(alteration);
  if (known !== undefined) return known;
  const found = findTable(alteration.on);
  tablesOf.set(alteration, found);
  return found;
}

function findTable(on: ObjectId): ObjectId | false {
  const { kind, of, member } = readObjectId(on);
  const isPart = kind === "column" || kind === "constraint" || (kind === "sequence" && member !== undefined);
  return kind === "table" || isPart ? objectId("table", of) : false;
}

function written({ catalog, dialect }: Writing, isOwn: (alteration: Alteration) => boolean): readonly MemberDraft[] {
  const context = { from: catalog, to: catalog, serverVersion: dialect.facts.assumedVersion, fast: true };
  return catalog.alterations.filter(isOwn).map(({ on, set, reset }) => {
    const [statement = ""] = dialect.render({ kind: "setProperty", on, clause: set }, context);
    return { kind: "attribute", key: `alter ${on} ${reset}`, text: attribute("@@alter", [sqlLiteral(statement)]) };
  });
}
