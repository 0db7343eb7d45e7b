import type { z } from 'zod';
import { type Channel, type Handlers, requests } from '../../shared/bridge.ts';
import { firstFault } from '../../shared/hand-off/first-fault.ts';
import { failed, type Result } from '../../shared/result.ts';
import { longestText } from '../../shared/workbook/limits.ts';
import { failureOf } from '../files/failure-of.ts';
import { isWithinBounds } from './message-bounds.ts';

export type Dispatch = (
  channel: string,
  isTrustedSender: boolean,
  message: unknown,
) => Promise<Result<unknown>>;

/**
 * The one way in. In this order: the sender, the channel, the message's size and
 * depth, its exact shape, the handler. Whatever happens, a Result comes back and
 * no text of an unexpected error crosses to the window.
 */
export function makeDispatch(handlers: Handlers, log: (line: string) => void): Dispatch {
  return async (channel, isTrustedSender, message) => {
    if (!isTrustedSender) return refuse(log, 'a message from a foreign sender');
    if (!isChannel(channel)) return refuse(log, 'an unknown channel');
    if (!isWithinBounds(message)) return refuse(log, `${channel}: too large or too deep`);
    const fault = holdsLongList(message) ? firstFault(requests[channel], message) : null;
    if (fault !== null) return refuse(log, placed(channel, fault.path));
    const request = requests[channel].safeParse(message);
    if (!request.success) return refuseShape(log, channel, request.error.issues);
    try {
      // The schema under this very name has just parsed the request; TypeScript
      // cannot follow one name through two maps.
      const handler = handlers[channel] as (request: unknown) => Promise<Result<unknown>>;
      return await handler(request.data);
    } catch (error) {
      log(`${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      const failure = failureOf(error, channel);
      return failed(failure?.code ?? 'invalid-request', failure?.detail ?? channel);
    }
  };
}

function isChannel(channel: string): channel is Channel {
  return Object.hasOwn(requests, channel);
}

function refuse(log: (line: string) => void, why: string): Result<never> {
  log(`refused: ${why}`);
  return failed('invalid-request', why);
}

type Issue = z.core.$ZodIssue;

/** A text past the limit is a person's doing and has its own words; anything else is a bug. */
function refuseShape(
  log: (line: string) => void,
  channel: Channel,
  issues: readonly Issue[],
): Result<never> {
  const [first] = flatten(issues);
  if (flatten(issues).some(isTextTooLong)) return failed('answer-too-long');
  return refuse(log, placed(channel, first?.path ?? []));
}

function placed(channel: Channel, path: readonly PropertyKey[]): string {
  const place = path.map(String).join(' › ').slice(0, 200);
  return place === '' ? channel : `${channel} at ${place}`;
}

/** A schema notes every fault, and this many would keep main from everything else. The depth is bounded before. */
function holdsLongList(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  if (Array.isArray(message) && message.length > 1_000) return true;
  return Object.values(message).some(holdsLongList);
}

function isTextTooLong(issue: Issue): boolean {
  return issue.code === 'too_big' && issue.origin === 'string' && issue.maximum >= longestText;
}

/** Issues of a union stand inside it, one set for each of its members. */
function flatten(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? [issue, ...flatten(issue.errors.flat())] : [issue],
  );
}
