// The least that Electron can show: the reference for the time from start to first picture.
const { app, BrowserWindow } = require("electron");
const { join } = require("node:path");

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } });
  void window.loadFile(join(__dirname, "index.html"));
});
