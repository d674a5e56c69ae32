datasource db {
  provider = "postgresql"
  manage   = "all"
}

enum Mood {
  calm
  loud
}

model Note {
  id   Int  @id
  mood Mood @default(`0`)
}

native MoodOfNumber {
  @@sql(`create cast (integer as public."Mood") with function public.mood_of(integer) as assignment`)
  @@drop(`drop cast (integer as public."Mood")`)
}

native MoodOfWord {
  @@sql(`create cast (varchar as public."Mood") with inout as assignment`)
  @@drop(`drop cast (varchar as public."Mood")`)
}

model Day {
  id      Int   @id
  morning Mood  @default(`'calm'::varchar`)
  evening Mood? @default(`1`)
}

function mood_of {
  @@sql(`
    create function mood_of(integer) returns "Mood" language sql immutable as $$
      select case when $1 > 0 then 'loud'::"Mood" else 'calm'::"Mood" end
    $$
  `)
}
