/** What a doubt is known by: its place and both texts. */
import type { DoubtPlace } from "../doubt.js";
import { statementId } from "../object-id.js";

export function doubtId(place: DoubtPlace, from: string, to: string): string {
  return JSON.stringify([place.kind, ...placePath(place), from, to]);
}

function placePath(place: DoubtPlace): readonly (string | undefined)[] {
  switch (place.kind) {
    case "type":
    case "default":
    case "generated":
      return [place.table.namespace, place.table.name, place.column];
    case "check":
      return [place.table.namespace, place.table.name, place.name];
    case "indexItem":
      return [place.table.namespace, place.table.name, place.index, String(place.item)];
    case "indexPredicate":
      return [place.table.namespace, place.table.name, place.index];
    case "partitionKey":
    case "partitionBound":
      return [place.table.namespace, place.table.name];
    case "domainCheck":
    case "domainDefault":
    case "domainType":
      return [place.domain.namespace, place.domain.name];
    case "statement":
      return [statementId(place.object)];
  }
}
