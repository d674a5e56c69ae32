/** Kinds of objects with privileges that no schema makes, as extensions own them and the engine brings them. */

export interface PrivilegedKind {
  readonly catalog: string;
  readonly prefix: string;
  /** Of `acldefault`, as SQL. */
  readonly letter: string;
  readonly what: string;
}

const qualified = (namespace: string, name: string): string =>
  `${namespace}::regnamespace::text || '.' || quote_ident(${name})`;

export const privilegedKinds: readonly PrivilegedKind[] = [
  {
    catalog: "pg_class",
    prefix: "rel",
    letter: "case o.relkind when 'S' then 's' else 'r' end",
    what: `case o.relkind when 'S' then 'sequence ' else 'table ' end || ${qualified("o.relnamespace", "o.relname")}`,
  },
  {
    catalog: "pg_proc",
    prefix: "pro",
    letter: "'f'",
    what: `'routine ' || ${qualified("o.pronamespace", "o.proname")} || '(' || pg_get_function_identity_arguments(o.oid) || ')'`,
  },
  { catalog: "pg_type", prefix: "typ", letter: "'T'", what: `'type ' || ${qualified("o.typnamespace", "o.typname")}` },
  { catalog: "pg_namespace", prefix: "nsp", letter: "'n'", what: "'schema ' || quote_ident(o.nspname)" },
  { catalog: "pg_language", prefix: "lan", letter: "'l'", what: "'language ' || quote_ident(o.lanname)" },
  {
    catalog: "pg_foreign_data_wrapper",
    prefix: "fdw",
    letter: "'F'",
    what: "'foreign data wrapper ' || quote_ident(o.fdwname)",
  },
];
