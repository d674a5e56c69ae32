/** What the readers of one introspection share: names, and comments and dependencies by object. */
import type { Index, ObjectId } from "@dsl/planner";
import { catalogOids } from "./catalog-oids.js";
import { type Names, readNames } from "./names.js";
import { dependsOn } from "../alterations.js";
import type { Oid } from "./part.js";
import type { DependencyRow } from "./parts/dependencies.js";
import type { Raw } from "./parts.js";
import { PlaceMap } from "./place-map.js";
import { columnRows, type ColumnRows } from "./read-columns.js";
import { numberedColumns, type SequenceOwner } from "./sequence-owner.js";

export interface ReadContext extends Names {
  readonly raw: Raw;
  readonly serverVersion: number;
  /** `{ comment }` or nothing, to be spread. `part` is the number of a column. */
  comment(catalog: keyof typeof catalogOids, oid: Oid, part?: number): { readonly comment?: string };
  /** Columns of a relation, in order. */
  columnRows(relation: Oid): readonly ColumnRows[];
  columnRow(relation: Oid, number: number): ColumnRows | undefined;
  /** The column that a sequence numbers, by the OID of the sequence. */
  readonly numbered: ReadonlyMap<Oid, SequenceOwner>;
  /** `{ partOf }` or nothing, to be spread: the index that one is a part of. */
  partOf(index: Oid): Pick<Index, "partOf">;
  /** `ALTER FUNCTION … DEPENDS ON EXTENSION` for each extension that an object is dropped with; `what` is the object as ALTER names it. */
  dependsStatements(catalog: keyof typeof catalogOids, oid: Oid, what: string): readonly string[];
  /** What an object depends on, once each. */
  needs(catalog: keyof typeof catalogOids | Oid, oid: Oid): readonly ObjectId[];
  /** The same, as rows. `part` is the number of a column. */
  dependencies(catalog: keyof typeof catalogOids | Oid, oid: Oid, part?: number): readonly DependencyRow[];
  /** What they depend on, once each. */
  idsOf(rows: readonly DependencyRow[]): readonly ObjectId[];
}

export function readContext(raw: Raw, serverVersion: number): ReadContext {
  const columns = columnRows(raw);
  const names = readNames(raw, (relation, number) => columns.get(relation)?.[number]?.row.name);
  const comments = new PlaceMap<{ readonly comment: string }>();
  for (const { catalog, object, part, text } of raw.comments) comments.set(catalog, object, part, { comment: text });
  const byPlace = readDependencies(raw);
  const dependencies: ReadContext["dependencies"] = (catalog, oid, part = 0) =>
    byPlace.get(typeof catalog === "number" ? catalog : catalogOids[catalog], oid, part) ?? nothing;
  const idsOf: ReadContext["idsOf"] = (rows) =>
    rows.length === 0 ? nothing : onceEach(rows.map((row) => names.object(row.onCatalog, row.onObject, row.onPart)));
  const columnRow: ReadContext["columnRow"] = (relation, number) => columns.get(relation)?.[number];
  const wholes = readWholes(raw, names);
  return {
    ...names,
    raw,
    serverVersion,
    dependsStatements: (catalog, oid, what) =>
      raw.extensionDependents
        .filter((row) => row.catalog === catalogOids[catalog] && row.object === oid)
        .map(({ extension }) => `ALTER ${what} ${dependsOn(extension)}`),
    comment: (catalog, oid, part = 0) => comments.get(catalogOids[catalog], oid, part) ?? uncommented,
    // A filter passes over the holes.
    columnRows: (relation) => columns.get(relation)?.filter(() => true) ?? nothing,
    columnRow,
    numbered: numberedColumns(raw.sequences, names, columnRow),
    partOf: (index) => wholes.get(index) ?? nobodys,
    needs: (catalog, oid) => idsOf(dependencies(catalog, oid)),
    dependencies,
    idsOf,
  };
}

const uncommented = {};
const nobodys = {};
const nothing: readonly never[] = [];

/** By part. */
function readWholes({ indexes, inherits }: Raw, names: Names): ReadonlyMap<Oid, Pick<Index, "partOf">> {
  if (inherits.length === 0) return new Map();
  const byOid = new Map(indexes.map((row) => [row.oid, row]));
  return new Map(
    inherits.flatMap(({ child, parent }) => {
      const whole = byOid.get(parent);
      return whole === undefined
        ? []
        : [[child, { partOf: { table: names.relation(whole.table), name: whole.name } }] as const];
    }),
  );
}

function readDependencies({ dependencies }: Raw): PlaceMap<readonly DependencyRow[]> {
  const byPlace = new PlaceMap<DependencyRow[]>();
  for (const row of dependencies) {
    const others = byPlace.get(row.catalog, row.object, row.part);
    if (others === undefined) byPlace.set(row.catalog, row.object, row.part, [row]);
    else others.push(row);
  }
  return byPlace;
}

const onceEach = (ids: readonly (ObjectId | undefined)[]): readonly ObjectId[] =>
  [...new Set(ids)].filter((id) => id !== undefined).sort();
