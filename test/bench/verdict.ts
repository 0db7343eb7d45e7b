import { availableParallelism, loadavg } from 'node:os';

/** How a figure stands to its bound, and how busy the machine is: with more load than processors, times say little. */
export function verdict(figure: number, bound: number, unit = 'ms'): string {
  const stands = figure <= bound ? 'within' : 'OVER';
  return `${stands} the bound of ${bound.toFixed(bound < 10 ? 2 : 0)} ${unit} (${machineLoad()})`;
}

export function machineLoad(): string {
  return `machine load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors`;
}
