/** Runs a script on a scratch, there and back and there again, with rows in the tables that it touches. */
import type { Step } from "@dsl/generator";
import type { Diagnostic } from "@dsl/parser";
import { nameKey, type Catalog, type Connection, type Plan, type Table } from "@dsl/planner";
import { nameBefore } from "../planning/old-names.js";
import { planDown, type WayBack } from "../planning/plan-down.js";
import { refuseSchema } from "../planning/refused-schema.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import { affectedTables } from "../rows/affected-tables.js";
import { fill, type Filled } from "../rows/fill.js";
import type { StepFailure } from "../run/step-failure.js";
import { stepProblem } from "../run/step-problem.js";
import { introspectScratch } from "../scratch/introspect-scratch.js";
import { tryOnScratch } from "../scratch/run-on-scratch.js";
import type { State } from "../scratch/state.js";
import { withScratch } from "../scratch/with-scratch.js";
import type { Workshop } from "../scratch/workshop.js";
import { fail } from "../stop.js";
import { differences } from "./differences.js";
import { sumsAfter, sumsBefore, survivors, type Sums, type Survivor } from "./survivors.js";

export interface Proof extends Filled {
  /** Why the way back does not work with rows. */
  readonly irreversible?: string;
  /** `PostgreSQL 18.4` */
  readonly provedBy: string;
}

export interface ProofRequest {
  readonly from: State;
  readonly plan: Plan;
  readonly steps: readonly Step[];
  /** The development database, if there is one, for sampling rows. */
  readonly live: Connection | undefined;
  readonly questionAnswers: Readonly<Record<string, string>>;
}

export interface Proved {
  readonly proof: Proof;
  /** What the scratch was after up. */
  readonly after: Catalog;
  readonly wayBack: WayBack;
}

/** Stops when the engine refuses the script, when it leads elsewhere, or when rows do not survive: then nothing may be written. */
export async function prove(workshop: Workshop, request: ProofRequest): Promise<Proved> {
  const { serverName } = await workshop.host();
  workshop.project.report({ kind: "stage", text: `proving the migration on ${serverName}` });
  const { filled, wayBack, refusal, after } = await proveWithRows(workshop, request);
  const proof = { ...filled, provedBy: serverName };
  const irreversible = wayBack.irreversible ?? refusal;
  if (irreversible === undefined) return { proof, wayBack, after };
  await attempt(workshop, request, []);
  return { proof: { ...proof, irreversible }, wayBack: { ...wayBack, irreversible }, after };
}

/** Rows that a new rule refuses are the business of the hazards: their tables are proved empty, or at last all are. */
async function proveWithRows(workshop: Workshop, request: ProofRequest): Promise<Attempt> {
  const all = affectedTables(request.plan);
  const suspects = suspectTables(request.plan);
  const trusted = all.filter((table) => !suspects.has(nameKey(table)));
  const first = await attempt(workshop, request, all);
  if (!("failure" in first)) return first;
  const second = trusted.length < all.length ? await attempt(workshop, request, trusted) : first;
  if (!("failure" in second)) return { ...second, filled: withEmptied(second.filled, first) };
  const last = trusted.length > 0 ? await attempt(workshop, request, []) : second;
  if ("failure" in last) return refuseSchema(workshop.project, request.plan, request.steps, last.failure);
  return { ...last, filled: withEmptied(last.filled, first) };
}

/** Tables whose rows a hazard asks about. */
function suspectTables({ changes, intents }: Plan): ReadonlySet<string> {
  const asked = changes.flatMap(({ hazards }) =>
    hazards.flatMap(({ probe }) => (probe === undefined ? [] : [probe.table])),
  );
  return new Set(asked.map((table) => nameKey(nameBefore("table", table, intents.renames))));
}

interface Attempt {
  readonly filled: Filled;
  readonly wayBack: WayBack;
  readonly after: Catalog;
  /** What the engine said when the way back met rows. */
  readonly refusal?: string;
}

interface Failure {
  readonly filled: Filled;
  readonly failure: StepFailure;
}

function withEmptied(filled: Filled, first: Failure): Filled {
  const kept = [...filled.sampled, ...filled.generated];
  const emptied = [...first.filled.sampled, ...first.filled.generated].filter((table) => !kept.includes(table));
  const reason = `its rows do not go through: ${first.failure.cause.message}`;
  return { ...filled, empty: [...first.filled.empty, ...emptied.map((table) => ({ table, reason }))] };
}

/** One round on a scratch of its own, with rows in `tables`. */
async function attempt(
  workshop: Workshop,
  request: ProofRequest,
  tables: readonly Table[],
): Promise<Attempt | Failure> {
  const { dialect } = workshop.project.driver;
  const { from, live } = request;
  return withScratch(from.open(), async (scratch) => {
    const { filled, holding } = await fill(scratch, { dialect, catalog: from.catalog, tables, live });
    return { filled, ...(await runRound({ workshop, scratch, request, holding })) };
  });
}

interface Round {
  readonly workshop: Workshop;
  readonly scratch: Connection;
  readonly request: ProofRequest;
  /** Tables that have rows. */
  readonly holding: readonly Table[];
}

async function runRound(round: Round): Promise<Omit<Attempt, "filled"> | Omit<Failure, "filled">> {
  const { workshop, scratch, request, holding } = round;
  const { dialect } = workshop.project.driver;
  const { from } = request;
  const before = from.known === "read" ? from.catalog : await introspectScratch(scratch, workshop);
  const kept = survivors(holding, request.plan);
  const sums = await sumsBefore(scratch, dialect, kept);
  const failure = await tryOnScratch(workshop.project, scratch, request.steps);
  if (failure !== undefined) return { failure };
  const after = await introspectScratch(scratch, workshop);
  expectSame(
    await differences(workshop, scratch, after, request.plan.to),
    "D5402",
    "the planned script does not lead to the schema",
  );
  expectRows(sums, await sumsAfter(scratch, dialect, kept), kept, "up");
  const { questionAnswers, plan: up } = request;
  const wayBack = planDown({ up, after, before, questionAnswers, dialect });
  if (wayBack.irreversible !== undefined && holding.length > 0) return { wayBack, after };
  const refusal = await goBack(round, wayBack, before);
  if (refusal !== undefined) return { wayBack, after, refusal };
  expectRows(sums, await sumsBefore(scratch, dialect, kept), kept, "down");
  if (wayBack.irreversible === undefined) await goAgain(round, after);
  return { wayBack, after };
}

/** What the engine says when rows are in the way; without rows it may not say anything. */
async function goBack(
  { workshop, scratch, holding }: Round,
  { steps }: WayBack,
  before: Catalog,
): Promise<string | undefined> {
  const failure = await tryOnScratch(workshop.project, scratch, steps);
  if (failure !== undefined && holding.length > 0) return failure.cause.message;
  if (failure !== undefined) return fail(asMistake(stepProblem(failure, "the way back", "down", steps), "D5403"));
  const back = await introspectScratch(scratch, workshop);
  expectSame(await differences(workshop, scratch, back, before), "D5403", "the planned way back does not lead back");
  return undefined;
}

async function goAgain({ workshop, scratch, request }: Round, after: Catalog): Promise<void> {
  const { steps } = request;
  const failure = await tryOnScratch(workshop.project, scratch, steps);
  if (failure !== undefined)
    fail(asMistake(stepProblem(failure, "the script, run again after the way back,", "up", steps), "D5403"));
  const again = await introspectScratch(scratch, workshop);
  expectSame(
    await differences(workshop, scratch, again, after),
    "D5403",
    "the script, run again after the way back, leads elsewhere",
  );
}

const ourMistake =
  "this is a mistake of dsl, and nothing was written: please report it with the schema before and after";

function asMistake(diagnostic: Diagnostic, code: "D5402" | "D5403"): Diagnostic {
  return { ...diagnostic, code, help: ourMistake };
}

function expectSame(found: readonly string[], code: "D5402" | "D5403", message: string): void {
  if (found.length > 0) fail(problem(code, message, { detail: found.join("\n"), help: ourMistake }));
}

function expectRows(before: Sums, now: Sums, kept: readonly Survivor[], direction: Direction): void {
  const lost = kept.filter((_, i) => before[i] !== now[i]).map((each) => each.before.name);
  if (lost.length === 0) return;
  fail(
    problem("D5404", `rows of ${lost.map((name) => `"${name}"`).join(", ")} did not survive the way ${direction}`, {
      help: ourMistake,
    }),
  );
}
