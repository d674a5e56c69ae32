/** Triggers are compared as they are written; the engine is asked whether it takes the declared one. */
import type { DoubtPlace } from "@dsl/planner";
import { sameStatement } from "../ddl/same-statement.js";
import { withoutClose } from "../ddl/without-close.js";
import { sql } from "../sql.js";
import { does, errorOf, type Judge } from "./judge.js";
import { isStored, storedStatement } from "./stored-statement.js";

type Place = Extract<DoubtPlace, { readonly kind: "statement" }>;

export const trigger: Judge<Place> = {
  questions: ({ place, to }) => [
    storedStatement(place.object),
    does(`DROP TRIGGER IF EXISTS ${sql.quote(place.object.name)}`),
    does(withoutClose(to)),
  ],
  verdict: ({ from, to }, [stored, ...made]) => {
    const error = errorOf(made);
    if (error !== undefined) return { equal: false, error };
    return { equal: sameStatement(from, to) || isStored(to, stored) };
  },
};
