// A consent form (samtyckesblankett): one per signer, to that signer.
import { endedAmong } from "../../../shared/domain/case-profile.ts";
import { signerKey } from "../../../shared/domain/consent.ts";
import { signersOn } from "../../../shared/domain/consent-rules.ts";
import { err, ok } from "../../../shared/result.ts";
import { consentFormDocument } from "../../documents/consent-form.ts";
import { consentFormFromTemplate } from "../../documents/word-template/kinds.ts";
import { composeConsentForm } from "./compose-consent.ts";
import { type CopyContext, pdfOrWord, type Planned, type PlannedCopy } from "./copy.ts";
import { copyTo, headFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";

export const planConsentForm = async (request: RequestOf<"consentForm">, context: CopyContext): Promise<Planned> => {
  const row = await context.read
    .selectFrom("consent")
    .select("case_id")
    .where("consent_id", "=", request.consentId)
    .executeTakeFirst();
  if (row === undefined) return err({ code: "notFound" });
  const opened = await readOpenedCase(row.case_id, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const version = about.consent.versions.find((one) => one.consentId === request.consentId);
  if (version === undefined) return err({ code: "notFound" });
  const ended = endedAmong(about.profile.agencies, version.agencyIds, context.today);
  if (ended !== undefined) return err({ code: "agencyEnded", agencyId: ended });
  const { signer } = request;
  const asked = signersOn(about.consent, version.youthSignsFrom, context.today);
  if (!asked.some((one) => signerKey(one) === signerKey(signer))) return err({ code: "notASigner" });
  const told = composeConsentForm(version, signer, about, context.today);
  const data = (number: number) => ({ ...told, head: headFor(signer, about, number, context) });
  return ok<PlannedCopy>({
    ...copyTo(signer, about),
    kind: "consentForm",
    act: `consentForm:${version.consentId}`,
    ground: "ownMatter",
    consentId: version.consentId,
    told,
    formats: pdfOrWord,
    document: (number) => consentFormDocument(data(number)),
    fromTemplate: { kind: "consentForm", fill: (number) => consentFormFromTemplate(data(number)) },
  });
};
