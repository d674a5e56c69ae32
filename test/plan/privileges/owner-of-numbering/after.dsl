role app_owner

model Order {
  id BigInt @id @identity(Always)
  @@owner(app_owner)
}
