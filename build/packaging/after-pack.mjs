// electron-builder's hook between packing and signing: sets every fuse of the packed Electron and reads each back.
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from "@electron/fuses";
import { rmSync } from "node:fs";
import { join } from "node:path";

/** @type {readonly (readonly [FuseV1Options, boolean])[]} */
export const wanted = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  // Possible because every file comes through app:// and none through file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  [FuseV1Options.WasmTrapHandlers, true],
];

/** @param {import("electron-builder").AfterPackContext} context */
const executableOf = ({ appOutDir, electronPlatformName, packager }) => {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === "darwin") return join(appOutDir, `${name}.app`);
  if (electronPlatformName === "win32") return join(appOutDir, `${name}.exe`);
  return join(appOutDir, "samverka");
};

/** @param {import("electron-builder").AfterPackContext} context */
const afterPack = async (context) => {
  const executable = executableOf(context);
  // Electron 33, of the local proof, has eight of the nine; the official one of package.json has them all.
  const before = await getCurrentFuseWire(executable);
  const fuses = wanted.filter(([fuse]) => before[fuse] !== undefined);
  // the type asks for all nine, also of an Electron that has eight
  const settings = /** @type {Record<FuseV1Options, boolean>} */ (Object.fromEntries(fuses));
  await flipFuses(executable, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...settings });
  const after = await getCurrentFuseWire(executable);
  for (const [fuse, on] of fuses) {
    if (after[fuse] !== (on ? FuseState.ENABLE : FuseState.DISABLE))
      throw new Error(`fuse ${FuseV1Options[fuse]} was not set`);
  }
  // The fallback Electron's starter, which OnlyLoadAppFromAsar would leave unused.
  if (context.electronPlatformName === "linux")
    rmSync(join(context.appOutDir, "resources", "app"), { recursive: true, force: true });
};

export default afterPack;
