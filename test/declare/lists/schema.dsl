datasource db {
  provider = "postgresql"
}

enum Role {
  ADMIN
  MEMBER @map("member")
}

model Thing {
  id     Int      @id
  tags   String[]
  words  String[] @default(["a", "it's"])
  empty  Int[]    @default([])
  whole  Int[]    @default([1, -2])
  floats Float[]  @default([1, 1.5])
  flags  Boolean[] @default([true, false])
  roles  Role[]   @default([ADMIN, MEMBER])
}
