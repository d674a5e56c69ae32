/** Without foreign keys a client carries out referential actions itself, and would never end on a circle of them. */
import { report, type Context } from "../resolve/context.js";
import { hasKey, type Pair } from "../resolve/relations.js";
import { circlesAmong, type Node } from "./circles.js";

export function checkCascades(pairs: readonly Pair[], context: Context): void {
  if (context.datasource.relationMode !== "prisma") return;
  const cascading = pairs.filter(cascades);
  for (const circle of circlesAmong(nodesOf(cascading))) {
    const [first, ...others] = circle.filter(isRelation);
    report(context, {
      code: "D2217",
      span: first!.span,
      message:
        others.length === 0
          ? `changes of ${quoted(first!)} cascade to itself without end`
          : `changes cascade in a circle: ${[first!, ...others].map(quoted).join(", ")}`,
      help: `say onDelete: Restrict and onUpdate: Restrict${others.length > 0 ? " on one of them" : ""}`,
      ...(others.length > 0 && { related: others.map(({ span }) => ({ span, message: "in the circle" })) }),
    });
  }
}

/** Whether a change of the row that is pointed at changes the row that points: Prisma's defaults are Cascade, and SetNull. */
function cascades({ forward, kind }: Pair): boolean {
  const relation = forward.field.relation;
  if (kind === "manyToMany" || relation === undefined || relation.broken || !hasKey(forward)) return false;
  const { onDelete, onUpdate = "Cascade" } = relation.options;
  const deletes = onDelete ?? (forward.field.ast.type.arity === "optional" ? "SetNull" : "Restrict");
  return [deletes, onUpdate].some((action) => action !== "Restrict" && action !== "NoAction");
}

/** Models and relations by turns, so that a model with many relations is gone through once. */
function* nodesOf(pairs: readonly Pair[]): Iterable<Node> {
  const relationsOf = new Map<string, string[]>();
  for (const { forward, back } of pairs) {
    const name = `${forward.holder.name}.${forward.field.name}`;
    const known = relationsOf.get(forward.holder.name);
    if (known === undefined) relationsOf.set(forward.holder.name, [name]);
    else known.push(name);
    yield { name, span: forward.field.relation!.attribute.span, needs: [back.holder.name] };
  }
  for (const [model, relations] of relationsOf)
    yield { name: model, span: pairs[0]!.forward.field.ast.span, needs: relations };
}

const isRelation = ({ name }: Node): boolean => name.includes(".");

const quoted = ({ name }: Node): string => `"${name}"`;
