/** The day where the person is, at a moment: what documents, editions and lines of the history are dated by. */
export function localDay(moment: string | Date): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The name of the time zone where the person is: `Pacific/Auckland`. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
