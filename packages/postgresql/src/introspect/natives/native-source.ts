/**
 * One kind of objects that the language has no word for: a query whose rows say how each is made. Both introspection and
 * the engine's judgement read them by it, so that what a plan compares is what a database is read as.
 */
import type { RareCatalog } from "../rare-catalogs.js";

export interface NativeSource {
  /** As DROP, COMMENT ON and error messages name the kind. `TEXT SEARCH CONFIGURATION` */
  readonly words: string;
  /** The system catalog whose rows are the objects. */
  readonly catalog: RareCatalog | "pg_class";
  /** Where each of them leaves a row, if that is not `catalog`. */
  readonly rare?: RareCatalog;
  /** Tables of the query; the object's row is `o`, in a namespace the common table `ns`. */
  readonly from: string;
  readonly where?: string;
  /** What stands behind the words in DROP: the object's whole identity, as SQL that gives text. */
  readonly identity: string;
  /** The name alone. */
  readonly name: string;
  /** `ns.name` where the kind lives in a namespace. */
  readonly namespace?: string;
  /** The statement, as SQL that gives text. */
  create(serverVersion: number): string;
  /** It has others inside of it: the types and functions that a type brings, the type of a table's rows. */
  readonly holdsOthers?: true;
  /** Statements that complete it, as SQL that gives an array of text. */
  after?(serverVersion: number): string;
}
