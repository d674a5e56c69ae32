model A {
  search `tsvector` @generated(`to_tsvector('simple', name)`)
  span   `int8range`[]
  b      Int @check(`${b} > 0 -- positive`) @unique
  @@check(`name <> 'it''s' and "b" is not null`, map: "named")
  @@check(`unclosed 'string`)
  @@index([`lower(${name})`], where: `${User.deletedAt} is null`)
  @@check(`a \` b \${c} \\${d} \n`)
}

function touch {
  @@sql(`
    create function touch() returns trigger language plpgsql as $$
    begin end $$ -- done
  `)
}
