model User {
  id Int @id @default(autoincrement())
  name String
  code String @default(`make_code()`)
}
function make_code {
  @@sql(`
    create function make_code() returns text language sql as $$
    select 'c' || floor(random() * 1000)::text
    $$
  `)
}
