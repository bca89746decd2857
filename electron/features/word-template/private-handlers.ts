// Main's own way to templates as files: the path comes from its dialog, never from a window.
import type { z } from "zod";
import type { TemplateFile, TemplateReadFailure } from "../../../shared/contract/desktop.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { WordTemplateId } from "../../../shared/domain/ids.ts";
import { type TemplateKind, templateFileLimit } from "../../../shared/domain/word-template.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { readTemplateBytes } from "../../database/readings/word-template.ts";
import { checkTemplate, type TemplateFailure } from "../../documents/word-template/check-template.ts";
import { writeExample } from "../../documents/word-template/example.ts";
import { writeStartTemplate } from "../../documents/word-template/start-template.ts";
import { readChosenFile, writeChosenFile } from "../../platform/chosen-file.ts";
import { findTemplate, insertTemplate, newestVersion } from "./store.ts";

const refusalOf = (failure: TemplateFailure): z.infer<typeof TemplateReadFailure> => {
  switch (failure.code) {
    case "unknown":
      return { code: "wordTemplateUnknown" };
    case "macros":
      return { code: "wordTemplateMacros" };
    case "problems":
      return { code: "wordTemplateProblems", problems: [...failure.problems] };
  }
};

export const readWordTemplate = async (
  { path, kind, validFrom }: { readonly path: string; readonly kind: TemplateKind; readonly validFrom: Day },
  { read, write, today, newId, concerns }: CommandContext,
) => {
  // Documents that have left were not made from it, whatever it says.
  if (validFrom < today) return err({ code: "validFromPassed" as const });
  const file = await readChosenFile(path, templateFileLimit);
  if (!file.ok) {
    return file.code === "fileTooLarge"
      ? err({ code: file.code, megabytes: templateFileLimit / 1024 / 1024 })
      : err({ code: file.code });
  }
  const checked = await checkTemplate(file.bytes, kind);
  if (!checked.ok) return err(refusalOf(checked.error));
  const { bytes, unused } = checked.value;
  const template = await insertTemplate(
    write,
    {
      wordTemplateId: WordTemplateId.parse(newId()),
      kind,
      version: (await newestVersion(read, kind)) + 1,
      validFrom,
      inUse: true,
      importedOn: today,
      importedBy: (await readProfile(read))?.profile.coordinator.name ?? "",
    },
    bytes,
  );
  concerns({
    table: "word_template",
    id: template.wordTemplateId,
    detail: { kind, version: template.version, validFrom, checksum: template.checksum },
  });
  return ok({ template, unused: [...unused] });
};

const bytesOf = async (
  file: TemplateFile,
  { read, today }: Pick<CommandContext, "read" | "today">,
): Promise<Uint8Array | undefined> => {
  if (file.what === "start") return writeStartTemplate(file.kind, today);
  const template = await findTemplate(read, file.wordTemplateId);
  const bytes = await readTemplateBytes(read, file.wordTemplateId);
  if (template === undefined || bytes === undefined) return undefined;
  return file.what === "kept" ? bytes : writeExample(template.kind, bytes, today);
};

export const writeWordTemplate = async (
  { path, file }: { readonly path: string; readonly file: TemplateFile },
  context: Pick<CommandContext, "read" | "today" | "concerns">,
) => {
  const bytes = await bytesOf(file, context);
  if (bytes === undefined) return err({ code: "notFound" as const });
  if (!(await writeChosenFile(path, bytes))) return err({ code: "wordTemplateNotWritten" as const });
  context.concerns({
    table: "word_template",
    id: file.what === "start" ? file.kind : file.wordTemplateId,
    detail: { what: file.what },
  });
  return ok(null);
};
