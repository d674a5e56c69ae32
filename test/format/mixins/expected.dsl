mixin Timestamps with Base {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt

  @@index([createdAt])
}

model User with Timestamps, SoftDelete {
  id Int @id
}

mixin Audited {
  @@index([createdAt])
}
