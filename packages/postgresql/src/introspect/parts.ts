/** Everything that introspection reads, part by part. */
import type { RowOf } from "./part.js";
import { alterations } from "./parts/alterations.js";
import { access } from "./parts/access.js";
import { columns } from "./parts/columns.js";
import { comments } from "./parts/comments.js";
import { constraints } from "./parts/constraints.js";
import { defaultPrivileges } from "./parts/default-privileges.js";
import { defaults } from "./parts/defaults.js";
import { dependencies } from "./parts/dependencies.js";
import { extensionDependents } from "./parts/extension-dependents.js";
import { extensions } from "./parts/extensions.js";
import { indexes } from "./parts/indexes.js";
import { inherits } from "./parts/inherits.js";
import { memberAccess } from "./parts/member-access.js";
import { namespaces } from "./parts/namespaces.js";
import { natives } from "./parts/natives.js";
import { outside } from "./parts/outside.js";
import { policies } from "./parts/policies.js";
import { relations } from "./parts/relations.js";
import { roles } from "./parts/roles.js";
import { routines } from "./parts/routines.js";
import { rules } from "./parts/rules.js";
import { sequences } from "./parts/sequences.js";
import { statistics } from "./parts/statistics.js";
import { triggers } from "./parts/triggers.js";
import { types } from "./parts/types.js";
import { unknown } from "./parts/unknown.js";

export const parts = {
  namespaces,
  extensions,
  extensionDependents,
  types,
  relations,
  outside,
  inherits,
  columns,
  defaults,
  sequences,
  constraints,
  indexes,
  statistics,
  triggers,
  rules,
  policies,
  routines,
  natives,
  comments,
  access,
  alterations,
  defaultPrivileges,
  memberAccess,
  roles,
  dependencies,
  unknown,
};

export type PartName = keyof typeof parts;

/** The rows of every part. */
export type Raw = { readonly [Name in keyof typeof parts]: readonly RowOf<(typeof parts)[Name]>[] };
