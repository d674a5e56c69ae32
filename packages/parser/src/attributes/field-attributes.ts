/** Every field-level attribute (`@name`) of the language: a new one is a file in `field/` and a line in this list. */
import { backfill } from "./field/backfill.js";
import { check } from "./field/check.js";
import { collate } from "./field/collate.js";
import { compression } from "./field/compression.js";
import { defaultAttribute } from "./field/default.js";
import { comment } from "./field/comment.js";
import { deprecated } from "./field/deprecated.js";
import { email } from "./field/email.js";
import { generated } from "./field/generated.js";
import { grant } from "./field/grant.js";
import { gt } from "./field/gt.js";
import { gte } from "./field/gte.js";
import { id } from "./field/id.js";
import { identity } from "./field/identity.js";
import { ignore } from "./field/ignore.js";
import { inherited } from "./field/inherited.js";
import { length } from "./field/length.js";
import { lt } from "./field/lt.js";
import { lte } from "./field/lte.js";
import { map } from "./field/map.js";
import { notNull } from "./field/not-null.js";
import { owner } from "./field/owner.js";
import { regex } from "./field/regex.js";
import { relation } from "./field/relation.js";
import { renamedFrom } from "./field/renamed-from.js";
import { revoke } from "./field/revoke.js";
import { schema } from "./field/schema.js";
import { statistics } from "./field/statistics.js";
import { storage } from "./field/storage.js";
import { ts } from "./field/ts.js";
import { unique } from "./field/unique.js";
import { updatedAt } from "./field/updated-at.js";
import { url } from "./field/url.js";
import { using } from "./field/using.js";
import type { FieldAttributeSpec } from "./spec.js";

export const fieldAttributes: readonly FieldAttributeSpec[] = [
  backfill,
  check,
  collate,
  compression,
  defaultAttribute,
  comment,
  deprecated,
  email,
  generated,
  grant,
  gt,
  gte,
  id,
  identity,
  ignore,
  inherited,
  length,
  lt,
  lte,
  map,
  notNull,
  owner,
  regex,
  relation,
  renamedFrom,
  revoke,
  schema,
  statistics,
  storage,
  ts,
  unique,
  updatedAt,
  url,
  using,
];
