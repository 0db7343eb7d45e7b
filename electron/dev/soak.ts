import { runVitest } from './run-vitest.ts';
import { runCommand, say } from './say.ts';
import { tallyLine } from './vitest-report.ts';

// `npm run soak`, `npm run soak -- 5000`: what is long and rare, to its full count. The number is that of kills.
await runCommand(async () => {
  const kills = String(Number(process.argv[2] ?? 1000));
  const env = { ...process.env, SECURABLE_KILL_CYCLES: kills, SECURABLE_SOAK: '1' };
  const tests = [
    'test/unit/electron/crash',
    'test/unit/electron/storage/salvage',
    'test/unit/electron/documents/leak',
    'test/unit/electron/twins/generated',
    'test/fuzz',
  ];
  const { code, tally } = await runVitest('soak', 'test/vitest.config.ts', tests, env);
  say(tallyLine(tally));
  return code;
});
