datasource db {
  provider = "postgresql"
  manage   = "all"
  comments = true
}

role pg_monitor

model Plan {
  id   Int    @id
  name String

  @@index([id(ops: `backwards_ops`)])
}

function compare_backwards {
  @@sql(`
    create function compare_backwards(a integer, b integer) returns integer language sql immutable
    return case when a < b then 1 when a > b then -1 else 0 end
  `)
}

native BackwardsFamily {
  @@sql(`create operator family backwards_ops using btree`)
  @@drop(`drop operator family backwards_ops using btree`)
}

native Backwards {
  @@sql(`
    create operator class backwards_ops for type integer using btree family backwards_ops as
      operator 1 >, operator 3 =, operator 5 <, function 1 compare_backwards(integer, integer)
  `)
  @@drop(`drop operator class backwards_ops using btree`)
}

function on_change {
  @@sql(`create function on_change() returns event_trigger language plpgsql as $$ begin perform 1; end $$`)
}

/// Sees all.
native Watch {
  @@sql(`create event trigger watch on ddl_command_end execute function on_change()`)
  @@drop(`drop event trigger watch`)
}

native Files {
  @@sql(`create foreign data wrapper files`)
  @@drop(`drop foreign data wrapper files`)
}

native Archive {
  @@sql(`create server archive foreign data wrapper files options (host 'old.example.org', port '1')`)
  @@grant(Usage, to: [pg_monitor])
  @@drop(`drop server archive`)
}

native Reader {
  @@sql(`create user mapping for public server archive options ("user" 'reader', password 'geheim')`)
  @@drop(`drop user mapping for public server archive`)
}

native Old {
  @@sql(`create foreign table old (id integer) server archive`)
  @@drop(`drop foreign table old`)
}

view Ancient {
  id Int

  @@sql(`select id from old`)
}

native Words {
  @@sql(`create text search configuration words (parser = "default")`)
  @@alter(`alter text search configuration words add mapping for asciiword, word with simple`)
  @@alter(`alter text search configuration words add mapping for int with simple`)
  @@drop(`drop text search configuration words`)
}

native Feed {
  @@sql(`create publication feed for table "Plan" (id) where (id > 3)`)
  @@drop(`drop publication feed`)
}
