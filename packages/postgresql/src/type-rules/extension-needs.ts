/**
 * What well-known extensions need of others, as their control files say (`requires`). A database says it of those that it has;
 * a schema does not say it.
 */
export const extensionNeeds: Readonly<Record<string, readonly string[]>> = {
  earthdistance: ["cube"],
  bool_plperl: ["plperl"],
  bool_plperlu: ["plperlu"],
  jsonb_plperl: ["plperl"],
  jsonb_plperlu: ["plperlu"],
  hstore_plperl: ["hstore", "plperl"],
  hstore_plperlu: ["hstore", "plperlu"],
  hstore_plpython3u: ["hstore", "plpython3u"],
  jsonb_plpython3u: ["plpython3u"],
  ltree_plpython3u: ["ltree", "plpython3u"],
  postgis_raster: ["postgis"],
  postgis_sfcgal: ["postgis"],
  postgis_topology: ["postgis"],
  postgis_tiger_geocoder: ["postgis", "fuzzystrmatch"],
  address_standardizer_data_us: ["address_standardizer"],
  pgrouting: ["plpgsql", "postgis"],
  h3_postgis: ["h3", "postgis", "postgis_raster"],
};
