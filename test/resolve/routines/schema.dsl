datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

function slugify {
  @@sql(`create function slugify(t text) returns text language sql return lower(t)`)
  @@grant(Execute, to: [public])
}

function slugifyTwo {
  @@sql(`create function slugify(t text, u text) returns text language sql return lower(t || u)`)
  @@map("slugify")
  @@dependsOn([slugify, User])
}

procedure purge {
  @@sql(file: "./purge.sql")
}

aggregate median {
  @@sql(`create aggregate median(float8) (sfunc = array_append, stype = float8[])`)
}

native text_to_int {
  @@sql(`create cast (text as integer) with inout`)
  @@drop(`drop cast (text as integer)`)
}
