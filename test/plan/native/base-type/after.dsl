model Item {
  id   Int       @id
  size `weight`?
}

function weight_out {
  @@sql(`create function weight_out(weight) returns cstring language internal immutable strict as 'int8out'`)
}

function weight_in {
  @@sql(`create function weight_in(cstring) returns weight language internal immutable strict as 'int8in'`)
}

native Weight {
  @@sql(`
    CREATE TYPE public.weight (
      INPUT = public.weight_in,
      OUTPUT = public.weight_out,
      INTERNALLENGTH = 8,
      PASSEDBYVALUE,
      ALIGNMENT = double
    )
  `)
  @@drop(`drop type weight`)
}

native Announced {
  @@sql(`create type announced`)
  @@drop(`drop type announced`)
}

native WeightAsNumber {
  @@sql(`create cast (weight as bigint) without function as implicit`)
  @@drop(`drop cast (weight as bigint)`)
}
