/** Who said it, and when. */
import type { Stored } from '../../shared/workbook/snapshot.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export function Signature({ stored }: { readonly stored: Stored | undefined }) {
  if (stored === undefined) return null;
  const at = new Date(stored.at);
  if (Number.isNaN(at.getTime())) return null;
  return (
    <span className="signature">
      {stored.by === '' ? '' : `${stored.by}, `}
      <time dateTime={stored.at} title={minute.format(at)}>
        {day.format(at)}
      </time>
    </span>
  );
}
