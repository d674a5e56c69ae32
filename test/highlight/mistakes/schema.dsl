modle A {
  id Int
}
}
model {
  id Int
}
