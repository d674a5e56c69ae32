native SameA {
  @@sql(`
    CREATE OPERATOR public.=== (
      FUNCTION = int4eq,
      LEFTARG = integer,
      RIGHTARG = integer
    )
  `)
  @@drop(`DROP OPERATOR public.=== (integer, integer)`)
}

native SameB {
  @@sql(`create operator public.=== (function = texteq, leftarg = text, rightarg = text, hashes)`)
  @@drop(`DROP OPERATOR public.=== (text, text)`)
}

enum Mood {
  low
  high
}

function mood_number {
  @@sql(`create function mood_number("Mood") returns integer language sql immutable as $$ select case $1 when 'low' then 0 else 1 end $$`)
}

native MoodAsNumber {
  @@sql(`create cast ("Mood" as integer) with function mood_number("Mood") as assignment`)
  @@drop(`drop cast ("Mood" as integer)`)
}

native German {
  @@sql(`create collation german (provider = icu, locale = 'de')`)
  @@drop(`drop collation german`)
}
