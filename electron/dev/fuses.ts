import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** Opens the registry build to Playwright, and keeps it from a snapshot file that we leave out. */
export async function setDevelopmentFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

const shippedFuses: Readonly<Record<FuseV1Options, boolean>> = {
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
}
