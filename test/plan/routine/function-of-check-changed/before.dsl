model User {
  id Int @id @default(autoincrement())
  name String
  @@check(`slug(name) <> ''`, map: "has_slug")
  @@index([`slug(name)`], map: "by_slug")
}
function slug {
  @@sql(`
    create function slug(t text) returns text language sql immutable as $$
    select lower(t)
    $$
  `)
}
