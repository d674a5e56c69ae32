model User {
  id    Int     @id
  name  String  @db.VarChar(20)
  lower String? @generated(`lower(${name})`, stored: false)
  upper String? @generated(`upper(${name})`)
}
