/** What of a database the schema manages. */
import { objectId } from "../object-id.js";
import { columnId } from "../object-ids.js";
import type { ObjectId } from "../catalog.js";
import { columnFields } from "./columns.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { knownNamespaces } from "./namespaces.js";

export interface Scope {
  /** Namespaces that the schema uses; what lies in others is left alone. Empty where there are none. */
  readonly namespaces: readonly string[];
  /** `manage = "all"`: what the database has and the schema has not is dropped. */
  readonly all: boolean;
  /** Without `comments = true` the database keeps its own comments. */
  readonly keepsComments?: boolean;
  /** What the schema names and leaves as it is: columns with `@default(dbgenerated())`, views without a query. */
  readonly unsaid?: ReadonlySet<ObjectId>;
}

export function declareScope(declaring: Declaring): Scope {
  const { datasource } = declaring.schema;
  return {
    namespaces: knownNamespaces(declaring),
    all: datasource.manage === "all",
    keepsComments: !datasource.comments,
    unsaid: new Set([...unsaidDefaults(declaring), ...unsaidViews(declaring)]),
  };
}

function unsaidDefaults(declaring: Declaring): readonly ObjectId[] {
  return declaring.schema.models.flatMap((model) =>
    columnFields(model)
      .filter((field) => field.default?.kind === "sql" && field.default.sql === undefined)
      .map((field) => columnId(qualifiedName(model, declaring), field.dbName)),
  );
}

function unsaidViews(declaring: Declaring): readonly ObjectId[] {
  return declaring.schema.views
    .filter((view) => view.sql === undefined)
    .flatMap((view) =>
      (["view", "materializedView"] as const).map((kind) => objectId(kind, qualifiedName(view, declaring))),
    );
}
