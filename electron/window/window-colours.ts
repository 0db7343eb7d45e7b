/**
 * What the window shows before its page does: the ground of renderer/ui/tokens.css, to which a test
 * holds these, so that no other colour flashes at a start.
 */
export const windowColours = { light: '#f6f1e6', dark: '#14181d' } as const;
