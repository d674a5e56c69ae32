/** Names as SQLite compares them: letters of ASCII in either case are the same, all others are not. */
export function fold(name: string): string {
  return /[A-Z]/.test(name) ? name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) : name;
}
