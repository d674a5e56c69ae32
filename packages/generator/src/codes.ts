/**
 * Every code of this package with its short title: the register that keeps a code from being used for two things.
 * Generators report settings of the schema (D42), `db pull` reports what a database has (D56).
 */
export const codes = {
  D4201: "a generator does not know a setting",
  D4202: "a setting of a generator has a value that is not one of its choices",
  D4203: "two declarations get the same name in generated code",
  D4204: "a type has no counterpart in generated code",
  D4205: "a module of a @ts attribute cannot be found from the generated file",
  D4206: "a validation cannot be written in generated code",
  D4207: "a generator failed",

  D5601: "the language cannot say something that a database has",
  D5602: "a field of a mixin differs from the database",
  D5603: "a database has something that a schema must not say",
} as const;
