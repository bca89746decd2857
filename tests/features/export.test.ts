// Copies written to the folder that the user chose: all or nothing.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { agencies } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";
import { smallDisk } from "../support/small-disk.ts";

describe("Export to a folder", () => {
  it("writes nothing at all when one file cannot be written, and says why", async () => {
    const { office, minutesId } = await afterMeetingOne();
    const requests = [agencies.school, agencies.police].map((agencyId): DocumentRequest => ({
      kind: "minutes",
      minutesId,
      party: agencyParty(agencyId),
    }));
    await must(send(office, requests.slice(1), "paper"));
    writeFileSync(join(office.exports, "P"), "en fil där en mapp skulle vara");
    expect((await refused(send(office, requests))).code).toMatch(/fileExists|folderGone/);
    expect(readdirSync(office.exports)).toEqual(["P"]);
    rmSync(join(office.exports, "P"));
    await must(send(office, requests));
    expect(await refused(send(office, requests))).toEqual({ code: "fileExists" });
  });

  it("says that the folder has gone, and keeps the log as it was", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    rmSync(office.exports, { recursive: true });
    expect(await refused(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.school) }]))).toEqual({
      code: "folderGone",
    });
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual([]);
  });

  it("says that the folder cannot be written in, or that its disk is full, and leaves nothing there", async () => {
    const disk = smallDisk("64k");
    if (disk === undefined) return;
    const { office, lou, minutesId } = await afterMeetingOne();
    await office.host.call("private.useExportFolder", { path: disk.folder });
    const toSchool: DocumentRequest = { kind: "minutes", minutesId, party: agencyParty(agencies.school) };
    expect(await refused(send(office, [toSchool]))).toEqual({ code: "diskFull" });
    expect(readdirSync(disk.folder)).toEqual([]);
    disk.change("ro");
    expect(await refused(send(office, [toSchool]))).toEqual({ code: "folderReadOnly" });
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual([]);
  });
});
