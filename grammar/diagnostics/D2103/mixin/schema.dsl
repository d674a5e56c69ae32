datasource db {
  provider = "postgresql"
}

mixin A with B {
  a Int
}

mixin B with A {
  b Int
}
