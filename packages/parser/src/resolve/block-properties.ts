/** What each block with `name = value` members takes, by its keyword: completion, hover and the reference read these specs. */
import type * as ast from "../ast.js";
import type { ArgumentSpecs } from "../attributes/spec.js";
import { datasourceProperties } from "./datasource.js";
import { extensionProperties } from "./extensions.js";
import { partitionProperties } from "./partition.js";
import { sequenceProperties } from "./sequence.js";

export const blockProperties: Readonly<Partial<Record<ast.BlockKeyword, ArgumentSpecs>>> = {
  datasource: datasourceProperties,
  extension: extensionProperties,
  sequence: sequenceProperties,
  partition: partitionProperties,
};
