// npm run check: what tools can say about the sources.
import { runChecks } from "../check/run.ts";

const { passed, failed } = runChecks();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
