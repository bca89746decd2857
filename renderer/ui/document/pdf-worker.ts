// pdf.js in its own thread. Given only an address, it would make a worker that Trusted Types refuse, and fall back to this thread.
import { GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}
/** What lib.dom does not know yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy };
}

const onlyTheWorker: ScriptPolicy = {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new Error("Only the document worker is started");
    return address;
  },
};

/** Starts the worker, once for the window's life. */
export const startPdfWorker = (): void => {
  if (GlobalWorkerOptions.workerPort !== null) return;
  // TypeScript's list of what a window has does not know Trusted Types.
  const { trustedTypes } = globalThis as WithTrustedTypes;
  const policy = trustedTypes?.createPolicy("pdf-worker", onlyTheWorker) ?? onlyTheWorker;
  GlobalWorkerOptions.workerPort = new Worker(policy.createScriptURL(workerAddress), { type: "module" });
};
