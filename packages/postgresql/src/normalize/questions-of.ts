/** The questions that a doubt is made into. The first settles it; a second one tells whether a statement can replace the other. */
import type { Doubt, DoubtPlace, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import type { Operation, Question } from "./question.js";
import { statementQuestions } from "./statement-questions.js";

export function questionsOf({ place, from, to }: Doubt): readonly Question[] {
  if (place.kind === "statement") return statementQuestions(place.object);
  return [[...normalForm(place, from, "dsl_from"), ...normalForm(place, to, "dsl_to").map(judged)]];
}

function normalForm<Kind extends TextPlace["kind"]>(place: PlaceOf<Kind>, text: string, name: string): Question {
  const form: NormalForm<Kind> = normalForms[place.kind];
  return form(place, text, name);
}

const judged = (operation: Operation): Operation => ("run" in operation ? { ...operation, judged: true } : operation);

type TextPlace = Exclude<DoubtPlace, { readonly kind: "statement" }>;
type PlaceOf<Kind> = TextPlace & { readonly kind: Kind };

/** Puts a text beside what exists, under a name of ours, and reads it as the engine prints it. */
type NormalForm<Kind> = (place: PlaceOf<Kind>, text: string, name: string) => Question;

const normalForms: { readonly [Kind in TextPlace["kind"]]: NormalForm<Kind> } = {
  type: (_place, text, name) => [
    { run: `create temporary table ${name} (x ${text})` },
    {
      read: `select jsonb_build_array(format_type(atttypid, atttypmod), attcollation)
        from pg_attribute where attrelid = 'pg_temp.${name}'::regclass and attnum = 1`,
    },
  ],
  default: ({ table, column }, text) => [
    { run: `alter table ${sql.qualify(table)} alter column ${sql.quote(column)} set default ${text}` },
    { read: readDefault(table, column) },
  ],
  generated: ({ table, column, stored }, text, name) => {
    const type = table.columns.find((each) => each.name === column)?.type.text ?? "text";
    const kind = stored ? "stored" : "virtual";
    return [
      { run: `alter table ${sql.qualify(table)} add column ${name} ${type} generated always as (${text}) ${kind}` },
      { read: readDefault(table, name) },
    ];
  },
  check: ({ table }, text, name) => tableCheck(table, text, name),
  // Any expression may stand here, whatever its type and whatever the index does with it.
  indexItem: ({ table }, text, name) => tableCheck(table, `(${text}) is null`, name),
  indexPredicate: ({ table }, text, name) => tableCheck(table, text, name),
  domainCheck: ({ base }, text, name) => [
    { run: `create domain pg_temp.${name} as ${base} check (${text})` },
    { read: `select to_jsonb(pg_get_expr(conbin, 0)) from pg_constraint where contypid = 'pg_temp.${name}'::regtype` },
  ],
  domainDefault: ({ base }, text, name) => [
    { run: `create domain pg_temp.${name} as ${base} default (${text})` },
    { read: `select to_jsonb(pg_get_expr(typdefaultbin, 0)) from pg_type where oid = 'pg_temp.${name}'::regtype` },
  ],
  domainType: (_place, text, name) => [
    { run: `create domain pg_temp.${name} as ${text}` },
    {
      read: `select jsonb_build_array(format_type(typbasetype, typtypmod), typcollation)
        from pg_type where oid = 'pg_temp.${name}'::regtype`,
    },
  ],
};

const tableCheck = (table: QualifiedName, text: string, name: string): Question => [
  { run: `alter table ${sql.qualify(table)} add constraint ${name} check (${text}) not valid` },
  {
    read: `select to_jsonb(pg_get_expr(conbin, conrelid)) from pg_constraint
      where conname = '${name}' and conrelid = ${sql.literal(sql.qualify(table))}::regclass`,
  },
];

const readDefault = (table: QualifiedName, column: string): string =>
  `select to_jsonb(pg_get_expr(d.adbin, d.adrelid))
    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = ${sql.literal(sql.qualify(table))}::regclass and a.attname = ${sql.literal(column)}`;
