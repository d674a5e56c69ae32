/** Taking the database's names apart and making names of the language of them. */
import pluralize from "pluralize";

/** Words that are their own singular to those who write software, whatever grammar says. */
const ownSingular = /^(?:data|metadata|media|criteria|dns|sms|os|gps|cms|tls|sas|analytics|news)$/i;

/** The words of a name. `order_items` is order, items; `HTTPServerId` is HTTP, Server, Id; `SCHED_NAME` is sched, name */
export function wordsOf(name: string): readonly string[] {
  const text = /\p{Ll}/u.test(name) ? name : name.toLowerCase();
  return text
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** `OrderItem` */
export function pascalName(words: readonly string[]): string {
  return startedLegally(words.map(capitalised).join(""));
}

/** `orderItem` */
export function camelName(words: readonly string[]): string {
  const [first = "", ...others] = words;
  return startedLegally([first.toLowerCase(), ...others.map(capitalised)].join(""));
}

/** A name may not begin with a digit, nor be empty. */
const startedLegally = (name: string): string => (/^\p{N}|^$/u.test(name) ? `_${name}` : name);

/** The last word in the singular, where there is one. */
export function singular(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), ...words.slice(-1).map(singularWord)];
}

/** The last word in the plural. */
export function plural(words: readonly string[]): readonly string[] {
  return [...words.slice(0, -1), ...words.slice(-1).map((word) => pluralize.plural(word))];
}

function singularWord(word: string): string {
  const one = pluralize.singular(word);
  const sure = one.length > 2 && pluralize.plural(one) === word && !ownSingular.test(word);
  return sure ? one : word;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A name that the language can write, changed as little as can be. `first name` is `first_name` */
export function legalName(name: string): string {
  return startedLegally(name.replaceAll(/[^\p{L}\p{Nd}_]+/gu, "_"));
}
