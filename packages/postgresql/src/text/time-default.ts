/** Points in time in default expressions: ISO 8601 text of the schema as the server prints it in the time zone UTC. */

/**
 * `2020-01-01T02:00:00.120+02:00` for each kind of type. As Prisma does, a type without zone takes the digits as they
 * are written. Text of another shape is left to the server to read.
 */
export function timeDefault(text: string, base: string): string {
  const parts = isoPattern.exec(text);
  if (parts === null) return text;
  const [, date = "", clock = "", fraction = "", zone = "Z"] = parts;
  const time = `${clock}${printFraction(fraction)}`;
  switch (base) {
    case "date":
      return date;
    case "time without time zone":
      return time;
    case "time with time zone":
      return `${time}${printZone(zone)}`;
    case "timestamp with time zone":
      return inUtc(date, clock, fraction, zone);
    default:
      return `${date} ${time}`;
  }
}

const isoPattern = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?\s*([Zz]|[-+]\d\d:?\d\d)?$/;

/** `.12`: six digits at most, without zeros at the end. Rounding up into the next second is left to the server. */
function printFraction(digits: string): string {
  if (digits === "") return "";
  const rounded = Math.min(Math.round(Number(`0.${digits}`) * 1e6), 999_999);
  const kept = String(rounded).padStart(6, "0").replace(/0+$/, "");
  return kept === "" ? "" : `.${kept}`;
}

/** `+00`, `+05:30` */
function printZone(zone: string): string {
  if (zone.toUpperCase() === "Z") return "+00";
  const minutes = zone.slice(-2);
  return minutes === "00" ? zone.slice(0, 3) : `${zone.slice(0, 3)}:${minutes}`;
}

function inUtc(date: string, clock: string, fraction: string, zone: string): string {
  const instant = new Date(
    `${date}T${clock}${zone.toUpperCase() === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`}`,
  );
  if (Number.isNaN(instant.getTime())) return `${date} ${clock}`;
  return `${instant.toISOString().slice(0, 19).replace("T", " ")}${printFraction(fraction)}+00`;
}
