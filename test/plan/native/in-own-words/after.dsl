native Same {
  @@sql(`create operator === (procedure = texteq, leftarg = text, rightarg = text, hashes, commutator = ===)`)
  @@drop(`drop operator === (text, text)`)
}

native SameNumbers {
  @@sql(`create operator === (procedure = int4eq, leftarg = int4, rightarg = int4)`)
  @@drop(`drop operator if exists === (int4, int4) cascade`)
}

enum Mood {
  low
  high
}

function mood_number {
  @@sql(`create function mood_number("Mood") returns integer language sql immutable as $$ select case $1 when 'low' then 0 else 1 end $$`)
}

native MoodAsNumber {
  @@sql(`create cast (public."Mood" as int4) with function mood_number("Mood") as assignment`)
  @@drop(`drop cast (public."Mood" as int4)`)
}

native German {
  @@sql(`CREATE COLLATION "public"."german" (PROVIDER = icu, LOCALE = "de")`)
  @@drop(`DROP COLLATION IF EXISTS "public"."german"`)
}
