import { createWords } from "../../../shared/text/first-start.ts";

/** Whether a code is one of those that making a vault can answer with, and so has words. */
export const isCreateCode = (code: string): code is keyof typeof createWords => Object.hasOwn(createWords, code);
