#!/usr/bin/env node
import module from "node:module";

// What was compiled of the program is kept for the next start, where Node can.
module.enableCompileCache?.();
await import("../dist/bundle/main.js");
