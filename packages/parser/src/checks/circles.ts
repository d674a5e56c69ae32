/** Declarations that cannot be made in any order, since each needs another of them first. */
import type * as ast from "../ast.js";
import { itemsOf } from "../attributes/types/literals.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import { namedInSql } from "../resolve/declarations.js";
import type { Schema } from "../schema.js";

export interface Node {
  readonly name: string;
  readonly span: Span;
  readonly needs: readonly string[];
}

/**
 * Views and objects declared by SQL by what they refer to; composite types by their fields, models by their parents.
 * What else a table refers to is made after it.
 */
export function checkCircles(schema: Schema, context: Context): void {
  reportSelves(schema, context);
  const nodes = [...schema.views, ...schema.statements].map(({ name, nameSpan, dependsOn }) => ({
    name,
    span: nameSpan,
    needs: [...dependsOn, ...namesSaid(namedInSql(context.declarations, name)?.attributes ?? [])],
  }));
  reportCircles("D2307", nodes, context);
  const composites = schema.compositeTypes.map(({ name, nameSpan, fields }) => ({
    name,
    span: nameSpan,
    needs: fields.flatMap(({ type }) => (type.kind === "composite" ? [type.composite] : [])),
  }));
  const heirs = schema.models.map(({ name, nameSpan, inherits }) => ({ name, span: nameSpan, needs: inherits }));
  reportCircles("D2103", composites, context);
  reportCircles("D2103", heirs, context);
}

/** What an @@dependsOn names, the block itself included. */
const namesSaid = (attributes: readonly ast.Attribute[]): string[] =>
  attributes
    .filter(({ nameText }) => nameText === "dependsOn")
    .flatMap(({ args = [] }) => args.flatMap(({ value }) => itemsOf(value)))
    .flatMap((item) => (item.kind === "name" ? [item.text] : []));

/** A view that reads itself without being recursive: the query names what is not there yet. */
function reportSelves({ views }: Schema, context: Context): void {
  for (const { name, dbName, namespace, sql, recursive, materialized } of views) {
    if (sql === undefined || (recursive && !materialized)) continue;
    const isSelf = sql.parts.some(
      (part) =>
        (part.kind === "table" || part.kind === "qualifiedColumn") &&
        part.table === dbName &&
        part.namespace === namespace,
    );
    if (!isSelf) continue;
    const help = "name other tables and views, or add @@recursive";
    report(context, { code: "D2307", span: sql.span, message: `view "${name}" reads itself`, help });
  }
}

function reportCircles(code: "D2307" | "D2103", nodes: readonly Node[], context: Context): void {
  for (const circle of circlesAmong(nodes.filter(({ needs }) => needs.length > 0))) reportCircle(code, circle, context);
}

/** From every node the first circle that is met, if no other was met there before. */
export function* circlesAmong(nodes: Iterable<Node>): Iterable<readonly Node[]> {
  const known = new Map([...nodes].map((node) => [node.name, node]));
  const done = new Set<string>();
  for (const node of known.values()) {
    const circle = findCircle(node, known, done);
    if (circle !== undefined) yield circle;
  }
}

/** As many members of a circle as anybody follows. */
const mostNamed = 8;

const words = {
  D2103: ["contain", "take one of them out of another"],
  D2307: ["need", "one must be there first: take its reference to another out, or a name out of @@dependsOn"],
} as const;

function reportCircle(code: "D2307" | "D2103", circle: readonly Node[], context: Context): void {
  const [first, ...others] = circle.slice(0, mostNamed);
  const names = [first!, ...others].map(({ name }) => `"${name}"`);
  const rest = circle.length > mostNamed ? ["…"] : [];
  const [word, help] = words[code];
  const related = others.map(({ span }) => ({ span, message: "in the circle" }));
  report(context, {
    code,
    span: first!.span,
    message:
      circle.length === 1
        ? `${names[0]!} ${word}s itself`
        : `these ${word} one another: ${[...names, ...rest].join(", ")}`,
    ...(related.length > 0 && { related }),
    help,
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
