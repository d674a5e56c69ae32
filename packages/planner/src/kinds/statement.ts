/** Objects that their own CREATE statement declares. The statement is the truth: whether two mean the same, the engine says. */
import type { StatementObject } from "../catalog.js";
import type { Action, Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { statementDoubt } from "../compare/statement-doubt.js";
import { makeChange } from "../make-change.js";
import { canonical, readDrop, takesItselfBack } from "../native-identity.js";
import { statementId } from "../object-id.js";
import { pairBy, type Pair } from "../pair.js";
import { statementWords } from "../statement-words.js";

export function compareStatements(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.statements, comparing.to.statements, statementKey);
  return [
    ...dropped.map((object) =>
      makeChange({ kind: "dropStatement", object }, { rule: `${statementWords(object)} is not wanted` }),
    ),
    ...both.flatMap((pair) => compareStatement(pair, comparing)),
    ...added.map((object) =>
      makeChange({ kind: "createStatement", object }, { rule: `${statementWords(object)} is missing` }),
    ),
  ];
}

/** Objects of different kinds may have one id (a function and a procedure): one is dropped, the other created. */
function statementKey(object: StatementObject): string {
  return `${object.kind} ${statementId(object)}`;
}

function compareStatement({ from, to }: Pair<StatementObject>, comparing: Comparing): readonly Change[] {
  if (takesItselfBack(readDrop(to.drop).words)) return comparePrivileges({ from, to });
  const doubt = statementDoubt(from, to);
  if (comparing.sameText(doubt.place, doubt.from, doubt.to)) return [];
  const answer = comparing.answer(doubt.place, doubt.from, doubt.to);
  const action: Action = {
    kind: "replaceStatement",
    // what is there followed a rename that the text does not
    from: doubt.from === doubt.to ? { ...from, create: "" } : from,
    to: answer?.needs === undefined ? to : { ...to, needs: answer.needs },
    ...(answer?.replaceable === undefined ? {} : { inPlace: answer.replaceable }),
    ...(answer?.made === undefined ? {} : { made: { ...to, ...answer.made } }),
  };
  return [makeChange(action, { rule: `${statementWords(to)} differs`, from: from.create, to: to.create })];
}

/** They make nothing that the engine could be asked about. */
function comparePrivileges({ from, to }: Pair<StatementObject>): readonly Change[] {
  if (canonical(from.create) === canonical(to.create)) return [];
  const because = { rule: `${statementWords(to)} differ`, from: from.create, to: to.create };
  return [
    makeChange({ kind: "dropStatement", object: from }, because),
    makeChange({ kind: "createStatement", object: to }, because),
  ];
}
