// biome-ignore lint/style/noRestrictedImports: stands for a computer to which answers must not go
import { createSocket } from 'node:dgram';
// biome-ignore lint/style/noRestrictedImports: as above
import { createServer } from 'node:http';

export type OutsideWorld = {
  readonly port: number;
  /** Everything that arrived: connections, requests, datagrams. */
  readonly heard: readonly string[];
  readonly close: () => void;
};

/** Listens on one port for TCP and UDP, and would answer any page that got through to it. */
export async function outsideWorld(): Promise<OutsideWorld> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*').end('<h1>Outside</h1>');
  });
  server.on('connection', () => heard.push('a connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const socket = createSocket('udp4').on('message', () => heard.push('a datagram'));
  await new Promise<void>((resolve) => socket.bind(address.port, '127.0.0.1', resolve));
  return {
    port: address.port,
    heard,
    close: () => {
      server.close();
      socket.close();
    },
  };
}
