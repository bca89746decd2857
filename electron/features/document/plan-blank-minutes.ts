// The templates of the minutes about nobody, to have on paper for the day the computer is down (`domain.md` 2.5).
import { err, ok } from "../../../shared/result.ts";
import { templateInWords, templateWords as words } from "../../../shared/text/documents/minutes-template.ts";
import { readProfile } from "../../database/readings/profile.ts";
import type { MinutesTemplateData } from "../../documents/minutes-template-data.ts";
import { minutesTemplateDocument } from "../../documents/minutes-template.ts";
import { aboutNobody, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import type { RequestOf } from "./plan-parts.ts";

/** Room to write by hand in. */
const room = " ";

export const planBlankMinutes = async (
  { of }: RequestOf<"blankMinutes">,
  { read, today }: CopyContext,
): Promise<Planned> => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  const { profile } = saved;
  const data = (number: number): MinutesTemplateData => ({
    head: {
      ...headOf(profile, {
        caseNumber: "",
        registryNumber: "",
        number,
        recipient: words.blankRecipient,
        issuedOn: today,
      }),
      // Nothing in it is secret until somebody writes in it.
      secrecyMark: null,
    },
    title: words.blankTitle[of],
    subtitle: words.blankSubtitle,
    lead: words.blankLead,
    about: [words.about, words.time, words.place, words.leader, words.purpose, words.question].map((label) => [
      label,
      room,
    ]),
    sections: templateInWords({
      kind: of === "followUp" ? "followUp" : "first",
      isBlank: true,
      agencies: profile.agencies
        .filter(({ ended }) => ended === undefined)
        .map(({ agencyId, name }) => ({ agencyId, name, categories: [] })),
      goals: [],
      open: [],
      parties: [],
      summoned: [],
    }),
    handling: words.blankHandling,
  });
  return ok<PlannedCopy>({
    ...aboutNobody,
    kind: "blankMinutes",
    act: "blankMinutes",
    caseNumber: words.blankFile[of],
    addressee: { code: words.blankCode[of], name: words.blankRecipient, role: words.blankRow[of] },
    recipientKey: `nobody:${of}`,
    attended: false,
    emailAllowed: true,
    told: {},
    document: (number) => minutesTemplateDocument(data(number)),
    formats: ["docx", "pdf"],
  });
};
