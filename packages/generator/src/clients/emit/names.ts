/** Names and literals of TypeScript, spelled as Prettier spells them. */

const identifier = /^[$_\p{ID_Start}][$\u200c\u200d\p{ID_Continue}]*$/u;

/** Words that cannot be the name of a declaration, in a module or as a type. */
const reserved = new Set(
  (
    "any arguments as async await bigint boolean break case catch class const continue debugger default delete do else " +
    "enum eval export extends false finally for function if implements import in instanceof interface let never new null " +
    "number object package private protected public return static string super switch symbol this throw true try type " +
    "typeof undefined unknown var void while with yield"
  ).split(" "),
);

/** The name of a declaration for something that the schema calls `name`. `post-tag` is `post_tag`, `class` is `_class` */
export function codeName(name: string): string {
  const written = name.replaceAll(/[^$\p{ID_Continue}]/gu, "_");
  return identifier.test(written) && !reserved.has(written) ? written : `_${written}`;
}

/** A string literal: double quotes, or single ones where that saves escapes. `"it's"` */
export function stringLiteral(text: string): string {
  const body = JSON.stringify(text).slice(1, -1);
  const doubles = body.split(String.raw`\"`).length - 1;
  const singles = body.split("'").length - 1;
  if (doubles <= singles) return `"${body}"`;
  return `'${body.replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`)}'`;
}

/** The key of a property, quoted when it must be. `name`, `"first-name"` */
export function propertyKey(name: string): string {
  return identifier.test(name) ? name : stringLiteral(name);
}
