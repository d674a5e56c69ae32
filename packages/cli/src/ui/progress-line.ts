/** One line that says what is going on, overwritten in place; silent where there is no terminal. */

import { NOTES, print, streamOf } from "./output.js";

export function progressLine(enabled: boolean): { show(text: string): void; clear(): void } {
  let shown = false;
  const clear = () => {
    if (shown) print(NOTES, "\r\u001b[K");
    shown = false;
  };
  const show = (text: string) => {
    if (!enabled) return;
    clear();
    print(NOTES, text.slice(0, Math.max(10, (streamOf(NOTES).columns ?? 80) - 1)));
    shown = true;
  };
  return { show, clear };
}
