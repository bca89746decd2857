// What is used of the library. npm leaves an optional package out where it does not fit, and its own types with it.
declare module "better-sqlite3-multiple-ciphers" {
  interface Statement {
    readonly reader: boolean;
    all(...parameters: readonly unknown[]): unknown[];
    run(...parameters: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
  }
  export default class Database {
    constructor(path: string, options: { readonly readonly: boolean; readonly fileMustExist: boolean });
    exec(sql: string): unknown;
    prepare(sql: string): Statement;
    key(key: Buffer): unknown;
    rekey(key: Buffer): unknown;
    close(): unknown;
  }
}
