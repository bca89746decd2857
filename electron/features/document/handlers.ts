import { extname } from "node:path";
import type { Handlers } from "../../../shared/contract/define.ts";
import type { documentContract } from "../../../shared/contract/document.ts";
import { DocumentId } from "../../../shared/domain/ids.ts";
import { wrappingFor } from "../../../shared/domain/wrapping.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
import { listSent, listSentOfAct } from "../../database/readings/sent.ts";
import { exportFolderSetting, readSetting } from "../../database/readings/setting.ts";
import { readMinutes } from "../../database/readings/meeting.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { toFlag } from "../../database/json.ts";
import { compareLines } from "../../documents/compare-plans.ts";
import { loadFonts, type DocumentFonts } from "../../documents/fonts.ts";
import { linesOf } from "../../documents/plan-lines.ts";
import { finishCopy, formatsOf, type CopyContext } from "./copy.ts";
import { writeCopies } from "./files.ts";
import { planCopy } from "./plan-copy.ts";
import { caseOf, needsNoCase } from "./case-of.ts";
import { listRecipients } from "./recipients.ts";
import { actOfBlankForm } from "./plan-blank-consent-form.ts";
import { isToAgency, wrapCopies, type LeavingCopy } from "./wrap.ts";
import { findSent, insertCheck, insertDocument, sentCopies } from "./store.ts";

/** Keeps a copy's exact bytes and logs that it left, and in what. */
const keep = async ({ copy, channel, wrapping }: LeavingCopy, context: CommandContext) => {
  const { read, write, newId, today } = context;
  const before = (await sentCopies(read, copy.act)).get(copy.recipientKey)?.copies ?? 0;
  const document = await insertDocument(write, {
    document_id: DocumentId.parse(newId()),
    case_id: copy.caseId,
    kind: copy.kind,
    act: copy.act,
    number: copy.number,
    copy_version: before + 1,
    recipient_key: copy.recipientKey,
    recipient_code: copy.addressee.code,
    recipient_label: copy.addressee.role,
    channel,
    wrapping,
    file_name: copy.fileName,
    sha256: copy.sha256,
    pages: copy.pages,
    bytes: copy.bytes,
    meeting_id: copy.meetingId,
    minutes_id: copy.minutesId,
    consent_id: copy.consentId,
    concern_report_id: copy.concernReportId,
    ground: copy.ground,
    attended: toFlag(copy.attended),
    disclosed_on: today,
    word_template_id: copy.wordTemplateId,
    disclosed_by: (await readProfile(read))?.profile.coordinator.name ?? "",
  });
  await copy.whenSent?.(write, document.documentId);
  return document;
};

let parsed: DocumentFonts | undefined;

/** Parsed at the first document, once per process. */
const fontsIn = (folder: string): DocumentFonts => (parsed ??= loadFonts(folder));

const copyContext = (context: Context["query"], looking: boolean): CopyContext => ({
  read: context.read,
  today: context.today,
  isOpened: context.isOpened,
  wayIn: context.wayIn,
  verifyLog: context.verifyLog,
  fonts: fontsIn(context.fonts),
  looking,
});

export const documentHandlers: Handlers<{ document: typeof documentContract }, Context>["document"] = {
  recipients: async (source, context) => {
    // A concern report is made and sent even before the profile has been filled in (R45).
    if (source.kind !== "concernReport" && (await readProfile(context.read)) === undefined) {
      return err({ code: "profileMissing" });
    }
    const caseId = await caseOf(context.read, source);
    if (!needsNoCase(source) && caseId === undefined) return err({ code: "notFound" });
    if (caseId !== undefined && !context.isOpened(caseId)) return err({ code: "notOpened" });
    return ok(await listRecipients(source, copyContext(context, true)));
  },

  preview: async (request, context) => {
    const planned = await planCopy(request, copyContext(context, true));
    if (!planned.ok) return planned;
    const { bytes, fileName, pages, unprintable } = await finishCopy(planned.value, copyContext(context, true), "look");
    return ok({ bytes: Uint8Array.from(bytes), fileName, pages, unprintable: [...unprintable] });
  },

  compare: async ({ one, other }, context) => {
    const looking = copyContext(context, true);
    const copies = [];
    for (const request of [one, other]) {
      const planned = await planCopy(request, looking);
      if (!planned.ok) return planned;
      // The number stands in the head alone, which is not compared.
      copies.push(linesOf(await planned.value.document(1)));
    }
    const [first = [], second = []] = copies;
    return ok(compareLines(first, second));
  },

  check: async (request, context) => {
    const planned = await planCopy(request, copyContext(context, true));
    if (!planned.ok) return planned;
    const { check, caseId, recipientKey } = planned.value;
    // Only minutes that stand can be checked: a draft may still become anything.
    const about = check?.minutesId ?? planned.value.minutesId;
    const isDraft = about !== null && (await readMinutes(context.read, about))?.state === "draft";
    if (isDraft) return err({ code: "minutesNotEstablished" });
    if (check === null) return ok(null);
    const by = (await readProfile(context.read))?.profile.coordinator.name ?? "";
    await insertCheck(
      context.write,
      { minutesId: check.minutesId, recipientKey, fingerprint: check.fingerprint },
      { on: context.today, by },
    );
    context.concerns({
      table: "minutes",
      id: check.minutesId,
      ...(caseId === null ? {} : { caseId }),
      detail: { recipient: planned.value.addressee.code },
    });
    return ok(null);
  },

  dispatch: async ({ copies, to, ...wish }, context) => {
    const { read, concerns, ifUndone, today } = context;
    const folder = await readSetting(read, exportFolderSetting);
    if (to === "file" && folder === undefined) return err({ code: "folderNotChosen" });
    const leaving: LeavingCopy[] = [];
    const about = copyContext(context, false);
    for (const { request, channel, format } of copies) {
      const planned = await planCopy(request, about);
      if (!planned.ok) return planned;
      if (channel === "email" && !planned.value.emailAllowed) return err({ code: "emailNotAllowed" });
      if (channel === "letter" && planned.value.hasNoAddress === true) return err({ code: "letterHasNoAddress" });
      if (format !== undefined && !formatsOf(planned.value).includes(format)) return err({ code: "formatNotMade" });
      const copy = await finishCopy(planned.value, about, to, format);
      const wrapping = to === "file" ? wrappingFor({ channel, toAgency: isToAgency(copy) }, wish) : "plain";
      leaving.push({ copy, channel, wrapping });
    }
    const documents = [];
    for (const one of leaving) documents.push(await keep(one, context));
    const [first] = documents;
    if (first !== undefined) {
      concerns({
        table: "document",
        id: first.documentId,
        ...(first.caseId === null ? {} : { caseId: first.caseId }),
        detail: {
          to,
          kinds: [...new Set(documents.map((one) => one.kind))],
          sha256: documents.map((one) => one.sha256),
          codes: documents.map((one) => one.recipientCode),
          ...(documents.every((one) => one.wrapping === "plain")
            ? {}
            : { wrapping: documents.map((one) => one.wrapping) }),
          // What each file was: a Word file can be changed by whoever has it.
          formats: documents.map((one) => extname(one.fileName).slice(1)),
        },
      });
    }
    // Last of all: a file that cannot be written undoes everything above.
    if (to !== "file" || folder === undefined) return ok({ documents, locked: [] });
    const agencies = (await readProfile(read))?.profile.agencies ?? [];
    const { files, packages, locked } = await wrapCopies(leaving, agencies, today);
    const written = await writeCopies(folder, files, packages);
    if (!written.ok) return err({ code: written.code });
    ifUndone(written.undo);
    return ok({ documents, locked: [...locked] });
  },

  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok(await listSent(read, caseId)) : err({ code: "notOpened" }),

  listForConsultation: async ({ consultationId }, { read }) =>
    ok(await listSentOfAct(read, actOfBlankForm(consultationId))),

  readSent: async ({ documentId }, { read, isOpened }) => {
    const row = await findSent(read, documentId);
    if (row === undefined) return err({ code: "notFound" });
    if (row.case_id !== null && !isOpened(row.case_id)) return err({ code: "notOpened" });
    return ok({ bytes: Uint8Array.from(row.bytes), fileName: row.file_name });
  },

  folder: async (_, { read }) => ok((await readSetting(read, exportFolderSetting)) ?? null),
};
