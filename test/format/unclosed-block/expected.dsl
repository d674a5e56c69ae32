model   A {
     id   Int

model B {
  id Int
}
