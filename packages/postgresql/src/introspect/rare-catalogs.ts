/**
 * System catalogs in which most databases have nothing that somebody made, and how that is asked: planning a query of each
 * would take longer than reading all the rest.
 */

import { engineAccess } from "./engine-access.js";

const made = (catalog: string): string => `select from ${catalog} where oid >= 16384`;
const any = (catalog: string): string => `select from ${catalog}`;

const rows = {
  pg_am: made("pg_am"),
  // in operator families of the engine
  pg_amop: `${made("pg_amop")} and amopfamily < 16384 union all ${made("pg_amproc")} and amprocfamily < 16384`,
  pg_cast: made("pg_cast"),
  pg_collation: made("pg_collation"),
  pg_conversion: made("pg_conversion"),
  pg_default_acl: any("pg_default_acl"),
  pg_event_trigger: any("pg_event_trigger"),
  pg_extension: made("pg_extension"),
  pg_foreign_data_wrapper: made("pg_foreign_data_wrapper"),
  pg_foreign_server: made("pg_foreign_server"),
  pg_foreign_table: any("pg_foreign_table"),
  pg_inherits: any("pg_inherits"),
  // of the engine's own objects, where they are not those of a new database
  pg_init_privs: `select from (${engineAccess()}) changed`,
  pg_language: made("pg_language"),
  pg_opclass: made("pg_opclass"),
  pg_operator: made("pg_operator"),
  pg_opfamily: made("pg_opfamily"),
  pg_policy: any("pg_policy"),
  pg_proc: made("pg_proc"),
  pg_publication: any("pg_publication"),
  pg_range: "select from pg_range where rngtypid >= 16384",
  pg_seclabel: any("pg_seclabel"),
  pg_statistic_ext: any("pg_statistic_ext"),
  pg_subscription: any("pg_subscription"),
  pg_transform: made("pg_transform"),
  pg_ts_config: made("pg_ts_config"),
  pg_ts_dict: made("pg_ts_dict"),
  pg_ts_parser: made("pg_ts_parser"),
  pg_ts_template: made("pg_ts_template"),
  // base types, those that are only announced, and enums and composite types without anything in them
  pg_type: `${made("pg_type")} and (typtype = 'b' and typinput <> 'array_in'::regproc or not typisdefined
    or typtype = 'e' and not exists (select from pg_enum where enumtypid = pg_type.oid))
    union all select from pg_class where relkind = 'c'
      and not exists (select from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped)`,
  pg_user_mapping: any("pg_user_mappings"),
} as const;

export type RareCatalog = keyof typeof rows;

/** An expression: the names of those that have any, as JSON. */
export const rareCatalogsSql = `to_json(array_remove(array[${Object.entries(rows)
  .map(([name, select]) => `case when exists (${select}) then '${name}' end`)
  .join(", ")}], null))::text`;
