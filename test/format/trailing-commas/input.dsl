model A {
  id Int @id
  b Int @x(1, 2,)
  @@index([id, b,], map: "x",)
  @@with({ a: 1, })
}
