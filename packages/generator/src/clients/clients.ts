/** The generators of this package. */
import type { ClientGenerator } from "../define-generator.js";
import { kysely } from "./kysely/kysely.js";
import { typescript } from "./typescript/typescript.js";
import { zod } from "./zod/zod.js";

export const clients: readonly ClientGenerator[] = [typescript, zod, kysely];
