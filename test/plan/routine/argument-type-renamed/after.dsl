datasource db {
  provider = "postgresql"
  manage   = "all"
}

schema public
schema other
role app_ro

enum State {
  OK
  BAD
  @@schema("other")
  @@renamedFrom("public.Mood")
}

type Amount = Int @check(`${value} > 0`) @schema("public") @renamedFrom("Size")

type Address {
  street String?
  @@renamedFrom("Place")
  @@schema("public")
}

model Person {
  id   Int  @id
  mood State @check(`mood_text(${mood}) <> ''`, map: "mood_check")
  @@schema("public")
  @@renamedFrom("User")
}

function mood_text {
  @@sql(`create function public.mood_text(m other."State") returns text language sql immutable return case when m is null then 'none' else m::text end`)
  @@grant(Execute, to: app_ro)
  @@schema("public")
}

function of_all {
  @@sql(`create function public.of_all(m other."State"[], s public."Amount", p public."Address", u public."Person", n int) returns text language sql stable as 'select 1::text'`)
  @@schema("public")
}

function added {
  @@sql(`create function public.added(m other."State") returns int language sql immutable return 1`)
  @@schema("public")
}
