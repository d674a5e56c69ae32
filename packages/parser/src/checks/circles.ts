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
    if (circle === undefined) continue;
    const message = code === "D2307" ? "these need one another:" : "these contain one another:";
    const text = `${message} ${circle.map((member) => `"${member.name}"`).join(", ")}`;
    const related = circle.slice(1).map((member) => ({ span: member.span, message: "in the circle" }));
    report(context, { code, span: circle[0]!.span, message: text, ...(related.length > 0 && { related }) });
  }
}

/** Depth first; every node is entered once over all calls. */
function findCircle(start: Node, known: ReadonlyMap<string, Node>, done: Set<string>): Node[] | undefined {
  const path: { node: Node; next: number }[] = [];
  const enter = (node: Node): void => {
    done.add(node.name);
    path.push({ node, next: 0 });
  };
  if (!done.has(start.name)) enter(start);
  while (path.length > 0) {
    const top = path.at(-1)!;
    const name = top.node.needs[top.next++];
    if (name === undefined) path.pop();
    else {
      const at = path.findIndex(({ node }) => node.name === name);
      if (at >= 0) return path.slice(at).map(({ node }) => node);
      const next = known.get(name);
      if (next !== undefined && !done.has(name)) enter(next);
    }
  }
  return undefined;
}
