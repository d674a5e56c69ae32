export { clients } from "./clients/clients.js";
export { generateClient } from "./clients/generate-client.js";
export * from "./define-generator.js";
