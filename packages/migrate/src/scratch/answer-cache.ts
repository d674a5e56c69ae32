/** What the engine said of doubts before: by engine, definitions that the texts read, and the texts. */
import { catalogText, lazily, type Answers, type Catalog, type Doubt } from "@dsl/planner";
import { sha256 } from "../sha256.js";
import { readCache, writeCache } from "./cache.js";
import type { Workshop } from "./workshop.js";

type Answer = Answers extends ReadonlyMap<string, infer A> ? A : never;

/** How many answers are kept; the oldest go. */
const maxAnswers = 10_000;

export interface AnswerCache {
  /** By doubt id; only those that are known. */
  known(doubts: readonly Doubt[]): Promise<Answers>;
  /** Refusals are not kept: another scratch may take what this one refused. */
  add(doubts: readonly Doubt[], answers: Answers): Promise<void>;
}

/** For doubts of a plan between these two catalogs. */
export async function answerCache(workshop: Workshop, from: Catalog, to: Catalog): Promise<AnswerCache> {
  const { cacheFolder } = workshop.project;
  const { serverName } = await workshop.host();
  const between = lazily(() => sha256(catalogText(from), "\0", catalogText(to)));
  // A whole statement may read anything; every other text reads its own table.
  const read = ({ place }: Doubt) => (place.kind === "statement" ? between() : "");
  const keyOf = (doubt: Doubt) =>
    sha256(JSON.stringify([serverName, doubt.place, doubt.from, doubt.to, read(doubt)])).slice(0, 32);
  const stored = async () => ((await readCache(cacheFolder, "answers.json")) ?? {}) as Record<string, Answer>;
  return {
    known: async (doubts) => {
      const all = await stored();
      return new Map(doubts.flatMap((doubt) => entry(doubt.id, all[keyOf(doubt)])));
    },
    add: async (doubts, answers) => {
      const given = doubts.filter(({ id }) => answers.get(id)?.error === undefined);
      const fresh = given.flatMap((doubt) => entry(keyOf(doubt), answers.get(doubt.id)));
      const all = [...Object.entries(await stored()), ...fresh].slice(-maxAnswers);
      await writeCache(cacheFolder, "answers", "answers.json", Object.fromEntries(all));
    },
  };
}

function entry(key: string, answer: Answer | undefined): readonly (readonly [string, Answer])[] {
  return answer === undefined ? [] : [[key, answer]];
}
