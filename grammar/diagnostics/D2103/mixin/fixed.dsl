datasource db {
  provider = "postgresql"
}

mixin A with B {
  a Int
}

mixin B {
  b Int
}
