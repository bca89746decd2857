// The entry of the main process: the real clock, and the folder that this file is bundled into.
import { startApplication } from "./application.ts";
import { systemClock } from "./platform/clock.ts";

startApplication({ clock: systemClock, folder: __dirname });
