attribute pii {
  level Sensitivity
    why String?
}
enum Sensitivity {
  LOW
}
model A {
  id Int @id
  email String @pii( level:LOW,why:"contact" )
}
