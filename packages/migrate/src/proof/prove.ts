/** Runs a script on a scratch, there and back and there again, with rows in the tables that it touches. */
import type { Step } from "@dsl/generator";
import { nameBefore, nameKey, type Catalog, type Connection, type Plan, type Table } from "@dsl/planner";
import type { WayBack } from "../planning/plan-down.js";
import { refuseSchema } from "../planning/refused-schema.js";
import { affectedTables } from "../rows/affected-tables.js";
import { fill, type Filled } from "../rows/fill.js";
import { rememberCatalog } from "../scratch/introspect-scratch.js";
import type { State } from "../scratch/state.js";
import { onState } from "../scratch/on-state.js";
import type { Workshop } from "../scratch/workshop.js";
import { runRound, type RoundEnd, type RoundFailure } from "./run-round.js";

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

interface Attempt extends RoundEnd {
  readonly filled: Filled;
}

interface Failure extends RoundFailure {
  readonly filled: Filled;
}

function withEmptied(filled: Filled, first: Failure): Filled {
  const kept = [...filled.sampled, ...filled.generated];
  const emptied = [...first.filled.sampled, ...first.filled.generated].filter((table) => !kept.includes(table));
  const reason = `its rows do not go through: ${first.failure.cause.message}`;
  return { ...filled, empty: [...first.filled.empty, ...emptied.map((table) => ({ table, reason }))] };
}

/** One round with rows in `tables`: in one transaction where that proves as much, otherwise on a scratch of its own. */
async function attempt(
  workshop: Workshop,
  request: ProofRequest,
  tables: readonly Table[],
): Promise<Attempt | Failure> {
  const { from, steps } = request;
  const round = (scratch: Connection) => attemptOn(scratch, workshop, request, tables);
  return onState(workshop, from, { steps, run: round, holds: isProof });
}

/** What does not go through in one transaction may do so step by step; what rows break they break there too. */
function isProof(attempted: Attempt | Failure): boolean {
  if ("failure" in attempted) return attempted.failure.cause.kind === "constraint";
  return attempted.refusal === undefined;
}

async function attemptOn(
  scratch: Connection,
  workshop: Workshop,
  request: ProofRequest,
  tables: readonly Table[],
): Promise<Attempt | Failure> {
  const { dialect } = workshop.project.driver;
  const { live, ...round } = request;
  const { catalog, known } = request.from;
  if (known === "read") await rememberCatalog(scratch, catalog);
  const { filled, holding } = await fill(scratch, { dialect, catalog, tables, live });
  return { filled, ...(await runRound({ ...round, workshop, scratch, holding })) };
}
