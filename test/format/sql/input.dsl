model A {
  id Int @id
  search `tsvector` @generated(`to_tsvector('simple',   name)`)
  b Int @check(`
          b > 0
            and b < 10
  `)
  @@check(`b > 0
    or b is null`)
  @@index([`lower(${b})`], where: `
b is not null
`)
  @@index([
      b
    ], where: `
      b > 1
      `)
  @@trigger("touch", `
    before update
		for each row

    execute function touch()
  `)
}
