datasource db {
  provider = "postgresql"
  comments = true
}

enum Mood { GOOD  BAD /* why */  MEH @map("x") } // moods

enum Kind { A  B  C }

enum Size {
  S // small
  M
  L }

sequence counter { start = 3 }

model A { id Int @id  b String  kind Kind }

model B {
  id Int @id
  x Int? }
