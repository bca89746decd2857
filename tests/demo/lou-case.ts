// Lou, the worked case of domain.md §6, as the coordinator writes it. Everybody is invented.

export const louCase = {
  number: "SSPF-2026-007",
  registryNumber: "SN 2026-0183",
  youth: { givenName: "Lou", familyName: "Exempelsson", personalNumber: "20120309-2398" },
  guardians: [
    { givenName: "Kim", familyName: "Exempelsson" },
    { givenName: "Robin", familyName: "Exempelsson" },
  ],
} as const;

/** Words that may stand in no file name, window title or log. */
export const louSecrets: readonly string[] = ["Lou", "Exempelsson", "Robin", "20120309", "120309-2398"];

export const youthName = `${louCase.youth.givenName} ${louCase.youth.familyName}`;
export const guardianNames = louCase.guardians.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
