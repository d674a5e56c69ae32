datasource db {
  provider = "postgresql"
  schemas  = ["base"]
}

sequence counter

enum Role {
  ADMIN
  @@schema("base")
}

model User {
  id   Int    @id @default(`nextval('${counter}')`)
  role Role   @default(`'ADMIN'::${Role}`)
  name String

  @@schema("base")
  @@map("people")
  @@check(`${name} <> '' and ${User.name} <> '\${x}' and \`a\` is null`)
}

view Admin {
  id Int @unique

  @@schema("base")
  @@sql(`
    select ${User.id}
      from ${User}
     where role = 'ADMIN'
  `)
}
