model A { // the head
  id Int @id
} // the end

enum E { /// documentation of E
  F
} /* g */ // h
