// head of the file
//no space

  /// indented documentation
model A {
  id Int @id // behind id
  // between
  longerName String       // behind longerName
  /// documentation
  c Int /// behind c

  // above the index
  @@index([c]) // behind the index
  // above the map
  @@map("a")
}
// end
