attribute pii {
  level Sensitivity
  why   String?
}
mixin Audited {
  createdAt DateTime @pii(level: HIGH, why: "audit")
}
native doubled {
  @@sql(`create operator`)
  @@dependsOn([User, slugify])
}
