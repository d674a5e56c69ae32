model User {
  id     Int     @id
  name   String  @db.VarChar(40)
  small  String? @generated(`lower(${name})`, stored: false) @renamedFrom("lower")
  capital String? @generated(`upper(${name})`) @renamedFrom("upper")
}
