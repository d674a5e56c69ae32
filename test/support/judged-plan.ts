/** A plan whose doubts the database itself settled, in the state that the plan starts from. */
import {
  compare,
  noIntents,
  plan,
  type Answers,
  type Catalog,
  type Comparison,
  type Connection,
  type Dialect,
  type Doubt,
  type Intents,
  type Plan,
  type Row,
} from "@dsl/planner";
import { execute } from "./run-script.js";

export interface JudgedRequest {
  readonly from: Catalog;
  readonly to: Catalog;
  readonly intents: Intents;
  readonly questionAnswers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  /** In the state of `from`; as it was when this is done. */
  readonly connection: Connection;
  readonly fast?: boolean;
}

export async function judgedPlan(request: JudgedRequest): Promise<Plan> {
  const { connection, dialect } = request;
  const planned = (answers: Answers, fast: boolean): Plan =>
    plan({ ...request, answers, fast, serverVersion: connection.serverVersion });
  let answers: Answers = new Map();
  for (let round = 0; round < 4; round++) {
    const { unsettled } = planned(answers, false);
    if (unsettled.length === 0) break;
    const undoubted = planned(new Map([...answers, ...allEqual(unsettled)]), true);
    const statements = undoubted.changes.flatMap((change) => dialect.render(change, undoubted.context));
    const judged = await judge(connection, dialect, unsettled, statements).catch((error: unknown) => {
      // a text that is taken to stay may stand in the way of a change that is in no doubt
      if (error instanceof StatementError) return allDifferent(unsettled);
      throw error;
    });
    answers = new Map([...answers, ...judged]);
  }
  return planned(answers, request.fast ?? false);
}

/** What differs between two states of one database, texts judged on it as it is. */
export async function judgedDifference(
  from: Catalog,
  to: Catalog,
  dialect: Dialect,
  connection: Connection,
): Promise<Comparison["changes"]> {
  const { doubts } = compare(from, to, noIntents, new Map(), dialect);
  const answers = await judge(connection, dialect, doubts, []);
  return compare(from, to, noIntents, answers, dialect).changes;
}

/** The plan that was to run before the questions failed. */
class StatementError extends Error {}

function allDifferent(doubts: readonly Doubt[]): Answers {
  return new Map(doubts.map(({ id }) => [id, { equal: false }]));
}

function allEqual(doubts: readonly Doubt[]): Answers {
  return new Map(doubts.map(({ id }) => [id, { equal: true }]));
}

class RollBack extends Error {}

/** Runs `statements` first; nothing of all this stays. */
async function judge(
  connection: Connection,
  { normalize }: Dialect,
  doubts: readonly Doubt[],
  statements: readonly string[],
): Promise<Answers> {
  if (doubts.length === 0) return new Map();
  const results: StepResult[] = [];
  const work = async (): Promise<void> => {
    for (const statement of statements) {
      await execute(connection, statement).catch((error: unknown) => {
        throw new StatementError(String(error));
      });
    }
    for (const group of groups(normalize.script(doubts, connection.serverVersion))) {
      results.push(...(await ask(connection, group)));
    }
    throw new RollBack();
  };
  await connection.step(work).catch((error: unknown) => {
    if (!(error instanceof RollBack)) throw error;
  });
  return normalize.read(results, doubts);
}

type StepResult = readonly Row[] | { readonly error: string };
type NormalizationStep = ReturnType<Dialect["normalize"]["script"]>[number];

function groups(steps: readonly NormalizationStep[]): readonly (readonly NormalizationStep[])[] {
  const all: NormalizationStep[][] = [];
  for (const step of steps) {
    if (all.at(-1)?.[0]?.doubt === step.doubt) all.at(-1)?.push(step);
    else all.push([step]);
  }
  return all;
}

async function ask(connection: Connection, group: readonly NormalizationStep[]): Promise<readonly StepResult[]> {
  await connection.execute("savepoint doubt");
  const results: StepResult[] = [];
  for (const step of group) {
    const failed = results.find((result) => "error" in result);
    results.push(failed ?? (await answer(connection, step)));
  }
  await connection.execute("rollback to savepoint doubt");
  await connection.execute("release savepoint doubt");
  return results;
}

async function answer(connection: Connection, step: NormalizationStep): Promise<StepResult> {
  try {
    if (step.reads) return await connection.query(step.sql);
    await connection.execute(step.sql);
    return [];
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
