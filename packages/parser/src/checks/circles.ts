/** Declarations that cannot be made in any order, since each needs another of them first. */
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import type { Schema } from "../schema.js";

interface Node {
  readonly name: string;
  readonly span: Span;
  readonly needs: readonly string[];
}

/** Views and objects declared by SQL by what they refer to; composite types by their fields. Tables break such circles. */
export function checkCircles(schema: Schema, context: Context): void {
  const bySql = [...schema.views, ...schema.statements].map(({ name, nameSpan, dependsOn }) => ({
    name,
    span: nameSpan,
    needs: dependsOn,
  }));
  reportCircles("D2307", bySql, context);
  const composites = schema.compositeTypes.map(({ name, nameSpan, fields }) => ({
    name,
    span: nameSpan,
    needs: fields.flatMap(({ type }) => (type.kind === "composite" ? [type.composite] : [])),
  }));
  reportCircles("D2103", composites, context);
}

function reportCircles(code: "D2307" | "D2103", nodes: readonly Node[], context: Context): void {
  const known = new Map(nodes.map((node) => [node.name, node]));
  const done = new Set<string>();
  for (const node of nodes) {
    const circle = findCircle(node, known, done);
    if (circle !== undefined) reportCircle(code, circle, context);
  }
}

/** As many members of a circle as anybody follows. */
const mostNamed = 8;

function reportCircle(code: "D2307" | "D2103", circle: readonly Node[], context: Context): void {
  const [first, ...others] = circle.slice(0, mostNamed);
  const names = [first!, ...others].map(({ name }) => `"${name}"`);
  const rest = circle.length > mostNamed ? ["…"] : [];
  const word = code === "D2307" ? "need" : "contain";
  const related = others.map(({ span }) => ({ span, message: "in the circle" }));
  report(context, {
    code,
    span: first!.span,
    message:
      circle.length === 1
        ? `${names[0]!} ${word}s itself`
        : `these ${word} one another: ${[...names, ...rest].join(", ")}`,
    ...(related.length > 0 && { related }),
  });
}

/** Depth first; every node is entered once over all calls. */
function findCircle(start: Node, known: ReadonlyMap<string, Node>, done: Set<string>): Node[] | undefined {
  const path: { node: Node; next: number }[] = [];
  const places = new Map<string, number>();
  const enter = (node: Node): void => {
    done.add(node.name);
    places.set(node.name, path.length);
    path.push({ node, next: 0 });
  };
  if (!done.has(start.name)) enter(start);
  while (path.length > 0) {
    const top = path.at(-1)!;
    const name = top.node.needs[top.next++];
    if (name === undefined) {
      path.pop();
      places.delete(top.node.name);
    } else {
      const at = places.get(name);
      if (at !== undefined) return path.slice(at).map(({ node }) => node);
      const next = known.get(name);
      if (next !== undefined && !done.has(name)) enter(next);
    }
  }
  return undefined;
}
