/** The comment that the engine gives to the namespace `public`. */
export const publicComment = "standard public schema";
