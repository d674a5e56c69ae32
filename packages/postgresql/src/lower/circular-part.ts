/** What of a graph may go round in circles: all that lies on a way from a circle to a circle. */

/** By node, those that it leads to, all of them nodes. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function circularPart(graph: Graph): Graph {
  return reversed(withoutEnds(reversed(withoutEnds(graph))));
}

/** Nodes that lead nowhere are left out, and then those that lead nowhere else. */
function withoutEnds(graph: Graph): Graph {
  const leadingTo = reversed(graph);
  const open = new Map([...graph].map(([node, next]) => [node, next.size]));
  const ends = [...graph.keys()].filter((node) => open.get(node) === 0);
  for (const end of ends) {
    for (const before of leadingTo.get(end) ?? []) {
      const left = (open.get(before) ?? 0) - 1;
      open.set(before, left);
      if (left === 0) ends.push(before);
    }
  }
  const gone = new Set(ends);
  const kept = (nodes: Iterable<string>): readonly string[] => [...nodes].filter((node) => !gone.has(node));
  return new Map(kept(graph.keys()).map((node) => [node, new Set(kept(graph.get(node) ?? []))]));
}

function reversed(graph: Graph): Graph {
  const back = new Map([...graph.keys()].map((node) => [node, new Set<string>()]));
  for (const [node, next] of graph) for (const each of next) back.get(each)?.add(node);
  return back;
}
