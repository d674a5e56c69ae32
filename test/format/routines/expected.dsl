function touch {
  @@sql(`
    create function touch() returns trigger language plpgsql as $$
      begin new.updated_at := now(); return new; end $$
  `)
  @@dependsOn([User])
}

native doubled {
  // how it is made
  @@sql(`create operator + (leftarg = text)`)
  @@drop(`drop operator + (text, none)`)
}
