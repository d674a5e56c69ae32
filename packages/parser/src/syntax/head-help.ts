/** What to write in place of a text behind the name of a block, where the brace of its members should be. */
import { attributeForm } from "./forms.js";
import { propertiesInHead } from "./sql-properties.js";
import { BRACELESS } from "./placement.js";
import type { Head } from "./syntax-problems.js";

/** `found` is the text, in quotes, `line` all that stands behind the name. */
export function helpForHead({ keyword, name: { text: name } }: Head, found: string, line: string): string {
  const word = found.slice(1, -1);
  const properties = propertiesInHead(keyword, line);
  if (properties !== undefined) return `write ${keyword} ${name} { ${properties} }`;
  if (keyword === "partition" && /^of$/i.test(name)) return `write partition Name { of = ${word} }`;
  if (keyword === "view" && /^materiali[sz]ed$/i.test(name)) return `write view ${word} {, and in it @@materialized`;
  if (word === ".") return `write the name alone, and in the block @@schema("${name}")`;
  if (["function", "procedure", "aggregate"].includes(keyword))
    return `all of it belongs to the statement: ${keyword} ${name} { @@sql(\`create …\`) }`;
  if (keyword === "view") return `write view ${name} {, and its query in it: @@sql(\`select …\`)`;
  if (keyword === "type") return `write type ${name} = String, or type ${name} { … } with fields`;
  if (keyword === "partition" && /^(?:of|from|for)$/i.test(word)) return `write partition ${name} { of = … }`;
  if (keyword === "model") return helpForModel(name, word);
  if (keyword === "role") return `a role must be there already: write role ${name} alone`;
  if (word === ",") return `each has a line of its own: ${keyword} ${name}`;
  if (/^\w+$/.test(word) && BRACELESS.has(keyword)) return `write ${keyword} ${name} { ${word} = … }`;
  return word === "("
    ? `what belongs to it stands between { and }: ${keyword} ${name} { … }`
    : `write ${keyword} ${name} {`;
}

function helpForModel(name: string, word: string): string {
  if (/^inherits?$/i.test(word)) return `write model ${name} {, and in it ${attributeForm("@@inherits")}`;
  if (/^partition$/i.test(word)) return `a partition is a block of its own: partition ${name} { of = … }`;
  if (word === "," || /^(?:extends|implements|uses?|includes?|:)$/.test(word))
    return `mixins are named by "with": model ${name} with Timestamps {`;
  return `write model ${name} {, or with mixins: model User with Timestamps {`;
}
