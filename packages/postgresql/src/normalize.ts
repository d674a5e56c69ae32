/** Settling doubts: two statements for all of them, the second of which reads what the first found out. */
import { type Answers, type Doubt, type Normalization, type ObjectId, type ObjectKind, objectId } from "@dsl/planner";
import { facts } from "./facts.js";
import { type NativeTexts, nativeTexts } from "./introspect/native-texts.js";
import { program, readReplies } from "./normalize/program.js";
import type { Reply } from "./normalize/question.js";
import { questionsOf } from "./normalize/questions-of.js";

export const normalize: Normalization = {
  script: (doubts, serverVersion) =>
    doubts.length === 0
      ? []
      : [
          { doubt: "all", sql: program(doubts.flatMap((doubt) => questionsOf(doubt, serverVersion))), reads: false },
          { doubt: "all", sql: readReplies, reads: true },
        ],
  read(results, doubts) {
    const last = results.at(-1);
    if (last === undefined) return new Map();
    if ("error" in last) return new Map(doubts.map(({ id }) => [id, { equal: false, error: last.error }]));
    const text = last[0]?.replies;
    const replies: readonly Reply[] = JSON.parse(typeof text === "string" ? text : "[]");
    return answers(doubts, replies);
  },
};

function answers(doubts: readonly Doubt[], replies: readonly Reply[]): Answers {
  const all = new Map<string, Answer>();
  let asked = 0;
  for (const doubt of doubts) {
    const count = questionsOf(doubt, facts.assumedVersion).length; // the same for every version
    const [settled, replaced] = replies.slice(asked, asked + count);
    const settle = settlers[doubt.place.kind === "statement" ? doubt.place.object.kind : "text"] ?? statementAnswer;
    const settling =
      replaced !== undefined && settled !== undefined && "error" in settled ? [settled, replaced] : [settled];
    const answers = settling.map(settle);
    const answer = answers.find(({ equal }) => equal) ?? answers[0] ?? refused(undefined);
    all.set(doubt.id, { ...answer, ...(replaced && { replaceable: "values" in replaced }) });
    asked += count;
  }
  return all;
}

type Answer = Answers extends ReadonlyMap<string, infer Each> ? Each : never;

const settlers: Readonly<Record<string, (reply: Reply | undefined) => Answer>> = {
  text: textAnswer,
  native: nativeAnswer,
};

/** All of its kind were read before, without it, and with it: what came is what its statement makes. */
function nativeAnswer(reply: Reply | undefined): Answer {
  if (reply === undefined || "error" in reply) return refused(reply);
  const [before = {}, without = {}, now = {}] = reply.values as readonly Readonly<Record<string, NativeTexts>>[];
  const what = Object.keys(now).find((each) => !(each in without));
  const made = what === undefined ? undefined : now[what];
  if (what === undefined || made === undefined) return { equal: false };
  return { equal: isSame(before[what], made), made: nativeTexts(made) };
}

/** What exists at the place counts for the text of `from`, which may use old names. */
function textAnswer(reply: Reply | undefined): Answer {
  if (reply === undefined || "error" in reply) return refused(reply);
  const [existing, from, to] = reply.values;
  return { equal: isSame(existing, to) || isSame(from, to) };
}

/** The existing object is read first and the declared one second, what that one needs third. */
function statementAnswer(reply: Reply | undefined): Answer {
  if (reply === undefined || "error" in reply) return refused(reply);
  const [from, to, needs] = reply.values;
  return { equal: isSame(from, to), ...(Array.isArray(needs) && { needs: needs.flatMap(readNeed) }) };
}

function refused(reply: Extract<Reply, { readonly error: string }> | undefined): Answer {
  return { equal: false, ...(reply?.judged === true && { error: reply.error }) };
}

function isSame(a: unknown, b: unknown): boolean {
  return a !== null && a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

type Need = readonly [kind: ObjectKind, namespace: string, name: string, member?: string] | null;

function readNeed(need: Need): readonly ObjectId[] {
  if (need === null) return [];
  const [kind, namespace, name, member] = need;
  return [objectId(kind, namespace === "" ? { name } : { namespace, name }, member)];
}
