model User {
  id Int @id @default(autoincrement())
  name String
}
function even {
  @@sql(`
    create function even(n int) returns boolean language sql as $$
    select case when n = 0 then true else odd(n - 1) end
    $$
  `)
}
function odd {
  @@sql(`
    create function odd(n int) returns boolean language sql as $$
    select case when n = 0 then false else even(n - 1) end
    $$
  `)
}
