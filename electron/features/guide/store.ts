// Answers and checks as settings of the vault, each under a name of its own.
import type { z } from "zod";
import { GuideAnswer, type GuideQuestion, OwnCheck } from "../../../shared/domain/guide.ts";
import { fromJson } from "../../database/json.ts";
import type { Read } from "../../database/session.ts";

const answers = "guide.answer.";
const checks = "guide.check.";

export const answerName = (question: GuideQuestion): string => `${answers}${String(question).padStart(2, "0")}`;
export const checkName = (provision: string): string => `${checks}${provision}`;

const readNamed = async <Schema extends z.ZodType>(
  read: Read,
  beginning: string,
  schema: Schema,
): Promise<z.output<Schema>[]> => {
  const rows = await read
    .selectFrom("setting")
    .select("value")
    .where("name", "like", `${beginning}%`)
    .orderBy("name")
    .execute();
  return rows.map((row) => fromJson(schema, row.value));
};

export const readAnswers = (read: Read): Promise<GuideAnswer[]> => readNamed(read, answers, GuideAnswer);
export const readChecks = (read: Read): Promise<OwnCheck[]> => readNamed(read, checks, OwnCheck);
