model A {
  id Int @id

  @@unique([id], where: {  })
}
