// only postgresql
datasource db {
  provider = "postgresql"
}

enum Mood {
  happy
}

model User {
  id   Int    @id @default(`length(slugify('x'))`)
  slug String @generated(`slugify(name)`)
  name String
}

function slugify {
  @@sql(`create or replace function slugify(value text) returns text language sql immutable as 'select lower(value)'`)
}

function next_id {
  @@sql(`create function public.next_id(in a int, text default 'a, b', out c double precision, d "Mood" = 'happy', e double precision = 1, numeric(10,2) default (1 + 1), inout f timestamp with time zone = null, variadic "g h" character varying(20)[] default '{}') language sql as 'select 1.5::double precision, now()'`)
}

procedure work {
  @@sql(`create procedure work() language sql as 'select 1';`)
}

aggregate total {
  @@sql(`create aggregate total(integer) (sfunc = int4pl, stype = integer)`)
  @@dependsOn([work])
}
