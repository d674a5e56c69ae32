datasource db {
  provider = "postgresql"
}

model User {
  id  Int @id
  age Int @check(`${age} > 0`, map: "sane")

  @@check(`${age} < 200`, map: "sane")
}
