import type { Channel, Handlers } from '../../shared/bridge.ts';
import { channelNames } from '../channel-names.ts';

/** The handlers of all channels that begin with one word. */
export type HandlersOf<Room extends string> = Pick<Handlers, Extract<Channel, `${Room}/${string}`>>;

/**
 * Handlers whose code is read when the first message needs it: a start must not wait for words of
 * documents and laws that no one asked for yet. What could not be read is tried again.
 */
export function laterHandlers<Room extends string>(
  room: Room,
  load: () => Promise<HandlersOf<Room>>,
): HandlersOf<Room> {
  let loading: Promise<HandlersOf<Room>> | null = null;
  const loaded = () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const names = Object.keys(channelNames).filter((name) => name.startsWith(`${room}/`));
  const handlers = names.map((name) => [
    name,
    // One name leads to its own handler; TypeScript cannot follow it through the list.
    async (request: never) => (await loaded())[name as keyof HandlersOf<Room>](request),
  ]);
  return Object.fromEntries(handlers) as HandlersOf<Room>;
}
