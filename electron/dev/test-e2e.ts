import { runCommand } from './say.ts';
import { prepareForElectronTests, testOnElectron } from './test-on-electron.ts';

// `npm run test:e2e -- -t name`: what follows goes to vitest.
await runCommand(async () => {
  const electron = await prepareForElectronTests();
  return (await testOnElectron(electron, process.argv.slice(2))).code;
});
