// All migrations, in order. Listed by hand: a new one is a line here, and none is ever taken away.
import type { Migration } from "../migrate.ts";
import * as first from "./0001-first.ts";
import * as closure from "./0002-closure.ts";

export const migrations: readonly Migration[] = [first, closure];
