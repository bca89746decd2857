import { describe, expect, it } from "vitest";
import { fileSystemType, placeByName } from "../../electron/platform/local-disk.ts";

const mounts = `overlay / overlay rw 0 0
/dev/sda1 /home ext4 rw 0 0
server:/x /home/anna/Delad\\040mapp nfs4 rw 0 0
//server/y /srv cifs rw 0 0
`;

describe("where a vault may lie", () => {
  it.each([
    ["/home/anna/Samverka", "local"],
    ["C:\\Users\\anna\\AppData\\Local\\Samverka", "local"],
    ["\\\\server\\hem\\anna", "network"],
    ["\\\\?\\UNC\\server\\hem", "network"],
    ["C:\\Users\\anna\\OneDrive - Påhittad kommun\\Samverka", "synchronised"],
    ["/home/anna/Dropbox/Samverka", "synchronised"],
    ["/Users/anna/Library/Mobile Documents/com~apple~CloudDocs", "synchronised"],
    ["/home/anna/Nextcloud", "synchronised"],
    ["G:\\Google Drive\\x", "synchronised"],
    ["/media/anna/STICKA/x", "removable"],
    ["/run/media/anna/STICKA", "removable"],
    ["/Volumes/STICKA/x", "removable"],
  ])("%s is %s", (path, place) => {
    expect(placeByName(path)).toBe(place);
  });

  it.each([
    ["/home/anna/x", "ext4"],
    ["/home/anna/Delad mapp/x", "nfs4"],
    ["/srv/x", "cifs"],
    ["/srvx", "overlay"],
    ["/home/anna/Delad mappar", "ext4"],
  ])("%s lies on %s", (path, type) => {
    expect(fileSystemType(mounts, path)).toBe(type);
  });
});
