/** Anchors of headings as GitHub makes them, where each generated section stands, and links that lead nowhere. */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** `## @@id and @id` is `#id-and-id`. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");

const withoutFences = (text: string): string => text.replaceAll(/^```[^]*?^```$/gm, "");

/** A heading that stands twice is counted, so that its second anchor is another one. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, heading = ""] of withoutFences(text).matchAll(/^#+ (.+)$/gm)) {
    const plain = anchor(heading);
    let name = plain;
    for (let n = 1; found.has(name); n++) name = `${plain}-${n}`;
    found.add(name);
  }
  return found;
}

/** `attribute @map` → `models.md#map`: the heading before its marker. */
export function placesOf(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [page, text] of pages) {
    for (const match of text.matchAll(/^<!-- generated: (.+) -->$/gm)) {
      const last = [...anchorsOf(text.slice(0, match.index))].at(-1);
      places.set(match[1] ?? "", `${page}#${last}`);
    }
  }
  return places;
}

export function brokenLinks(
  file: string,
  text: string,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const links = [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return links.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = "", heading] = target.split("#");
    const page = path === "" ? basename(file) : path;
    if (!existsSync(join(dirname(file), page))) return true;
    return heading !== undefined && anchors.get(page)?.has(heading) === false;
  });
}
