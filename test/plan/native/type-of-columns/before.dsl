model Room {
  id    Int         @id
  open  `timerange` @default(`'[08:00,17:00)'`)
  shut  `timerange`[]
  name  String      @unique @collate("nocase")

  @@index([open], type: Gist)
  @@check(`not isempty(open)`, map: "room_open_some_time")
}

view Opening {
  id   Int
  from DateTime @map("from")

  @@sql(`select id, lower(open) as "from" from "Room"`)
}

function is_open {
  @@sql(`create function is_open(at time, hours timerange) returns boolean language sql immutable return at <@ hours`)
}

function distance {
  @@sql(`create function distance(a time, b time) returns double precision language sql immutable return extract(epoch from a - b)`)
}

native TimeRange {
  @@sql(`create type timerange as range (subtype = time)`)
  @@drop(`drop type timerange`)
}

native NoCase {
  @@sql(`create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)`)
  @@drop(`drop collation nocase`)
}
