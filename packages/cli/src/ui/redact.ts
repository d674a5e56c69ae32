/** Takes passwords out of any text that is about to be printed. */

/** `postgresql://ann:secret@host/db` becomes `postgresql://ann:***@host/db`; `?password=secret` likewise. */
export function redact(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@"'`]*):[^\s"'`]*@(?=[^\s@]*)/gi, "$1:***@")
    .replace(/([?&](?:password|sslpassword)=)[^\s&"'`]*/gi, "$1***");
}
