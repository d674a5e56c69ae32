// only postgresql
datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  name String

  @@trigger("touch", `before insert or update of "name", id for each row execute function touch_it()`)
  @@trigger("late", `constraint after insert deferrable initially deferred for each row execute function touch_it()`, enabled: Disabled, comment: "later")
  @@trigger("odd", `for each row execute function touch_it()`)
  @@rule("keep", `on delete do instead nothing`)
}

function touch_it {
  @@sql(`
    create function touch_it() returns trigger language plpgsql as $$
    begin return new; end $$
  `)
}
