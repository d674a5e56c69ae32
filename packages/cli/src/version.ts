/** The version of this package. A test holds it equal to package.json, so that no file is read to print it. */
export const version = "0.1.0";
