datasource db {
  provider = "postgresql"
}

mixin A {
  a Int
}

mixin B {
  b Int
}

model User with A & B {
  id Int @id
}
