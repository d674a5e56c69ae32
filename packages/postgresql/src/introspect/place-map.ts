/** A map by the place of an object: its system catalog, OID, and the number of a column or 0. */
import type { Oid } from "./part.js";

export class PlaceMap<Value> {
  /** For each object a sparse list by the number of a column. */
  readonly #catalogs = new Map<Oid, Map<Oid, Value[]>>();

  get(catalog: Oid, oid: Oid, part: number): Value | undefined {
    return this.#catalogs.get(catalog)?.get(oid)?.[part];
  }

  /** All of an object, in the order of their numbers. */
  all(catalog: Oid, oid: Oid): readonly Value[] {
    // A filter passes over the holes.
    return (
      this.#catalogs
        .get(catalog)
        ?.get(oid)
        ?.filter(() => true) ?? []
    );
  }

  set(catalog: Oid, oid: Oid, part: number, value: Value): void {
    const objects = listed(this.#catalogs, catalog, () => new Map<Oid, Value[]>());
    listed(objects, oid, () => [])[part] = value;
  }
}

function listed<Value>(map: Map<Oid, Value>, oid: Oid, make: () => Value): Value {
  const known = map.get(oid);
  if (known !== undefined) return known;
  const made = make();
  map.set(oid, made);
  return made;
}
