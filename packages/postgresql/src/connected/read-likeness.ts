/** What a scratch database has in common with the database it stands for: encoding, collation, and settings. */
import type { PostgresqlConnection } from "./connection.js";

export interface DatabaseLikeness {
  /** What follows the name in CREATE DATABASE. */
  readonly createOptions: string;
  /** What follows the template where another scratch is copied. */
  readonly copyOptions: string;
  /** Settings that the database gives its sessions, as `set_config` takes them. */
  readonly settings: readonly (readonly [name: string, value: string])[];
}

export async function readLikeness(connection: PostgresqlConnection): Promise<DatabaseLikeness> {
  const [row = {}] = await connection.query(likenessQuery(connection.serverVersion));
  const options = Object.entries(optionNames).flatMap(([column, option]) => {
    const value = row[column];
    return typeof value === "string" ? [`${option} ${quoted(value)}`] : [];
  });
  const settings = Array.isArray(row.settings) ? row.settings.map(String) : [];
  const kept = settings.map(splitSetting).filter(([name]) => !ofSession.test(name));
  // Copying files takes half as long as copying their blocks through the log, unless each file must reach the disk.
  const copiesFiles = row.fsync === "off" && connection.serverVersion >= 150000;
  return {
    createOptions: `TEMPLATE template0 ${options.join(" ")}`,
    copyOptions: copiesFiles ? " STRATEGY FILE_COPY" : "",
    settings: kept,
  };
}

/** Limits for those who work with rows, and what we say ourselves to each server. */
const ofSession = /timeout$|^(default_transaction_read_only|standard_conforming_strings|client_min_messages)$/;

const optionNames: Readonly<Record<string, string>> = {
  owner: "OWNER", // whose the objects in it are: a cache that another role made has others
  encoding: "ENCODING",
  collate: "LC_COLLATE",
  ctype: "LC_CTYPE",
  provider: "LOCALE_PROVIDER",
  icu: "ICU_LOCALE",
  rules: "ICU_RULES",
  builtin: "BUILTIN_LOCALE",
};

/** The columns moved from version to version. */
function likenessQuery(version: number): string {
  const locale = version >= 170000 ? "datlocale" : version >= 150000 ? "daticulocale" : "null";
  const provider = version >= 150000 ? "datlocprovider" : "'c'";
  return `
    select current_user::text as owner, current_setting('fsync') as fsync, pg_encoding_to_char(encoding) as encoding,
      datcollate as collate, datctype as ctype,
      case ${provider} when 'i' then 'icu' when 'b' then 'builtin' end as provider,
      case when ${provider} = 'i' then ${locale}::text end as icu,
      case when ${provider} = 'b' then ${locale}::text end as builtin,
      ${version >= 160000 ? "daticurules" : "null"} as rules,
      (select setconfig from pg_db_role_setting where setdatabase = d.oid and setrole = 0) as settings
    from pg_database d where datname = current_database()`;
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function splitSetting(setting: string): readonly [string, string] {
  const equals = setting.indexOf("=");
  return [setting.slice(0, equals), setting.slice(equals + 1)];
}
