/** What the cases of clients say that a user's settings are. */
export interface UserSettings {
  readonly theme: "light" | "dark";
}

export type UserId = string & { readonly brand: "UserId" };
