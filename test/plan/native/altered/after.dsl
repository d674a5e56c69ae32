datasource db {
  provider = "postgresql"
  manage   = "all"
  comments = true
}

model User {
  id   Int     @id
  name String?
}

native Published {
  @@sql(`create publication published for table "User" (id, name) where (id > 0)`)
  @@drop(`drop publication published`)
}

function matches {
  @@sql(`create function matches(text, text) returns boolean language sql immutable return $1 = $2`)
}

native Matches {
  @@sql(`create operator ~=~~ (leftarg = text, rightarg = text, function = matches, restrict = neqsel, join = eqjoinsel)`)
  @@drop(`drop operator ~=~~ (text, text)`)
}

native Words {
  @@sql(`create text search dictionary words (template = simple, accept = false)`)
  @@drop(`drop text search dictionary words`)
}

native Wrapper {
  @@sql(`create foreign data wrapper wrapper`)
  @@drop(`drop foreign data wrapper wrapper`)
}

native Elsewhere {
  @@sql(`create server elsewhere version '2' foreign data wrapper wrapper options (host 'b', dbname 'x')`)
  @@drop(`drop server elsewhere`)
}

native Remote {
  @@sql(`create foreign table remote (id int options (name 'b'), label text not null default 'x', more int) server elsewhere`)
  @@drop(`drop foreign table remote`)
}

view OfRemote {
  id Int

  @@sql(`select id from remote`)
}
