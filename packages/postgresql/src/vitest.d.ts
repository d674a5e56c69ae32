/** What the whole test run lends to every test. */
export type * from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's URL of the database `postgres`. */
    postgresqlUrl: string;
  }
}
