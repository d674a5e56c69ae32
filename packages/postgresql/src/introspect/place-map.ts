/** A map by the place of an object: its system catalog, OID, and the number of a column or 0. */
import type { Oid } from "./part.js";

export class PlaceMap<Value> {
  readonly #catalogs = new Map<Oid, Map<number, Value>>();

  get(catalog: Oid, oid: Oid, part: number): Value | undefined {
    return this.#catalogs.get(catalog)?.get(placeOf(oid, part));
  }

  set(catalog: Oid, oid: Oid, part: number, value: Value): void {
    const places = this.#catalogs.get(catalog);
    if (places === undefined) this.#catalogs.set(catalog, new Map([[placeOf(oid, part), value]]));
    else places.set(placeOf(oid, part), value);
  }
}

/** A number for an object and column: no table has 2,048 columns. */
export const placeOf = (oid: Oid, part: number): number => oid * 2048 + part;
