model A {
  id   Int   /* why */   @id
  longer  String  @default( /* here */ "x" )
  b Int
}

type Email = String /* also here */ @length(1, 2)
