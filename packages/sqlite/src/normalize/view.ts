/** Views: the same when they compile to the same and have the same columns. */
import type { DoubtPlace } from "@dsl/planner";
import { sameStatement } from "../ddl/same-statement.js";
import { withoutClose } from "../ddl/without-close.js";
import { sql } from "../sql.js";
import { sameBytecode } from "./bytecode.js";
import { does, errorOf, reads, rowsOf, type Judge, type Question } from "./judge.js";
import { isStored, storedStatement } from "./stored-statement.js";

type Place = Extract<DoubtPlace, { readonly kind: "statement" }>;

/** The declared view is asked of first: the text of the existing one may use names from before the renames. */
export const view: Judge<Place> = {
  questions: ({ place, from, to }) => [
    storedStatement(place.object),
    ...described(place.object.name, to),
    ...described(place.object.name, from),
  ],
  verdict: ({ from, to }, [stored, ...results]) => {
    // it may call functions that only its own program brings: nobody else can make it
    if (sameStatement(from, to) || isStored(to, stored)) return { equal: true };
    const [declared, existing] = [results.slice(0, results.length / 2), results.slice(results.length / 2)];
    const error = errorOf(declared);
    if (error !== undefined) return { equal: false, error };
    const sameColumns = JSON.stringify(rowsOf(declared[3])) === JSON.stringify(rowsOf(existing[3]));
    return { equal: sameColumns && sameBytecode(declared[2], existing[2]) };
  },
};

function described(name: string, create: string): readonly Question[] {
  return [
    does(`DROP VIEW IF EXISTS ${sql.quote(name)}`),
    does(withoutClose(create)),
    reads(`EXPLAIN SELECT * FROM ${sql.quote(name)}`),
    reads(`SELECT name, type FROM pragma_table_xinfo(${sql.literal(name)})`),
  ];
}
