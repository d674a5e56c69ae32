enum  Mood { GOOD   BAD /* why */  MEH }
enum Kind { /* soon */ }
model A { id Int @id /* not yet */ }
model B { id Int @id }
