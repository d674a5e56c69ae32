model User {
  id    Int     @id
  name  String  @check(`${name} <> ''`)
  lower String? @generated(`lower(${name}) || '!'`, stored: false)
}
