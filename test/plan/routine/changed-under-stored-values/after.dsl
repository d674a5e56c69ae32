datasource db {
  provider = "postgresql"
  manage   = "all"
}

native Words {
  @@sql(`create text search dictionary words (template = simple, stopwords = german)`)
  @@drop(`drop text search dictionary words`)
}

native Search {
  @@sql(`create text search configuration search (parser = "default"); alter text search configuration search add mapping for asciiword with words`)
  @@drop(`drop text search configuration search`)
}

function fee {
  @@sql(`create function fee(price int) returns int language plpgsql immutable as $$ begin return price / 5; end $$`)
}

function total {
  @@sql(`create function total(price int) returns int language sql immutable return price + fee(price)`)
}

model Product {
  id    Int         @id
  name  String
  price Int
  words `tsvector`? @generated(`to_tsvector('search'::regconfig, name)`)
  total Int?        @generated(`total(price)`)

  @@index([`fee(price)`], map: "by_fee")
  @@check(`fee(price) >= 0`, map: "fee_is_there")
}
