/** The tokens that the TextMate grammar sees in a schema, as text. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar, type IToken } from "vscode-textmate";

/** Stands for the SQL grammar of an editor: its comments run to the end of the line, its strings over lines. */
const sqlGrammar = {
  scopeName: "source.sql",
  patterns: [
    { match: "--.*$", name: "comment.line.sql" },
    { begin: "'", end: "'", name: "string.quoted.single.sql" },
    {
      match: "(?i:\\b(?:select|from|where|create|function|returns|is|not|null|and|or|in|begin|end)\\b)",
      name: "keyword.sql",
    },
    { match: "\\b\\d+\\b", name: "constant.numeric.sql" },
  ],
};

export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  const dsl = readFileSync(new URL("../../grammar/dsl.tmLanguage.json", import.meta.url), "utf8");
  const grammars: Readonly<Record<string, string>> = { "source.dsl": dsl, "source.sql": JSON.stringify(sqlGrammar) };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        grammars[scope] === undefined ? null : textmate.parseRawGrammar(grammars[scope], `${scope}.json`),
      ),
  });
  const grammar = await registry.loadGrammar("source.dsl");
  if (grammar === null) throw new Error("there is no grammar source.dsl");
  return grammar;
}

/** Each line of a text, with its tokens below it: what each covers, and its scopes from the outside in. */
export function printTokens(grammar: IGrammar, text: string): string {
  const printed: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    printed.push(line, ...tokens.flatMap((token) => printToken(line, token)));
  }
  return `${printed.join("\n")}\n`;
}

/** The scopes of each character of a text. */
export function scopesOf(grammar: IGrammar, text: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let stack = textmate.INITIAL;
  for (const [, line, end] of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line!, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens)
      for (let at = startIndex; at < Math.min(endIndex, line!.length); at++) found.push(scopes);
    for (let at = 0; at < end!.length; at++) found.push([]);
  }
  return found;
}

function printToken(line: string, { startIndex, endIndex, scopes }: IToken): readonly string[] {
  const text = line.slice(startIndex, endIndex);
  const inner = scopes.slice(1).map((scope) => scope.replace(/\.dsl$/, ""));
  return text.trim() === "" || inner.length === 0 ? [] : [`    ${text.trim().padEnd(24)} ${inner.join(" ")}`];
}
