/** What a database has beyond, or lacks of, its replayed history. */
import { printScript, script } from "@dsl/generator";
import {
  adoptUnmanaged,
  catalogText,
  nameKey,
  noIntents,
  statementId,
  type Catalog,
  type Connection,
  type Plan,
  type Table,
} from "@dsl/planner";
import { areAlike } from "../database/are-alike.js";
import { catalogState } from "../scratch/catalog-state.js";
import type { State } from "../scratch/state.js";
import type { Project } from "../project.js";
import type { Workshop } from "../scratch/workshop.js";
import { makePlan } from "./make-plan.js";
import { declareSchema } from "./plan-schema.js";

export interface Drift {
  /** How the database differs: the changes that a hand made, from the replayed history to the database. */
  readonly byHand: Plan;
  /** What would undo them. */
  readonly revert: Plan;
  readonly revertSql: string;
}

/** Undefined when there is none. What the schema does not manage is no drift. */
export async function findDrift(
  workshop: Workshop,
  connection: Connection,
  live: Catalog,
  replayed: State,
): Promise<Drift | undefined> {
  // Comparing takes longer by far, and nearly always this is all.
  if (areAlike(live, replayed.catalog)) return undefined;
  if (catalogText(live) === catalogText(replayed.catalog)) return undefined;
  const { project } = workshop;
  const { dialect } = project.driver;
  const expected = managed(project, live, replayed.catalog);
  const common = { intents: noIntents, questionAnswers: {}, fast: true, serverVersion: connection.serverVersion };
  const from = expected === replayed.catalog ? replayed : catalogState(workshop, expected);
  const { plan: byHand } = await makePlan(workshop, { ...common, from, to: live });
  if (byHand.changes.length === 0) return undefined;
  const { plan: revert } = await makePlan(workshop, { ...common, from: catalogState(workshop, live), to: expected });
  return { byHand, revert, revertSql: printScript(script(revert, dialect)) };
}

/** What the history leads to, with everything of the database that the schema leaves alone. */
function managed(project: Project, live: Catalog, replayed: Catalog): Catalog {
  if (project.schema === undefined) return replayed;
  const declaration = declareSchema(project);
  const known = { ...declaration, catalog: replayed, intents: noIntents };
  return adoptUnmanaged(withoutNew(live, declaration.catalog, replayed), known, project.driver.dialect).to;
}

/** Without what the schema declares and no migration makes: it is managed from now on. */
function withoutNew(live: Catalog, declared: Catalog, replayed: Catalog): Catalog {
  const tables = (of: Catalog) => new Map(of.tables.map((table) => [nameKey(table), table]));
  const [wanted, made] = [tables(declared), tables(replayed)];
  const rest = <T>(list: (of: Catalog) => readonly T[], key: (item: T) => string) =>
    withoutThoseOf(list(live), list(declared), list(replayed), key);
  return {
    ...live,
    extensions: rest(
      ({ extensions }) => extensions,
      ({ name }) => name,
    ),
    domains: rest(({ domains }) => domains, nameKey),
    compositeTypes: rest(({ compositeTypes }) => compositeTypes, nameKey),
    sequences: rest(({ sequences }) => sequences, nameKey),
    statements: rest(
      ({ statements }) => statements,
      (object) => `${object.kind} ${statementId(object)}`,
    ),
    tables: live.tables.map((table) => {
      const [now, before] = [wanted.get(nameKey(table)), made.get(nameKey(table))];
      return now === undefined || before === undefined ? table : withoutNewParts(table, now, before);
    }),
  };
}

function withoutNewParts(live: Table, declared: Table, replayed: Table): Table {
  const rest = <T extends { readonly name?: string }>(list: (of: Table) => readonly T[]) =>
    withoutThoseOf(list(live), list(declared), list(replayed), (part) => part.name ?? JSON.stringify(part));
  return {
    ...live,
    checks: rest(({ checks }) => checks),
    exclusions: rest(({ exclusions }) => exclusions),
    indexes: rest(({ indexes }) => indexes),
  };
}

/** Without those that are in `declared` and not in `replayed`. */
function withoutThoseOf<T>(
  live: readonly T[],
  declared: readonly T[],
  replayed: readonly T[],
  key: (item: T) => string | undefined,
): readonly T[] {
  const [wanted, made] = [new Set(declared.map(key)), new Set(replayed.map(key))];
  return live.filter((item) => !wanted.has(key(item)) || made.has(key(item)));
}
