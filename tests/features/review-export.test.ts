// What a dispatch leaves in the folder when something fails: nothing, and no log of what nobody got.
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MinutesId } from "../../shared/domain/ids.ts";
import { temporaryFolder } from "../support/folder.ts";
import { agencies, consentOne, profile, registerLou, type Lou } from "../support/lou.ts";
import { establish, meetingOne, preMeeting } from "../support/lou-meetings.ts";
import { must, openOffice, openVaultAt, refused, type Office } from "../support/office.ts";
import { smallDisk } from "../support/small-disk.ts";

const afterMeetingOne = async (office: Office): Promise<{ lou: Lou; minutesId: MinutesId }> => {
  const lou = await registerLou(office);
  await consentOne(office, lou);
  await preMeeting(office, lou);
  const { meeting } = await meetingOne(office, lou);
  const { minutesId } = await establish(office, meeting.meetingId);
  office.setDay("2026-04-10");
  return { lou, minutesId };
};

const useFolder = async (office: Office, path: string) => {
  const chosen = await office.host.call("private.useExportFolder", { path });
  if (!chosen.ok) throw new Error("the export folder was refused");
};

const toAgency = (minutesId: MinutesId, key: keyof typeof agencies): DocumentRequest => ({
  kind: "minutes",
  minutesId,
  party: { kind: "agency", agencyId: agencies[key] },
});

const send = (office: Office, requests: readonly DocumentRequest[]) =>
  office.api.document.dispatch({
    copies: requests.map((request) => ({ request, channel: "secureMessage" as const })),
    to: "file",
  });

const everythingIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String).sort();

describe("A dispatch", () => {
  it("leaves nothing on a stick that gets full, not even half a file, and goes through once there is room", async () => {
    const stick = smallDisk("150k");
    if (stick === undefined) return;
    const office = await openOffice("2026-03-12");
    const { lou, minutesId } = await afterMeetingOne(office);
    await useFolder(office, stick.folder);
    const requests = [toAgency(minutesId, "school"), toAgency(minutesId, "police"), toAgency(minutesId, "leisure")];
    expect(await refused(send(office, requests))).toEqual({ code: "diskFull" });
    expect(everythingIn(stick.folder)).toEqual([]);
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual([]);
    stick.change("size=8m");
    expect((await must(send(office, requests))).documents).toHaveLength(3);
    expect(everythingIn(stick.folder).filter((name) => name.endsWith(".pdf"))).toHaveLength(3);
  });

  it("takes the files back when the vault cannot keep their log", async () => {
    const disk = smallDisk("8m");
    if (disk === undefined) return;
    const place = join(disk.folder, "profile");
    const exports = temporaryFolder();
    const office: Office = { ...(await openVaultAt(place, "2026-03-12")), folder: place, exports };
    await useFolder(office, exports);
    const { lou, minutesId } = await afterMeetingOne(office);
    writeFileSync(join(disk.folder, "fyllnad"), new Uint8Array(1));
    const used = everythingIn(disk.folder).reduce((sum, name) => sum + statSync(join(disk.folder, name)).size, 0);
    disk.change(`size=${String(Math.ceil(used / 4096) * 4 + 80)}k`);
    const requests = [toAgency(minutesId, "school"), toAgency(minutesId, "police")];
    expect(await refused(send(office, requests))).toEqual({ code: "notSaved", because: "diskFull" });
    expect(everythingIn(exports)).toEqual([]);
    disk.change("size=16m");
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual([]);
    expect((await must(send(office, requests))).documents).toHaveLength(2);
  });

  it("does not follow a link that somebody has laid in a recipient's place", async () => {
    const office = await openOffice("2026-03-12");
    const { minutesId } = await afterMeetingOne(office);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(office.exports, "S"));
    expect(await refused(send(office, [toAgency(minutesId, "school")]))).toEqual({ code: "fileExists" });
    expect(everythingIn(elsewhere)).toEqual([]);
  });

  it("makes folders and files for the user alone", async () => {
    const office = await openOffice("2026-03-12");
    const { minutesId } = await afterMeetingOne(office);
    await must(send(office, [toAgency(minutesId, "school")]));
    const folder = join(office.exports, "S");
    const [name] = readdirSync(folder);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, name ?? "")).mode & 0o077).toBe(0);
  });

  it("is of one document: copies of two would share a number and one audit entry", async () => {
    const office = await openOffice("2026-03-12");
    const { lou, minutesId } = await afterMeetingOne(office);
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    const form: DocumentRequest = { kind: "consentForm", consentId, signer: { kind: "youth" } };
    expect(await refused(send(office, [toAgency(minutesId, "school"), form]))).toMatchObject({ code: "invalidInput" });
  });

  it("leaves a file alone that lies where one of the copies should", async () => {
    const office = await openOffice("2026-03-12");
    const { minutesId } = await afterMeetingOne(office);
    mkdirSync(join(office.exports, "S"));
    const taken = join(office.exports, "S", "SSPF-2026-007-1-S.pdf");
    writeFileSync(taken, "någon annans");
    expect(await refused(send(office, [toAgency(minutesId, "school")]))).toEqual({ code: "fileExists" });
    expect(everythingIn(office.exports)).toEqual(["S", join("S", "SSPF-2026-007-1-S.pdf")]);
    expect(statSync(taken).size).toBe(Buffer.byteLength("någon annans"));
  });
});

describe("An agency's code (T12)", () => {
  it("is its own: with a person's or another agency's, copies would lie in the wrong folder", async () => {
    const { api } = await openOffice("2026-03-12");
    const withCode = (code: string) => ({
      ...profile,
      agencies: profile.agencies.map((one) => (one.agencyId === agencies.police ? { ...one, code } : one)),
    });
    for (const code of ["U", "V1", "V12", "S"]) {
      expect(await refused(api.profile.save({ profile: withCode(code), version: 0 }))).toEqual({
        code: "invalidInput",
        fields: ["profile.agencies"],
      });
    }
    await must(api.profile.save({ profile: withCode("VA"), version: 0 }));
  });
});
