/** Every kind of native object that introspection reads. */
import { collations } from "./collations.js";
import { foreignData } from "./foreign-data.js";
import type { NativeSource } from "./native-source.js";
import { operators } from "./operators.js";
import { procedural } from "./procedural.js";
import { replication } from "./replication.js";
import { textSearches } from "./text-search.js";
import { nativeTypes } from "./types.js";

export const nativeSources: readonly NativeSource[] = [
  ...procedural,
  ...collations,
  ...nativeTypes,
  ...operators,
  ...textSearches,
  ...foreignData,
  ...replication,
];
