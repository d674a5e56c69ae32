/** Random pairs for fast-check, and how a failing one becomes smaller: fewer things, fewer differences. */
import fc from "fast-check";
import { constructOf } from "./constructs/constructs.js";
import { Dice } from "./dice.js";
import { compatible, drawPair, losesParent, settled, type Pair } from "./edit.js";
import type { EngineName, State, Thing } from "./state.js";

export class Pairs extends fc.Arbitrary<Pair> {
  constructor(private readonly engine: EngineName) {
    super();
  }

  override generate(random: fc.Random): fc.Value<Pair> {
    const dice = new Dice((below) => random.nextInt(0, Math.max(0, below - 1)));
    return new fc.Value(drawPair(this.engine, dice), undefined);
  }

  override canShrinkWithoutContext(_: unknown): _ is Pair {
    return false;
  }

  override shrink(pair: Pair): fc.Stream<fc.Value<Pair>> {
    return fc.stream(smaller(pair)).map((each) => new fc.Value(each, undefined));
  }
}

function* smaller(pair: Pair): Generator<Pair> {
  const ids = [...new Set([...pair.before, ...pair.after].map(({ id }) => id))];
  const byId = new Map([...pair.before, ...pair.after].map((thing) => [thing.id, thing]));
  const size = sizeOf(pair);
  for (const change of [
    ...ids.map((id) => without(pair, id)),
    ...ids.map((id) => unchanged(pair, id)),
    ...ids.map((id) => plainer(pair, byId.get(id)!)),
  ]) {
    if (change === undefined) continue;
    const before = settled(change.before, pair.engine);
    const after = compatible(before, settled(change.after, pair.engine), pair.engine);
    const next = { ...pair, before, after };
    if (after.length > 0 && before.length > 0 && sizeOf(next) < size && !losesParent(before, after)) yield next;
  }
  if (!pair.fast) yield { ...pair, fast: true };
}

type Change = Pick<Pair, "before" | "after">;

const without = ({ before, after }: Pair, id: number): Change => ({
  before: before.filter((thing) => thing.id !== id),
  after: after.filter((thing) => thing.id !== id),
});

/** As before, or not there. */
function unchanged({ before, after }: Pair, id: number): Change | undefined {
  const [was, is] = [before.find((thing) => thing.id === id), after.find((thing) => thing.id === id)];
  if (was === is) return undefined;
  if (was === undefined) return { before, after: after.filter((thing) => thing !== is) };
  if (is === undefined) return { before: before.filter((thing) => thing !== was), after };
  return { before, after: after.map((thing) => (thing === is ? was : thing)) };
}

/** Without an odd name, or standing on less. */
function plainer({ before, after }: Pair, { id, mapped, of }: Thing): Change | undefined {
  const least = constructOf(before.find((thing) => thing.id === id) ?? after.find((thing) => thing.id === id)!).least;
  if (mapped === undefined && (least === undefined || of.length <= least)) return undefined;
  const plain = (state: State): State =>
    state.map((thing) => {
      if (thing.id !== id) return thing;
      const { mapped: _, ...rest } = thing;
      return mapped === undefined ? { ...rest, of: rest.of.slice(0, -1) } : rest;
    });
  return { before: plain(before), after: plain(after) };
}

/** Each step of shrinking lowers it, so that it ends. */
function sizeOf({ before, after }: Pair): number {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const differences = after.filter(
    (thing) => old.get(thing.id) !== thing && JSON.stringify(old.get(thing.id)) !== JSON.stringify(thing),
  );
  const extras = [...before, ...after].reduce(
    (sum, { mapped, of }) => sum + of.length + (mapped === undefined ? 0 : 1),
    0,
  );
  return 10 * (before.length + after.length) + 5 * differences.length + extras;
}
