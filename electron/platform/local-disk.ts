// Whether a folder is on a disk of this computer. A vault on a share, a stick or in a synchronised folder gets torn or
// mixed with older copies of itself.
import { readFile, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";

export type Place = "local" | "network" | "removable" | "synchronised";

const syncFolders =
  /^(onedrive|dropbox|icloud ?drive|com~apple~clouddocs|mobile documents|google ?drive|googledrive|nextcloud|owncloud|mega(sync)?|pcloud ?drive|proton ?drive|box( sync)?|seafile|syncthing|tresorit)\b/i;

const networkTypes =
  /^(nfs4?|cifs|smb3?|smbfs|afpfs|afs|ncpfs|davfs2?|ceph|glusterfs|lustre|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|smbnetfs|s3fs|google-drive-ocamlfuse|onedriver|glusterfs))$/;

/** The nearest folder that exists, without links: what decides where the vault would lie. */
const nearest = async (path: string): Promise<string> => {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    return dirname(absolute) === absolute ? absolute : nearest(dirname(absolute));
  }
};

/** `/proc/self/mounts` writes space, tab, newline and backslash as octal. */
const unescapeMount = (text: string) =>
  text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** The type of the file system that holds a path: the last mount whose point is its longest prefix. */
export const fileSystemType = (mounts: string, path: string): string => {
  let best = { point: "", type: "" };
  for (const line of mounts.split("\n")) {
    const [, point = "", type = ""] = line.split(" ").map(unescapeMount);
    const inside = point === "/" || path === point || path.startsWith(`${point}/`);
    if (point !== "" && inside && point.length >= best.point.length) best = { point, type };
  }
  return best.type;
};

/** What can be told from the path alone. On Windows a mapped drive has become its `\\server\share` in `real`. */
export const placeByName = (real: string): Place => {
  if (/^[\\/]{2}[^\\/?.]/.test(real) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(real)) return "network";
  if (/^\/(media|run\/media|Volumes)\//.test(real)) return "removable";
  return real.split(/[\\/]/).some((part) => syncFolders.test(part)) ? "synchronised" : "local";
};

export const placeOf = async (path: string): Promise<Place> => {
  const real = await nearest(path);
  const asWritten = placeByName(resolve(path));
  if (asWritten !== "local") return asWritten;
  const byName = placeByName(real);
  if (byName !== "local" || process.platform !== "linux") return byName;
  const mounts = await readFile("/proc/self/mounts", "utf8").catch(() => "");
  return networkTypes.test(fileSystemType(mounts, real)) ? "network" : "local";
};
