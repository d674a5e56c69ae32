model Room {
  id     Int         @id
  open   `timerange`
  name   String      @collate("nocase")
  about  String      @default("")
  search `tsvector`? @generated(`to_tsvector('public.plain_english', about)`)

  @@index([open], type: Gist)
  @@index([name(ops: `backwards_ops`)])
}

model Guest {
  id   Int         @id
  name String      @collate("nocase")
  stay `timerange`
}

function time_distance {
  @@sql(`
    create function time_distance(a time, b time) returns double precision language sql immutable
    return extract(epoch from a - b)
  `)
}

native TimeRange {
  @@sql(`create type timerange as range (subtype = time, subtype_diff = time_distance)`)
  @@drop(`drop type timerange`)
}

native NoCase {
  @@sql(`create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`)
  @@drop(`drop collation nocase`)
}

native PlainEnglish {
  @@sql(`create text search configuration plain_english (copy = english)`)
  @@drop(`drop text search configuration plain_english`)
}

function compare_backwards {
  @@sql(`
    create function compare_backwards(a text, b text) returns integer language sql immutable
    return case when a < b then 1 when a > b then -1 else 0 end
  `)
}

native BackwardsFamily {
  @@sql(`create operator family backwards_ops using btree`)
  @@drop(`drop operator family backwards_ops using btree`)
}

native Backwards {
  @@sql(`
    create operator class backwards_ops for type text using btree family backwards_ops as
      operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <,
      function 1 compare_backwards(text, text)
  `)
  @@drop(`drop operator class backwards_ops using btree`)
}

/// Who changed the structure.
native Watch {
  @@sql(`create event trigger watch on ddl_command_end execute function note_change()`)
  @@drop(`drop event trigger watch`)
}

function note_change {
  @@sql(`create function note_change() returns event_trigger language plpgsql as $$ begin raise notice '%', tg_tag; end $$`)
}

native Feed {
  @@sql(`create publication feed for table "Room"`)
  @@drop(`drop publication feed`)
}
