import type { caseFileContract } from "../../../shared/contract/case-file.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import { groundBlock, linkGround } from "../../../shared/domain/case-file.ts";
import { consultationLinkBlock } from "../../../shared/domain/consultation.ts";
import { stepStates } from "../../../shared/domain/case-missing.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { ageOn } from "../../../shared/domain/day.ts";
import { CaseId, GuardianId, ResponsibilityId } from "../../../shared/domain/ids.ts";
import { outsideTargetGroup } from "../../../shared/domain/profile.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { changingSigners } from "../../database/notice-ground.ts";
import { readCaseFacts, readCaseFactsByCase } from "../../database/readings/case-facts.ts";
import { readConsultationForOpening } from "../../database/readings/consultation.ts";
import { readEnquiry } from "../../database/readings/enquiry.ts";
import { readGuardians, readYouth } from "../../database/readings/people.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { followProfile, insertResponsibility } from "../../database/writings.ts";
import { caseRow } from "./case-row.ts";
import { sourceBlock } from "./opening.ts";
import {
  caseOfGuardian,
  findCaseFile,
  insertCaseFile,
  insertGuardian,
  insertOverride,
  insertYouth,
  isConsentGiven,
  isNumberTaken,
  lastNumberOf,
  listCaseFiles,
  readCaseLog,
  readOverride,
  setConsultation,
  updateGuardian,
  updateYouth,
} from "./store.ts";

export const caseFileHandlers: Handlers<{ caseFile: typeof caseFileContract }, Context>["caseFile"] = {
  list: async (_, { read, today }) => {
    const everyCase = await readCaseFactsByCase(read);
    return ok(
      (await listCaseFiles(read)).flatMap((caseFile) => {
        const facts = everyCase.get(caseFile.caseId);
        return facts === undefined ? [] : [caseRow(caseFile, facts, today)];
      }),
    );
  },

  steps: async ({ caseId }, { read, today, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const facts = await readCaseFacts(read, caseId);
    return facts === undefined ? err({ code: "notFound" }) : ok(stepStates(facts, today));
  },

  nextNumber: async (_, { read, today }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    const beginning = `${saved.profile.casePrefix}-${today.slice(0, 4)}-`;
    return ok(`${beginning}${String((await lastNumberOf(read, beginning)) + 1).padStart(3, "0")}`);
  },

  register: async ({ youth, guardians, targetGroupReason, otherThan, ...opening }, context) => {
    const { read, write, newId, now, today, concerns, markOpened } = context;
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    const block = (await sourceBlock(opening, context)) ?? groundBlock(opening);
    if (block !== undefined) return err(block);
    if (await isNumberTaken(read, opening.number)) return err({ code: "caseNumberTaken" });
    if (youth.birthDate > today) return err({ code: "birthDateInFuture" });
    if (opening.openedOn > today || (opening.wishReceivedOn ?? today) > today) return err({ code: "dateInFuture" });
    const caseId = CaseId.parse(newId());
    const coordinator = saved.profile.coordinator.name;
    await insertCaseFile(write, {
      ...opening,
      caseId,
      closedOn: null,
      consultationLinked: null,
      coordinator,
      version: 1,
    });
    await followProfile(write, caseId, saved.version);
    await insertYouth(write, caseId, youth);
    for (const [index, guardian] of guardians.entries()) {
      const guardianId = GuardianId.parse(newId());
      await insertGuardian(write, { ...guardian, guardianId, caseId, number: index + 1, version: 1 });
    }
    const responsible = { coordinator, deputy: saved.profile.deputy, since: opening.openedOn, recordedAt: now };
    await insertResponsibility(write, caseId, ResponsibilityId.parse(newId()), responsible);
    const age = ageOn(youth.birthDate, opening.openedOn);
    const isOutside = outsideTargetGroup(saved.profile, age);
    if (isOutside) {
      const { ageFrom, ageTo } = saved.profile;
      await insertOverride(write, caseId, { age, ageFrom, ageTo, reason: targetGroupReason });
    }
    const { ground, consultationId, enquiryId } = opening;
    concerns({
      table: "case_file",
      id: caseId,
      caseId,
      detail: {
        ground,
        ...(consultationId === null ? {} : { consultationId }),
        ...(enquiryId === null ? {} : { enquiryId }),
        ...(isOutside && { outsideTargetGroup: true }),
        ...(otherThan.length > 0 && { otherThan }),
      },
    });
    markOpened(caseId);
    return ok({ caseId });
  },

  open: async ({ caseId }, { read, concerns, markOpened }) => {
    if ((await findCaseFile(read, caseId)) === undefined) return err({ code: "notFound" });
    concerns({ table: "case_file", id: caseId, caseId });
    markOpened(caseId);
    return ok(null);
  },

  read: async ({ caseId }, { read, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const caseFile = await findCaseFile(read, caseId);
    const youth = await readYouth(read, caseId);
    if (caseFile === undefined || youth === undefined) return err({ code: "notFound" });
    const { consultationId, enquiryId } = caseFile;
    const consultation = consultationId === null ? undefined : await readConsultationForOpening(read, consultationId);
    const enquiry = enquiryId === null ? undefined : await readEnquiry(read, enquiryId);
    return ok({
      caseFile,
      youth: youth.youth,
      youthVersion: youth.version,
      guardians: [...(await readGuardians(read, caseId))],
      consultationNumber: consultation?.number ?? "",
      enquiryNumber: enquiry?.number ?? "",
      targetGroupOverride: await readOverride(read, caseId),
    });
  },

  reveal: ({ caseId, who, what }, { concerns, isOpened }) => {
    if (!isOpened(caseId)) return Promise.resolve(err({ code: "notOpened" }));
    concerns({ table: "case_file", id: caseId, caseId, detail: { who: partyKey(who), what } });
    return Promise.resolve(ok(null));
  },

  linkConsultation: async ({ caseId, version, consultationId }, { read, write, today, concerns, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const caseFile = await findCaseFile(read, caseId);
    const consultation = await readConsultationForOpening(read, consultationId);
    if (caseFile === undefined || consultation === undefined) return err({ code: "notFound" });
    if (caseFile.consultationId !== null) return err({ code: "caseHasConsultation" });
    const block = consultationLinkBlock(consultation);
    if (block !== undefined) return err(block);
    const consentGiven = consultation.consentAsked?.answer === "yes" || (await isConsentGiven(read, caseId));
    const ground = linkGround({ wishReceivedOn: caseFile.wishReceivedOn, consentGiven });
    if (ground === undefined) return err({ code: "linkGroundMissing" });
    if (caseFile.version !== version) return err({ code: "changedMeanwhile" });
    await setConsultation(write, caseFile, consultationId, { on: today, ground });
    concerns({ table: "case_file", id: caseId, caseId, detail: { consultationId, ground } });
    return ok(null);
  },

  changeYouth: async ({ caseId, version, youth }, { read, write, today, concerns }) => {
    const before = await readYouth(read, caseId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (youth.birthDate > today) return err({ code: "birthDateInFuture" });
    await changingSigners({ read, write, today }, caseId, () => updateYouth(write, caseId, youth, version + 1));
    concerns({ table: "youth", id: caseId, caseId, detail: { fields: changedFields(before.youth, youth) } });
    return ok(null);
  },

  addGuardian: async ({ caseId, guardian }, { read, write, today, newId, concerns }) => {
    if ((await findCaseFile(read, caseId)) === undefined) return err({ code: "notFound" });
    const others = await readGuardians(read, caseId);
    const number = Math.max(0, ...others.map((other) => other.number)) + 1;
    const guardianId = GuardianId.parse(newId());
    await changingSigners({ read, write, today }, caseId, () =>
      insertGuardian(write, { ...guardian, guardianId, caseId, number, version: 1 }),
    );
    concerns({ table: "guardian", id: guardianId, caseId });
    return ok({ guardianId });
  },

  changeGuardian: async ({ guardianId, version, guardian }, { read, write, today, concerns }) => {
    const caseId = await caseOfGuardian(read, guardianId);
    if (caseId === undefined) return err({ code: "notFound" });
    const before = (await readGuardians(read, caseId)).find((one) => one.guardianId === guardianId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    await changingSigners({ read, write, today }, caseId, () =>
      updateGuardian(write, { ...before, ...guardian, version: version + 1 }),
    );
    concerns({ table: "guardian", id: guardianId, caseId, detail: { fields: changedFields(before, guardian) } });
    return ok(null);
  },

  log: async ({ caseId }, { read, isOpened, wayIn }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const rows = await readCaseLog(read, caseId);
    return ok(
      rows.map((row) => ({
        sequence: row.seq,
        at: row.ts_utc,
        actor: wayIn(row.actor_slot),
        action: row.action,
        entityType: row.entity_type,
        writtenBy: row.written_by,
      })),
    );
  },
};
