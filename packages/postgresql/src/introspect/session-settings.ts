/** Under these settings the engine qualifies every name that is not its own, and prints values alike everywhere. */
export const sessionSettings: Readonly<Record<string, string>> = {
  search_path: "",
  datestyle: "ISO, YMD",
  intervalstyle: "postgres",
  timezone: "UTC",
  bytea_output: "hex",
  extra_float_digits: "1",
  xmloption: "content",
  quote_all_identifiers: "off",
};
