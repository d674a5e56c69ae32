/** Every block attribute (`@@name`) of the language: a new one is a file in `block/` and a line in this list. */
import { accessMethod } from "./block/access-method.js";
import { alter } from "./block/alter.js";
import { checkOption } from "./block/check-option.js";
import { check } from "./block/check.js";
import { dependsOn } from "./block/depends-on.js";
import { comment } from "./block/comment.js";
import { deprecated } from "./block/deprecated.js";
import { drop } from "./block/drop.js";
import { exclude } from "./block/exclude.js";
import { foreignKey } from "./block/foreign-key.js";
import { grant } from "./block/grant.js";
import { id } from "./block/id.js";
import { ignore } from "./block/ignore.js";
import { index } from "./block/index.js";
import { inherits } from "./block/inherits.js";
import { map } from "./block/map.js";
import { materialized } from "./block/materialized.js";
import { of } from "./block/of.js";
import { owner } from "./block/owner.js";
import { partition } from "./block/partition.js";
import { policy } from "./block/policy.js";
import { recursive } from "./block/recursive.js";
import { renamedFrom } from "./block/renamed-from.js";
import { revoke } from "./block/revoke.js";
import { replicaIdentity } from "./block/replica-identity.js";
import { rls } from "./block/rls.js";
import { rule } from "./block/rule.js";
import { schema } from "./block/schema.js";
import { securityBarrier } from "./block/security-barrier.js";
import { securityInvoker } from "./block/security-invoker.js";
import { sql } from "./block/sql.js";
import { statistics } from "./block/statistics.js";
import { strict } from "./block/strict.js";
import { tablespace } from "./block/tablespace.js";
import { trigger } from "./block/trigger.js";
import { unique } from "./block/unique.js";
import { unlogged } from "./block/unlogged.js";
import { virtual } from "./block/virtual.js";
import { withNoData } from "./block/with-no-data.js";
import { withAttribute } from "./block/with.js";
import { withoutRowid } from "./block/without-rowid.js";
import type { BlockAttributeSpec } from "./spec.js";

export const blockAttributes: readonly BlockAttributeSpec[] = [
  accessMethod,
  alter,
  checkOption,
  check,
  dependsOn,
  comment,
  deprecated,
  drop,
  exclude,
  foreignKey,
  grant,
  id,
  ignore,
  index,
  inherits,
  map,
  materialized,
  of,
  owner,
  partition,
  policy,
  recursive,
  renamedFrom,
  revoke,
  replicaIdentity,
  rls,
  rule,
  schema,
  securityBarrier,
  securityInvoker,
  sql,
  statistics,
  strict,
  tablespace,
  trigger,
  unique,
  unlogged,
  virtual,
  withNoData,
  withAttribute,
  withoutRowid,
];
