import   "x"
model A { id Int }  ;
};
??   ?? // why
model B {
  id Int
  ??
}

model C {
  id   Int   ; %%%
  b Int
}
