/** The library that speaks to servers, loaded when it is first asked for. */

/**
 * It asks what it runs on by `navigator`, which Node has since version 21; without that by way of `fetch`, and loading
 * what is behind that takes longer than loading the library and connecting.
 */
export async function loadPg(): Promise<typeof import("pg")> {
  if ("navigator" in globalThis) return import("pg");
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Node.js" }, configurable: true });
  try {
    return await import("pg");
  } finally {
    Reflect.deleteProperty(globalThis, "navigator");
  }
}
