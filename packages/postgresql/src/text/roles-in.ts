/** Which roles the statements of a script name that must be there before it runs. */

interface Word {
  readonly text: string;
  /** As it was written, where that is a keyword or a name without quotes. */
  readonly bare: boolean;
}

/** A role that the script itself makes needs not be there; where a body makes some, nothing is known. */
export function rolesIn(script: string): readonly string[] {
  const statements = statementsOf(script);
  if (statements.some((words) => words.some(({ text }) => text.startsWith("$") && makesRole.test(text)))) return [];
  const made = new Set(statements.flatMap(roleMadeBy));
  const named = statements.flatMap((words) =>
    words.flatMap((_, at) => (opensRoles(words, at) ? listAt(words, at + 1) : [])),
  );
  return [...new Set(named)].filter((name) => !made.has(name));
}

const makesRole = /\bcreate\s+(?:role|user|group)\b/i;

/** A comment; a body; a text; a name in quotes; a word; a sign. */
const piece =
  /--[^\n]*|\/\*[\s\S]*?\*\/|(\$\w*\$)[\s\S]*?\1|\be'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|[;,()]/giu;

function statementsOf(script: string): readonly (readonly Word[])[] {
  const statements: Word[][] = [[]];
  let depth = 0;
  for (const [text] of script.matchAll(piece)) {
    if (text === ";") statements.push([]);
    else if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth === 0 && !/^(?:--|\/\*)/.test(text)) statements.at(-1)!.push(wordOf(text));
  }
  return statements;
}

function wordOf(text: string): Word {
  if (text.startsWith('"')) return { text: text.slice(1, -1).replaceAll('""', '"'), bare: false };
  return { text: /^\p{L}|^_/u.test(text) ? text.toLowerCase() : text, bare: true };
}

const keyword = (words: readonly Word[], at: number): string => {
  const word = words[at];
  return word?.bare === true ? word.text : "";
};

function roleMadeBy(words: readonly Word[]): readonly string[] {
  const isRole = keyword(words, 0) === "create" && /^(?:role|user|group)$/.test(keyword(words, 1));
  return isRole && words[2] !== undefined ? [words[2].text] : [];
}

/** Whether the word at this place is followed by roles. */
function opensRoles(words: readonly Word[], at: number): boolean {
  const [verb, what, before] = [keyword(words, 0), keyword(words, 1), keyword(words, at - 1)];
  const isOfDefaults = verb === "alter" && what === "default";
  const isPolicy = what === "policy" && before !== "rename" && at > 2;
  switch (keyword(words, at)) {
    case "to":
      return verb === "grant" || isOfDefaults || before === "owner" || isPolicy;
    case "from":
      return verb === "revoke" || isOfDefaults;
    case "by":
      return before === "granted";
    case "role":
      return (isOfDefaults && before === "for") || (verb === "set" && at < 3);
    case "authorization":
      return (verb === "create" && what === "schema") || (verb === "set" && what === "session");
    default:
      return false;
  }
}

/** `"a", group b`; words that stand for a role are none. */
function listAt(words: readonly Word[], start: number): readonly string[] {
  const at = keyword(words, start) === "group" ? start + 1 : start;
  const role = words[at];
  if (role === undefined) return [];
  const isName = !role.bare || (/^[\p{L}_]/u.test(role.text) && !standIns.has(role.text));
  const rest = keyword(words, at + 1) === "," ? listAt(words, at + 2) : [];
  return [...(isName ? [role.text] : []), ...rest];
}

const standIns: ReadonlySet<string> = new Set([
  "public",
  "current_user",
  "current_role",
  "session_user",
  "default",
  "none",
]);
