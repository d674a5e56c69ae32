/** What the whole test run lends to every test. */
import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's URL of the database `postgres`. */
    postgresqlUrl: string;
  }
}
