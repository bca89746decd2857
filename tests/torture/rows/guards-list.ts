// Checks of the product, each with the change that switches it off and what must fail then.

export interface Guard {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A test file, or a row of the torture after "row ". */
  readonly test: string;
}

export const guards: readonly Guard[] = [
  {
    what: "checksum of the keyring",
    file: "electron/vault/keyring.ts",
    from: "checksumOf(sealed[1]) !== sealed[2]",
    to: "false",
    test: "tests/vault/damage.test.ts",
  },
  {
    what: "one spelling of the keyring",
    file: "electron/vault/keyring.ts",
    from: "}` !== text) return damaged",
    to: "}` === text.slice(1)) return damaged",
    test: "tests/vault/damage.test.ts",
  },
  {
    what: "seal of the keyring",
    file: "electron/vault/keyring-file.ts",
    from: "isSealedWith(subkeys.keyringMac)",
    to: "typeof isSealedWith",
    test: "tests/vault/damage.test.ts",
  },
  {
    what: "costs within limits",
    file: "electron/vault/keyring.ts",
    from: "!costs.every((cost) => isAllowed(cost, policy))",
    to: "costs.length > 99",
    test: "tests/vault/damage.test.ts",
  },
  {
    what: "every page looked at when opening",
    file: "electron/database/open.ts",
    from: '(await only(connection, "PRAGMA quick_check")) === "ok"',
    to: "true",
    test: "row bit-flips",
  },
  {
    what: "head anchor ahead of the database",
    file: "electron/vault/opened-vault.ts",
    from: "if (last.seq > end.seq) return",
    to: "if (last.seq > end.seq + 999_999) return",
    test: "tests/vault/damage.test.ts",
  },
  {
    what: "seal of the head anchor",
    file: "electron/vault/head.ts",
    from: "timingSafeEqual(expected, bytes)",
    to: "true",
    test: "row bit-flips",
  },
  {
    what: "backup as long as it says",
    file: "electron/vault/backup-read.ts",
    from: ".size === whole ? start",
    to: ".size > 0 ? start",
    test: "tests/vault/backup.test.ts",
  },
  {
    what: "chunks bound to the header",
    file: "electron/vault/backup-chunks.ts",
    from: ".setAAD(startDigest)",
    to: ".setAAD(startDigest.subarray(0, 0))",
    test: "tests/vault/backup.test.ts",
  },
  {
    what: "audit chain",
    file: "electron/database/audit.ts",
    from: "&& chain(key, line) === h",
    to: "&& h !== undefined",
    test: "tests/database/audit.test.ts",
  },
  {
    what: "digests of rows",
    file: "electron/database/digest-check.ts",
    from: "found !== (book.expected.get(nameOf(name)) ?? null)",
    to: "found === undefined",
    test: "tests/vault/vault-check.test.ts",
  },
  {
    what: "queries that cannot write",
    file: "electron/database/session.ts",
    from: "PRAGMA query_only = ON",
    to: "PRAGMA query_only = OFF",
    test: "tests/database/session.test.ts",
  },
  {
    what: "nothing from below in an error",
    file: "electron/database/errors.ts",
    from: "new DatabaseError(code, detail)",
    to: "new DatabaseError(code, detail ?? message)",
    test: "tests/database/driver.test.ts",
  },
  {
    what: "no free text in the log",
    file: "electron/platform/log.ts",
    from: "harmless.test(fact)",
    to: "fact.length > 0",
    test: "tests/vault/log.test.ts",
  },
  {
    what: "schema of each call",
    file: "electron/ipc/router.ts",
    from: "if (!input.success) {",
    to: "if (input.error !== undefined && rawInput === undefined) {",
    test: "row hostile-ipc",
  },
  {
    what: "locked vault",
    file: "electron/ipc/gate.ts",
    from: 'if (vault === undefined) return err<CallFailure>({ code: "locked" });',
    to: "if (vault === undefined) return asked(null);",
    test: "tests/features/contract.test.ts",
  },
  {
    what: "closed case",
    file: "electron/ipc/gate.ts",
    from: "if (closedOn !== undefined) return",
    to: "if (closedOn === null) return",
    test: "tests/features/closed-case.test.ts",
  },
  {
    what: "guest mode",
    file: "electron/ipc/gate.ts",
    from: "!answersGuest(guest, call.name, call.input)",
    to: "call.name === guest.name",
    test: "tests/features/guest-mode.test.ts",
  },
  {
    what: "frame that calls",
    file: "electron/ipc/bridge.ts",
    from: "|| senderFrame !== sender.mainFrame",
    to: "",
    test: "row hostile-ipc",
  },
  {
    what: "page that calls",
    file: "electron/ipc/bridge.ts",
    from: "address === options.pageAddress ? callers.get(sender) : undefined",
    to: "address === undefined ? undefined : callers.get(sender)",
    test: "row hostile-ipc",
  },
  {
    what: "window for printing",
    file: "electron/ipc/bridge.ts",
    from: '=> role === "main" ||',
    to: '=> role !== "none" ||',
    test: "row hostile-ipc",
  },
  {
    what: "size and depth of a call",
    file: "electron/ipc/bridge.ts",
    from: "if (!isWithinLimits(input))",
    to: "if (input === isWithinLimits)",
    test: "row hostile-ipc",
  },
  {
    what: "new file on the disk before it is renamed",
    file: "electron/platform/files.ts",
    from: "await handle.writeFile(bytes);\n    await handle.sync();",
    to: "await handle.writeFile(bytes);",
    test: "tests/vault/on-the-disk.test.ts",
  },
  {
    what: "commits on the disk before they are told",
    file: "electron/database/open.ts",
    from: '["synchronous", "EXTRA", 3]',
    to: '["synchronous", "OFF", 0]',
    test: "row power-loss",
  },
  {
    what: "temporary tables in memory only",
    file: "electron/database/open.ts",
    from: '["temp_store", "MEMORY", 2],',
    to: '["temp_store", "FILE", 1],',
    test: "tests/vault/on-the-disk.test.ts",
  },
  {
    what: "pages of a new generation",
    file: "electron/vault/new-generation.ts",
    from: 'subkeys: unlocked.subkeys }, "whole", work);',
    to: 'subkeys: unlocked.subkeys }, "content", work);',
    test: "tests/vault/new-generation.test.ts",
  },
  {
    what: "seals of what is salvaged",
    file: "electron/database/readable-rows.ts",
    from: " || !isSealed(page, number, macKey)",
    to: "",
    test: "tests/database/salvage.test.ts",
  },
];
