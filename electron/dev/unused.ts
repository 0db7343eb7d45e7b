import { findUnused } from './find-unused.ts';
import { runCommand } from './say.ts';

// `npm run unused`: files, exports and packages that nothing needs any more; part of `npm run check`.
await runCommand(findUnused);
