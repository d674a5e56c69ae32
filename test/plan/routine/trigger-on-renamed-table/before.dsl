model User {
  id      Int       @id @default(autoincrement())
  name    String
  visits  Int       @default(0)
  touched DateTime?

  @@trigger("touch", `before update of visits for each row when (old.visits <> new.visits) execute function touch()`)
}
function touch {
  @@sql(`
    create function touch() returns trigger language plpgsql as $$
    begin new.touched := now(); return new; end
    $$
  `)
}
