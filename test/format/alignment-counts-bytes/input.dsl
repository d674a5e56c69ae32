// Prisma counts bytes: é is two, 名 is three.
model Größe {
  é Int @id
  名前 String
  plain String?
}
