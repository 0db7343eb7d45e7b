/** The names under which sources are cited. */
export const may2020 = 'NISTIR 8259 (May 2020)';
export const ours = 'Securable';
