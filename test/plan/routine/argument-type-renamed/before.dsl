datasource db {
  provider = "postgresql"
  manage   = "all"
}

schema public
schema other
role app_ro

enum Mood {
  OK
  BAD
  @@schema("public")
}

type Size = Int @check(`${value} > 0`) @schema("public")

type Place {
  street String?
  @@schema("public")
}

model User {
  id   Int  @id
  mood Mood @check(`mood_text(${mood}) <> ''`, map: "mood_check")
  @@schema("public")
}

function mood_text {
  @@sql(`create function public.mood_text(m public."Mood") returns text language sql immutable return case when m is null then 'none' else m::text end`)
  @@grant(Execute, to: app_ro)
  @@schema("public")
}

function of_all {
  @@sql(`create function public.of_all(m public."Mood"[], s public."Size", p public."Place", u public."User", n int) returns text language sql stable as 'select 1::text'`)
  @@schema("public")
}

function gone {
  @@sql(`create function public.gone(m public."Mood") returns int language sql immutable return 1`)
  @@schema("public")
}
