// The letter after V2 took everything back on 2 June (B1).
import type { WithdrawalLetterData } from "../../electron/documents/withdrawal-letter-data.ts";
import { louHead } from "./lou.ts";

export const letterTo = (
  audience: WithdrawalLetterData["audience"],
  to: string,
  changes: Partial<WithdrawalLetterData> = {},
): WithdrawalLetterData => ({
  head: louHead(to, { issuedOn: "2026-06-02" }),
  audience,
  what: "whole",
  on: "2026-06-02",
  ended: ["Skola", "Socialtjänst", "Polis", "Fritid"].map((who) => ({ who, what: "Allt", on: "2026-06-02" })),
  stillCovered: false,
  reserved: false,
  ...changes,
});
