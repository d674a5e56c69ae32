/**
 * What it takes to get from one catalog to another: pure, and complete by construction, because every kind has a rule for
 * each of its properties. Whether two SQL texts mean the same it does not decide: that is a doubt.
 */
import type { Catalog, Table } from "./catalog.js";
import type { Change } from "./change.js";
import { Comparing } from "./compare/comparing.js";
import type { Decision } from "./decision.js";
import type { Dialect } from "./dialect.js";
import type { Answers, Doubt } from "./doubt.js";
import type { Intents, Rename } from "./intent.js";
import { compareCompositeTypes } from "./kinds/composite-type.js";
import { compareDomains } from "./kinds/domain.js";
import { compareEnums } from "./kinds/enum.js";
import { compareExtensions } from "./kinds/extension.js";
import { compareAlterations } from "./kinds/alteration.js";
import { compareAccess } from "./kinds/access.js";
import { compareNamespaces } from "./kinds/namespace.js";
import { compareSequences } from "./kinds/sequence.js";
import { compareStatements } from "./kinds/statement.js";
import { compareTables } from "./kinds/table.js";
import type { Question } from "./plan.js";
import { recognise } from "./compare/recognise.js";
import { findRenames } from "./renames/find-renames.js";
import { renameChanges } from "./renames/rename-changes.js";

export interface Comparison {
  /** Not yet in an order that runs. */
  readonly changes: readonly Change[];
  /** Every pair of different texts, answered or not. */
  readonly doubts: readonly Doubt[];
  readonly questions: readonly Question[];
  /** `from` with the renames in it: what all other changes start from. */
  readonly renamed: Catalog;
  /** The catalog to get to, with natives known as the objects that they are. */
  readonly to: Catalog;
  /** The renames that applied. */
  readonly renames: readonly Rename[];
  /** Tables of `from` in which nothing differs, by `nameKey`. */
  readonly unchanged: ReadonlyMap<string, Table>;
}

export function compare(from: Catalog, to: Catalog, intents: Intents, answers: Answers, dialect: Dialect): Comparison {
  const { decisions, ...comparison } = compareAndDecide(from, to, intents, answers, dialect);
  return { ...comparison, questions: decisions.map((decision) => decision.question) };
}

/** As `compare`, with the questions still knowing what their answers mean. */
export function compareAndDecide(
  from: Catalog,
  declared: Catalog,
  intents: Intents,
  answers: Answers,
  dialect: Dialect,
): Omit<Comparison, "questions"> & { readonly decisions: readonly Decision[] } {
  const found = findRenames(from, declared, intents, dialect);
  const to = recognise(declared, found.renamed, answers).catalog;
  const comparing = new Comparing(found.renamed, to, found.renames, intents, answers, dialect);
  const changes = Object.values(kinds).flatMap((compareKind) => compareKind(comparing));
  return {
    changes: [...renameChanges(found.renames, found.renamed, dialect), ...changes],
    doubts: [...comparing.doubts.values()],
    decisions: [...found.decisions, ...comparing.decisions],
    renamed: found.renamed,
    to,
    renames: found.renames,
    unchanged: comparing.unchanged,
  };
}

const kinds: { readonly [P in keyof Required<Catalog>]: (comparing: Comparing) => readonly Change[] } = {
  namespaces: compareNamespaces,
  extensions: compareExtensions,
  enums: compareEnums,
  domains: compareDomains,
  compositeTypes: compareCompositeTypes,
  sequences: compareSequences,
  tables: compareTables,
  statements: compareStatements,
  access: compareAccess,
  alterations: compareAlterations,
  roles: () => [], // whether they are there is checked before anything is planned
  unknown: () => [], // reported by whoever introspects, never touched
};
