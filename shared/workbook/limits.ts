/** The longest text one answer may hold, in UTF-16 units. */
export const longestText = 1_000_000;
