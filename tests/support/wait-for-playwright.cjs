// Holds back Electron's "ready" until Playwright has taken hold, and calls what Playwright then calls. Without it a window may
// load while Playwright attaches, and one start in thirty never answers. Playwright's own file for this is used only where it
// chooses the executable, and sets switches of Chromium besides, which would hide what ours do.
const { app } = require("electron");

const electronReady = app.whenReady();
const emit = app.emit.bind(app);
let readyEvent = [];
let released = false;
let release = () => undefined;
const releasedPromise = new Promise((resolve) => {
  release = resolve;
});

app.emit = (name, ...event) => {
  if (name !== "ready") return emit(name, ...event);
  readyEvent = event;
  return app.listenerCount("ready") > 0;
};
app.isReady = () => released;
app.whenReady = () => releasedPromise;

globalThis.__playwright_run = async () => {
  await electronReady;
  released = true;
  release();
  emit("ready", ...readyEvent);
};
