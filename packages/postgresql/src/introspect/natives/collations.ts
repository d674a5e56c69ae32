/** Collations and conversions between encodings. */
import { lines, option, qualified } from "./native-texts.js";
import type { NativeSource } from "./native-source.js";

/** The columns that hold a locale changed from version to version. */
const icuLocale = (version: number): string =>
  version >= 170000 ? "o.colllocale" : version >= 150000 ? "o.colliculocale" : "o.collcollate";

/** Those of every encoding come from the engine's own; what is made by its locale is of the database's encoding. */
const isCopy =
  "o.collprovider = 'c' and o.collencoding = -1 and o.collcollate = o.collctype and o.collcollate in ('C', 'POSIX')";

const collation: NativeSource = {
  words: "COLLATION",
  catalog: "pg_collation",
  from: "pg_collation o join ns on ns.oid = o.collnamespace",
  identity: qualified("o.collname"),
  name: "o.collname",
  namespace: "ns.name",
  create: (version) =>
    `'CREATE COLLATION ' || ${qualified("o.collname")} || case when ${isCopy} then ' FROM pg_catalog.' || quote_ident(o.collcollate)
    else ' ' || ${lines([
      "case o.collprovider when 'i' then 'PROVIDER = icu' when 'b' then 'PROVIDER = builtin' when 'c' then 'PROVIDER = libc' end",
      option(
        "LOCALE",
        `quote_literal(case when o.collprovider in ('i', 'b') then ${icuLocale(version)}
        when o.collcollate = o.collctype then o.collcollate end)`,
      ),
      option(
        "LC_COLLATE",
        `case when o.collprovider = 'c' and o.collcollate <> o.collctype then quote_literal(o.collcollate) end`,
      ),
      option(
        "LC_CTYPE",
        `case when o.collprovider = 'c' and o.collcollate <> o.collctype then quote_literal(o.collctype) end`,
      ),
      "case when not o.collisdeterministic then 'DETERMINISTIC = false' end",
      ...(version >= 160000 ? [option("RULES", "quote_literal(o.collicurules)")] : []),
    ])} end`,
};

const conversion: NativeSource = {
  words: "CONVERSION",
  catalog: "pg_conversion",
  from: "pg_conversion o join ns on ns.oid = o.connamespace",
  identity: qualified("o.conname"),
  name: "o.conname",
  namespace: "ns.name",
  create:
    () => `'CREATE ' || case when o.condefault then 'DEFAULT ' else '' end || 'CONVERSION ' || ${qualified("o.conname")}
    || format(' FOR %L TO %L FROM %s', pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding), o.conproc::regproc)`,
};

export const collations: readonly NativeSource[] = [collation, conversion];
