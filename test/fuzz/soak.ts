import { runVitest } from '../../electron/dev/run-vitest.ts';
import { runCommand, say } from '../../electron/dev/say.ts';

// `npm run fuzz -- 20`: the fuzz tests with twenty times the inputs of the soak, from a place never tried before.
await runCommand(async () => {
  const [times = '10', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
  say(`${times} times the inputs of the soak. To repeat it: npm run fuzz -- ${times} ${seed}`);
  const env = { ...process.env, SECURABLE_FUZZ_TIMES: times, SECURABLE_FUZZ_SEED: seed };
  return (await runVitest('fuzz', 'test/vitest.fuzz.config.ts', [], env)).code;
});
