import type { Bridge, Request } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import type { Change } from '../../shared/workbook/change.ts';

/** The one way a change leaves the window. */
export function sendChange(
  bridge: Bridge,
  workbookId: string,
  change: Change,
): Promise<Result<{ readonly revision: number }>> {
  // A request is only read; zod infers its arrays as writable, our changes are not.
  const request = { workbookId, change } as Request<'workbook/apply'>;
  return bridge.invoke('workbook/apply', request);
}
