/** The day where the person is: 2026-12-01. */
export function today(): string {
  return new Date().toLocaleDateString('en-CA');
}
