/**
 * Reads operator classes, collations, sort and operators of an index or exclusion out of its definition, where the engine
 * prints exactly what is not the default. The text of each item is known, so nothing inside expressions is parsed.
 */
import { present } from "./present.js";

export interface ItemDetails {
  /** As printed, in parentheses where it is not a column or call. */
  readonly text: string;
  readonly collation?: string;
  readonly opclass?: string;
  readonly operator?: string;
}

export function readIndexItems(definition: string, items: readonly string[]): readonly ItemDetails[] {
  let position = opening.exec(definition)?.[0].length ?? 0;
  return items.map((text) => {
    const [matched, collation, opclass, operator] =
      details.exec(definition.slice(position + text.length)) ?? ([""] as readonly string[]);
    position += text.length + (matched ?? "").length;
    return {
      text,
      ...present({
        collation: collation === undefined ? undefined : catalogSpelling(collation),
        opclass: opclass?.replace(" (", "("),
        operator,
      }),
    };
  });
}

const name = `(?:"(?:[^"]|"")*"|[^\\s."(),]+)`;
const qualified = `${name}(?:\\.${name})*`;
const opening = new RegExp(`^(?:CREATE (?:UNIQUE )?INDEX ${name} ON (?:ONLY )?${qualified}|EXCLUDE) USING ${name} \\(`);
const parameters = `(?: \\((?:[^')]|'(?:[^']|'')*')*\\))?`;
const details = new RegExp(
  `^(?: COLLATE (${qualified}))?(?: (?!DESC|NULLS|WITH)(${qualified}${parameters}))?(?: DESC)?(?: NULLS (?:FIRST|LAST))?` +
    `(?: WITH (OPERATOR\\([^)]*\\)|[^\\s,()]+))?(?:, |\\))`,
);

/** `"C"` is the collation C; one with a namespace stays SQL, both parts quoted. */
function catalogSpelling(printed: string): string {
  const parts = [...printed.matchAll(new RegExp(name, "g"))].map(([part]) => part);
  const plain = parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
  return plain.length === 1 ? (plain[0] ?? "") : plain.map((part) => `"${part.replaceAll('"', '""')}"`).join(".");
}
