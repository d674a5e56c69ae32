model Reading {
  id    Int @id
  value String
  unit  String?
}
