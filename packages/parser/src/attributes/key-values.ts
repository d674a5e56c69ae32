/** Puts the arguments that keys and indexes share into their shape in the Schema. */
import { defined } from "../resolve/defined.js";
import type { FieldDraft } from "../resolve/draft.js";
import type { Key, Sql } from "../schema.js";
import type { Named } from "./types/fields.js";

interface Shared {
  readonly map?: string;
  readonly clustered?: boolean;
  readonly include?: Named<FieldDraft>;
  readonly with?: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly comment?: string;
  readonly where?: Sql;
  readonly nullsDistinct?: boolean;
  readonly deferrable?: "Immediate" | "Deferred";
}

export const sharedValues = (values: Shared) => ({
  include: (values.include?.items ?? []).map((field) => field.name),
  storage: values.with ?? {},
  ...defined({
    dbName: values.map,
    clustered: values.clustered,
    tablespace: values.tablespace,
    comment: values.comment,
    where: values.where,
    nullsDistinct: values.nullsDistinct,
    deferrable: values.deferrable,
  }),
});

/** What only keys say. */
export const keyValues = (
  values: Shared & {
    readonly name?: string;
    readonly onConflict?: NonNullable<Key["onConflict"]>;
    readonly constraint?: boolean;
    readonly period?: boolean;
  },
) => ({
  ...sharedValues(values),
  ...defined({
    clientName: values.name,
    onConflict: values.onConflict,
    constraint: values.constraint,
    period: values.period,
  }),
});
