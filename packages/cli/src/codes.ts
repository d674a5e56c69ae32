/** Every diagnostic that the command line itself gives, with its title. */
const codes = {
  D4301: "there is no schema",
  D4302: "a folder has no schema files",
  D4303: "a file cannot be read",
  D4304: "a file cannot be used",
  D4310: "a configuration file is missing",
  D4311: "a configuration fails to load",
  D4312: "a configuration exports nothing",
  D4313: "an environment is unknown",
  D4314: "no seed is configured",
  D4315: "the seed failed",
  D4320: "the environment variable of the database's URL is not set",
  D4321: "no database speaks this kind of URL",
  D4322: "a provider is unknown",
  D4324: "the schema is for another database than the URL",
  D4330: "there is a schema already",
  D4331: "a pull could lose what is in the schema",
  D4340: "a generator is unknown",
  D4341: "a generator's provider is unknown",
  D4342: "a generator wrote outside its folder",
  D4391: "an answer cannot be read",
  D4392: "a file of answers cannot be read",
  D4393: "a number of migrations cannot be read",
  D4394: "an option is missing",
  D4395: "a source has no such form",
} as const;

export type CommandLineCode = keyof typeof codes;
