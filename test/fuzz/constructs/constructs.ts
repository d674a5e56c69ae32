/** All kinds of things that are drawn. */
import { accessConstructs } from "./access.js";
import { columnConstructs } from "./columns.js";
import type { Construct } from "./construct.js";
import { indexConstructs } from "./indexes.js";
import { modelConstructs } from "./models.js";
import { relationConstructs } from "./relations.js";
import { routineConstructs } from "./routines.js";
import { typeConstructs } from "./types.js";
import { viewConstructs } from "./views.js";

export const constructs: readonly Construct[] = [
  ...modelConstructs,
  ...columnConstructs,
  ...relationConstructs,
  ...indexConstructs,
  ...typeConstructs,
  ...viewConstructs,
  ...routineConstructs,
  ...accessConstructs,
];

const byKind = new Map(constructs.map((each) => [each.kind, each]));

export function constructOf({ kind }: { readonly kind: string }): Construct {
  const found = byKind.get(kind);
  if (found === undefined) throw new Error(`no construct ${kind}`);
  return found;
}
