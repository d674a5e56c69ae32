/** Whether a text can stand as a name. */
export const isNameText = (text: string): boolean => /^[\p{L}_][\p{L}\d_-]*$/u.test(text);
