/** The day on which tests make documents: the answers alone decide what they say. */
export const someDay = '2026-12-01';
