/** Sequences of their own. */
import type { Sequence } from "@dsl/planner";
import { sql } from "../sql.js";
import type { Renderers } from "./renderers.js";
import { keepWithinBounds, restart, sequenceChanges, sequenceClauses } from "./sequence-clauses.js";
import { words } from "./words.js";

export const sequenceRenderers: Renderers<"createSequence" | "alterSequence" | "renameSequence" | "dropSequence"> = {
  createSequence: ({ sequence }) => [
    words(
      `CREATE SEQUENCE ${sql.qualify(sequence)}`,
      sequence.type !== undefined && `AS ${sequence.type}`,
      ...sequenceClauses(sequence),
      sequence.ownedBy !== undefined && ownedBy(sequence.ownedBy),
    ),
  ],
  alterSequence: ({ from, to }) => {
    const changes = [
      ...(from.type === to.type ? [] : [`AS ${to.type ?? "bigint"}`]),
      ...sequenceChanges(from, to),
      ...restart(from, to),
      ...(ownedBy(from.ownedBy) === ownedBy(to.ownedBy) ? [] : [ownedBy(to.ownedBy)]),
    ];
    if (changes.length === 0) return [];
    const name = sql.qualify(to);
    return [...keepWithinBounds(name, from, to), `ALTER SEQUENCE ${name} ${changes.join(" ")}`];
  },
  renameSequence: ({ from, to }) => {
    const moved = { ...from, namespace: to.namespace ?? "public" };
    return [
      ...(from.namespace === to.namespace
        ? []
        : [`ALTER SEQUENCE ${sql.qualify(from)} SET SCHEMA ${sql.quote(moved.namespace)}`]),
      ...(from.name === to.name ? [] : [`ALTER SEQUENCE ${sql.qualify(moved)} RENAME TO ${sql.quote(to.name)}`]),
    ];
  },
  dropSequence: ({ sequence }) => [`DROP SEQUENCE ${sql.qualify(sequence)}`],
};

const ownedBy = (owner: Sequence["ownedBy"]): string =>
  `OWNED BY ${owner === undefined ? "NONE" : `${sql.qualify(owner.table)}.${sql.quote(owner.column)}`}`;
