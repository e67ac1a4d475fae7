// The character that stands for mathematics in masked prose.

/** A private-use character that no note contains by accident; one for each code unit of the formula. */
export const mathChar = '\uE000';
