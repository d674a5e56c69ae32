model User {
  id Int @id @default(autoincrement())
  name String
  views BigInt @renamedFrom("visits") @default(0) @backfill(`0`)
}
