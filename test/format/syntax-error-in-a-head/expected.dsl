modle   A   {
      id   Int
}

model   B   extends A {
      id   Int
}

model   {
   id   Int
}
C   {
   id   Int
}
model D {
  id Int @id
}
