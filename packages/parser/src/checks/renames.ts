/** Old names that two things claim, or that are no old names. */
import type { Span } from "../diagnostics/diagnostic.js";
import { removal } from "../diagnostics/fixes.js";
import { report, type Context } from "../resolve/context.js";
import { isAnew, takeStep } from "../resolve/memory.js";
import { oldPlace } from "../resolve/old-place.js";
import type { ColumnField, CompositeType, Enum, Field, Model, Schema } from "../schema.js";

interface Renamed {
  readonly name: string;
  readonly dbName: string;
  readonly namespace?: string;
  readonly renamedFrom?: { readonly name: string; readonly span: Span };
}

type OldPlace = ReturnType<typeof oldPlace>;

export function checkRenames(schema: Schema, context: Context): void {
  const inNamespaces = (text: string): OldPlace => oldPlace(text, schema);
  checkGroup([...schema.models, ...schema.views], context, inNamespaces);
  checkGroup([...schema.enums, ...schema.compositeTypes, ...schema.aliases], context, inNamespaces);
  checkGroup(schema.sequences, context, inNamespaces);
  for (const each of [...schema.enums, ...schema.models, ...schema.compositeTypes])
    if (isAnew(context, each.name)) takeStep(context, each, () => checkGroup(partsOf(each), context));
}

const partsOf = (whole: Enum | Model | CompositeType): readonly Renamed[] =>
  "values" in whole ? whole.values : (whole.fields as readonly Field[]).filter(isRenamed);

const isRenamed = (field: Field): field is ColumnField => field.kind === "column" && field.renamedFrom !== undefined;

/** Things whose names must differ in the database. */
function checkGroup(
  things: readonly Renamed[],
  context: Context,
  placeOf: (text: string) => OldPlace = (name) => ({ name }),
): void {
  const claimed = new Map<string, Renamed>();
  for (const thing of things) {
    const { renamedFrom: old } = thing;
    if (old === undefined) continue;
    const { name, namespace = thing.namespace } = placeOf(old.name);
    const key = `${namespace ?? ""} ${name}`;
    const first = claimed.get(key);
    if (first !== undefined) reportTwice(thing, first, context);
    else if (name === thing.dbName && namespace === thing.namespace) reportOwn(thing, old.span, context);
    claimed.set(key, first ?? thing);
  }
}

function reportTwice({ name, renamedFrom }: Renamed, first: Renamed, context: Context): void {
  report(context, {
    code: "D2409",
    span: renamedFrom!.span,
    message: `"${first.name}" and "${name}" were both "${renamedFrom!.name}"`,
    related: [{ span: first.renamedFrom!.span, message: `"${first.name}"` }],
    help: "keep the one that has the rows; the other one is new",
  });
}

/** Nothing happens then: it is a leftover, and no mistake that stops anything. */
function reportOwn({ name }: Renamed, span: Span, context: Context): void {
  report(context, {
    code: "D2409",
    severity: "warning",
    span,
    message: `"${name}" has this name now, so it was not renamed from it`,
    help: "remove it, or write the name that it had before",
    fix: removal(span, "the old name"),
  });
}
