// Joins contract and handlers of all that is about cases. Loaded by itself. See: [Note: Cases later].
import { caseContract } from "../../shared/contract/index.ts";
import type { Context } from "../database/access.ts";
import type { HostContext } from "../ipc/gate.ts";
import { privateCaseContract } from "../ipc/private-contract.ts";
import { createRouter, type Gate, type Router } from "../ipc/router.ts";
import { caseHandlers, privateCaseHandlers } from "./handlers.ts";

export const createCaseRouter = (gate: Gate<HostContext>): Router =>
  createRouter<typeof caseContract & { private: typeof privateCaseContract }, Context>(
    { ...caseContract, private: privateCaseContract },
    { ...caseHandlers, private: privateCaseHandlers },
    gate,
  );
