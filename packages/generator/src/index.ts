export { dmmf, type Datamodel } from "./dmmf/dmmf.js";
export { clients } from "./clients/clients.js";
export { generateClient } from "./clients/generate-client.js";
export * from "./define-generator.js";
export type { Script, Step } from "./sql/script-types.js";
export { script } from "./sql/script.js";
export { printScript } from "./sql/print-script.js";
export { readScript } from "./sql/read-script.js";
export { unlimited } from "./sql/unlimited.js";
