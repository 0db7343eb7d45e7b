import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses';

/** Opens the registry build to Playwright, and keeps it from a snapshot file that we leave out. */
export async function setDevelopmentFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/** A customer's app, fuse by fuse. */
export const shippedFuses: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Only makes WebAssembly faster; we run none, and Electron's own default is on.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * Closes a packed app to everything a customer's computer has no need of. A fuse that we have not
 * decided about stops the packing. An Electron too old to know one of ours gets the others.
 */
export async function setShippedFuses(executable: string): Promise<void> {
  const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(executable)) };
  const known = Object.entries(shippedFuses).filter(([fuse]) => fuse in wire);
  const common = {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
  };
  if (known.length === Object.keys(shippedFuses).length) {
    await flipFuses(executable, { ...common, ...shippedFuses, strictlyRequireAllFuses: true });
  } else {
    await flipFuses(executable, { ...common, ...Object.fromEntries(known) });
  }
  await assertFuses(executable, known);
}

/** Reads the wire back from the file itself: what was meant is not yet what is there. */
async function assertFuses(
  executable: string,
  expected: readonly (readonly [fuse: string, isOn: boolean])[],
): Promise<void> {
  const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(executable)) };
  const wrong = expected.filter(
    ([fuse, isOn]) => wire[fuse] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE),
  );
  if (wrong.length === 0) return;
  const names = wrong.map(([fuse]) => FuseV1Options[Number(fuse)]).join(', ');
  throw new Error(`${executable} does not have the fuses it was given: ${names}`);
}
