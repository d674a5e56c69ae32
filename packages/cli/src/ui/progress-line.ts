/** One line that says what is going on, overwritten in place; silent where there is no terminal. */

export function progressLine(
  stream: NodeJS.WriteStream,
  enabled: boolean,
): { show(text: string): void; clear(): void } {
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const show = (text: string) => {
    if (!enabled) return;
    clear();
    stream.write(text.slice(0, Math.max(10, (stream.columns ?? 80) - 1)));
    shown = true;
  };
  return { show, clear };
}
