/** Numbers in default expressions, as the server prints them: it keeps what the parser made of the digits. */

/** `5`, `1.10`, `'-5'::integer`, `'3000000000'::bigint`, `'-1.5'::numeric` */
export function numberDefault(text: string): string {
  const { digits, type } = readNumber(text);
  const plain = !digits.startsWith("-") && (type === "integer" || digits.includes("."));
  return plain ? digits : `'${digits}'::${type}`;
}

/** As an element of a list, where the conversion to the list's type is written out. `(1)::bigint`, `1.5::numeric(65,30)` */
export function numberElement(text: string, element: string): string {
  const { digits, type } = readNumber(text);
  if (type === element) return numberDefault(text);
  if (type === "numeric" && element.startsWith("numeric(")) {
    return digits.startsWith("-") || !digits.includes(".") ? `'${digits}'::${element}` : `${digits}::${element}`;
  }
  return `(${numberDefault(text)})::${element}`;
}

/** The digits without useless zeros in front, and the type that the server gives such a constant. */
function readNumber(text: string): { readonly digits: string; readonly type: "integer" | "bigint" | "numeric" } {
  const [, sign = "", whole = "", fraction] = /^([-+]?)0*(\d*)(\.\d*)?$/.exec(text) ?? ["", "", text];
  const tidy = `${whole === "" ? "0" : whole}${fraction === "." ? "" : (fraction ?? "")}`;
  const digits = sign === "-" && /[1-9]/.test(tidy) ? `-${tidy}` : tidy;
  if (fraction !== undefined) return { digits, type: "numeric" };
  return { digits, type: integerType(digits) };
}

function integerType(digits: string): "integer" | "bigint" | "numeric" {
  const value = /^-?\d+$/.test(digits) ? BigInt(digits) : undefined;
  if (value === undefined || value < -(2n ** 63n) || value >= 2n ** 63n) return "numeric";
  return value < -(2n ** 31n) || value >= 2n ** 31n ? "bigint" : "integer";
}
