model A {
}

model B {
}

model C {}
enum D {}

extension e {
}
