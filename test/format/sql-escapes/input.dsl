function f {
  @@sql(`
      select '\`', '\${x}', '\n', '\\', E'\\\\'
        || '\\${x}' \\\\`)
}
