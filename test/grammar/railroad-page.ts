/** The grammar as a page: a railroad diagram for each rule, with links between them. Needs no network and runs nothing. */
import { diagramOf, escaped } from "./diagram.js";
import { printRule } from "./ebnf.js";
import { explained } from "./examples.js";
import type { Grammar, GrammarExpression } from "./expression.js";

export function railroadPage(grammar: Grammar): string {
  const { rules, tokens } = grammar;
  const users = usersOf(rules);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The grammar of schema.dsl</title>
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="Rules">
<h2>Rules</h2>
${linkList([...rules.keys()])}
<h2>Tokens</h2>
${linkList([...tokens.keys()])}
</nav>
<main>
<h1>The grammar of schema.dsl</h1>
${INTRODUCTION}
${[...rules].map(([name, rule]) => ruleSection(name, rule, users.get(name) ?? [])).join("\n")}
<h2 class="part">Tokens</h2>
<p>At each place the first of these that fits is taken, then the longest sign. ${grammar.between.join(", ")} may stand between any two tokens.</p>
${[...tokens].map(([name, pattern]) => tokenSection(name, pattern, users.get(name) ?? [])).join("\n")}
</main>
</body>
</html>
`;
}

const INTRODUCTION = `<p>Generated from the parser, like <a href="grammar.ebnf">grammar.ebnf</a>, which says the same in text. Follow the line from left to
right: <span class="sample text">round</span> stands for itself, <span class="sample name">square</span> for a rule or token with that name.
What stands above the line takes nothing, and must be true of the place: on the <i>same line</i> no line end lies before what follows, and with
<i>no space</i> nothing does. So a member ends where the next begins. Within brackets lines do not count; they are nested at most 64 deep.</p>
<p>Which attributes, properties and arguments there are, and where, is no matter of the grammar: the reference says it.</p>`;

const linkList = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li>${linkTo(name)}</li>`).join("")}</ul>`;

const linkTo = (name: string): string => `<a href="#${name}">${name}</a>`;

function ruleSection(name: string, rule: GrammarExpression, users: readonly string[]): string {
  const diagram = diagramOf(rule, (to) => `#${to}`);
  return section(
    name,
    users,
    `<div class="diagram">${diagram}</div>\n<pre class="ebnf">${escaped(printRule(name, rule))}</pre>`,
  );
}

const tokenSection = (name: string, { source }: RegExp, users: readonly string[]): string =>
  section(name, users, `<pre class="ebnf">/${escaped(source)}/u</pre>`);

function section(name: string, users: readonly string[], content: string): string {
  const { words, examples } = explained[name]!;
  const shown = examples.map((example) => `<pre class="example">${escaped(example)}</pre>`).join("");
  const used = users.length === 0 ? "" : `<p class="used">Used in ${users.map(linkTo).join(", ")}</p>`;
  return `<section id="${name}">
<h3><a href="#${name}">${name}</a></h3>
<p>${escaped(words)}</p>
${content}
<div class="examples">${shown}</div>
${used}
</section>`;
}

/** For each name the rules that use it. */
function usersOf(rules: ReadonlyMap<string, GrammarExpression>): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [name, rule] of rules) {
    for (const used of new Set(namesIn(rule))) users.set(used, [...(users.get(used) ?? []), name]);
  }
  return users;
}

function namesIn(expression: GrammarExpression): readonly string[] {
  if (expression.kind === "name") return [expression.name];
  if (expression.kind === "sequence") return expression.parts.flatMap(namesIn);
  if (expression.kind === "choice") return expression.options.flatMap(namesIn);
  return "of" in expression ? namesIn(expression.of) : [];
}

const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1d2430; --quiet: #5b6675; --rule: #dde2e9; --line: #5b6675; --text: #e3f4e4; --text-edge: #4b9a54; --name: #e5eefb; --name-edge: #4a7bc8; --link: #1f5fbf; --code: #f4f6f9; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --ink: #e4e8ee; --quiet: #9aa5b4; --rule: #2b323d; --line: #8793a3; --text: #1d3a24; --text-edge: #5fb26b; --name: #1b2f4d; --name-edge: #6d9be0; --link: #86b4f5; --code: #1c222b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; display: grid; grid-template-columns: 13rem minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1.2rem; border-right: 1px solid var(--rule); font-size: .9rem; }
nav h2 { margin: 0 0 .3rem; font-size: .75rem; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); }
nav ul { list-style: none; margin: 0 0 1.2rem; padding: 0; }
main { padding: 1.5rem 2.5rem 50vh; max-width: 72rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
h1 { margin: 0 0 .5rem; font-size: 1.8rem; }
main > p { max-width: 48rem; }
section { margin-top: 1.8rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); scroll-margin-top: .5rem; }
section:target h3 { text-decoration: underline .15em var(--name-edge); }
h3 { margin: 0; font: 600 1.15rem ui-monospace, monospace; }
h3 a { color: inherit; }
h2.part { margin: 3rem 0 0; }
section p { margin: .15rem 0 .6rem; }
.diagram { overflow-x: auto; padding: .3rem 0; }
pre { margin: .4rem 0; padding: .5rem .75rem; font: 13px/1.5 ui-monospace, monospace; background: var(--code); border-radius: 6px; overflow-x: auto; }
pre.ebnf { background: none; padding: 0; color: var(--quiet); white-space: pre-wrap; overflow-wrap: anywhere; }
.examples { display: flex; flex-wrap: wrap; gap: .6rem; }
.used { font-size: .85rem; color: var(--quiet); }
svg { display: block; font: 600 13px ui-monospace, "DejaVu Sans Mono", monospace; }
svg path { fill: none; stroke: var(--line); stroke-width: 1.8; }
svg path.end { stroke-width: 2.6; }
svg text { fill: var(--ink); text-anchor: middle; }
svg text.place { font: italic 11px system-ui, sans-serif; fill: var(--quiet); }
svg rect { stroke-width: 1.4; }
svg .text rect { fill: var(--text); stroke: var(--text-edge); }
svg .name rect { fill: var(--name); stroke: var(--name-edge); }
svg a:hover rect { stroke-width: 2.6; }
.sample { padding: .05rem .5rem; border: 1px solid; font: 600 .85rem ui-monospace, monospace; }
.sample.text { background: var(--text); border-color: var(--text-edge); border-radius: 1rem; }
.sample.name { background: var(--name); border-color: var(--name-edge); border-radius: 3px; }
@media (max-width: 50rem) { body { display: block; } nav { position: static; height: auto; border: 0; } nav ul { columns: 2; } main { padding: 0 1.2rem 4rem; } }
@media print { nav { display: none; } body { display: block; } section { break-inside: avoid; } }
`;
