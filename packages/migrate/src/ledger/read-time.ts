/** A time as a database writes it: `2026-11-22 10:15:00.12+00`; without a zone it is UTC. */
export function readTime(text: string): Date {
  const iso = text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
  return new Date(/([+-]\d\d:\d\d|Z)$/.test(iso) ? iso : `${iso}Z`);
}
