/** What a run of programs connected and sent to, counted from strace's output. */
export type Connections = {
  /** Sockets that are files: the display, the message bus. They never leave the machine. */
  readonly files: number;
  /** 127.0.0.0/8 and ::1: the test's own line to the app, and servers the tests play. */
  readonly loopback: number;
  /** See `probes` below: sockets that were pointed somewhere and never written to. */
  readonly probes: number;
  /** Everything else, as strace wrote it. There must be none. */
  readonly outside: readonly string[];
};

/**
 * Children too. A TCP connection and a name lookup begin with connect; a datagram can
 * also go out without, by the other two. `-yy` says what kind of socket it was.
 */
export const straceArguments = (file: string): readonly string[] => [
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-yy',
  '-e',
  'trace=connect,sendto,sendmmsg',
  '-e',
  'signal=none',
  '-o',
  file,
];

/**
 * How Chromium asks the system which way it would take, without sending anything: a UDP
 * socket is pointed at Google's name server and closed. The first happens at every start,
 * in net/dns/host_resolver_manager.cc (is there a way to IPv6?); the others when a page makes
 * a peer connection, in services/network/p2p/socket_manager.cc, which only our own tests do.
 * Sending on such a socket counts as leaving the machine.
 */
const probes: readonly RegExp[] = [
  /sin6_port=htons\(443\).*"2001:4860:4860::8888"/,
  /sin6_port=htons\(53\).*"2001:4860:4860::8888"/,
  /sin_port=htons\(53\), sin_addr=inet_addr\("8\.8\.8\.8"\)/,
];

const own =
  /->127\.[\d.]+:\d+\]|->\[::1\]:\d+\]|inet_addr\("127\.[\d.]+"\)|inet_pton\(AF_INET6, "(?:::1|::ffff:127\.[\d.]+)"/;
const file = /sa_family=AF_(?:UNIX|LOCAL|NETLINK|UNSPEC)\b|^\d+ +\w+\(\d+<(?:UNIX|NETLINK)/;

/** Reads a trace line by line. What is not known to stay here counts as outside. */
export function readTrace(trace: string): Connections {
  const counts = { files: 0, loopback: 0, probes: 0 };
  const outside: string[] = [];
  const pointed = new Set<string>();
  for (const line of trace.split('\n')) {
    const call = /^\d+ +(connect|sendto|sendmmsg)\(/.exec(line)?.[1];
    if (call === undefined) continue;
    const isConnect = call === 'connect';
    if (file.test(line)) counts.files += isConnect ? 1 : 0;
    else if (own.test(line)) counts.loopback += isConnect ? 1 : 0;
    else if (isConnect && isProbe(line)) {
      counts.probes += 1;
      pointed.add(socketOf(line));
    } else if (isCutShort(line) && !pointed.has(socketOf(line))) continue;
    else outside.push(line);
  }
  return { ...counts, outside };
}

/**
 * A program that is killed within a call leaves a line that does not say what its socket was. It names
 * no address, so it would go where the socket was connected before, and that call stands in the trace.
 */
function isCutShort(line: string): boolean {
  return /^\d+ +sendto\(\d+(?:<\/[^>]*>)?, .*, NULL, 0 <(?:detached|unfinished) \.\.\.>$/.test(
    line,
  );
}

/** The program and its socket: `4125 29`. */
function socketOf(line: string): string {
  return /^(\d+) +\w+\((\d+)/.exec(line)?.slice(1).join(' ') ?? '';
}

function isProbe(call: string): boolean {
  return /^\d+ +connect\(\d+<UDP/.test(call) && probes.some((probe) => probe.test(call));
}

/** One line for the log, and the calls that should not be. A trace of nothing proves nothing. */
export function describeConnections(connections: Connections): string[] {
  const { files, loopback, outside } = connections;
  if (files + loopback === 0) return ['The trace is empty: nothing was watched.'];
  const line =
    `Network: ${outside.length} connections or datagrams left this machine ` +
    `(${loopback} connections to itself, ${files} to sockets that are files, ` +
    `${connections.probes} probes by Chromium that send nothing).`;
  return [line, ...outside.slice(0, 20)];
}

export function isQuiet({ files, loopback, outside }: Connections): boolean {
  return outside.length === 0 && files + loopback > 0;
}
