/** A plan for people: what changes, what could go wrong, who judged it. */
import type { Planned } from "@dsl/migrate";
import { type Change, clearsAway, describeChange } from "@dsl/planner";
import type { Colours } from "./colours.js";
import { findingJson, findingText } from "./consent-text.js";

/** One line for each change, then its hazards. */
export function planLines(planned: Planned, colours: Colours): string[] {
  const shown = planned.plan.changes.filter((change) => !clearsAway(change));
  const changes = shown.map((change) => `  ${mark(change.kind, colours)} ${describeChange(change)}`);
  const hazards = planned.findings.map((finding) => findingText(finding, colours));
  const doubts = planned.plan.unsettled.map(
    (doubt) => `  counted as different, since no engine judged it: ${doubt.from} / ${doubt.to}`,
  );
  return [...new Set(changes), ...doubts, ...hazards];
}

function mark(kind: string, colours: Colours): string {
  if (/^(create|add)/.test(kind)) return colours.green("+");
  if (kind.startsWith("drop")) return colours.red("-");
  return colours.yellow("~");
}

export function plannedJson(planned: Planned): Record<string, unknown> {
  return {
    changes: planned.plan.changes.map((change) => ({
      kind: change.kind,
      text: describeChange(change),
      because: becauseJson(change),
    })),
    hazards: planned.findings.map(findingJson),
    unmanaged: planned.unmanaged,
    sql: planned.sql,
    judgedBy: planned.judgedBy,
  };
}

/** Of its span the place alone: it may be a node of the syntax tree with all that is below. */
function becauseJson({ because: { span, ...because } }: Change): Record<string, unknown> {
  if (span === undefined) return because;
  const { file, start, end } = span;
  return { ...because, span: { file, start, end } };
}
