datasource db {
  provider = "postgresql"
}

model AVeryLongModelNameThatGoesOnAndOnAndOnUntilTheVeryEndOfItAll12 {
  id                                   Int @id @default(autoincrement())
  aColumnThatHasALongNameAsWellAsThat  Int
  anotherColumnThatHasALongNameAsWell  Int
  größe                                Int @map("größe größe größe größe größe größe größe größe größe")
  up   AVeryLongModelNameThatGoesOnAndOnAndOnUntilTheVeryEndOfItAll12  @relation("up", fields: [aColumnThatHasALongNameAsWellAsThat], references: [id])
  down AVeryLongModelNameThatGoesOnAndOnAndOnUntilTheVeryEndOfItAll12[] @relation("up")
  left  AVeryLongModelNameThatGoesOnAndOnAndOnUntilTheVeryEndOfItAll12[] @relation("aRelationNameThatIsSoLongThatItHasToBeCutSomewhereNearItsVeryEnd")
  right AVeryLongModelNameThatGoesOnAndOnAndOnUntilTheVeryEndOfItAll12[] @relation("aRelationNameThatIsSoLongThatItHasToBeCutSomewhereNearItsVeryEnd")

  @@unique([aColumnThatHasALongNameAsWellAsThat, anotherColumnThatHasALongNameAsWell])
  @@index([größe])
  @@check(`${größe} > 0`)
  @@check(`${größe} > 1`)
}
