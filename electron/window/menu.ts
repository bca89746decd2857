// The menu, and with it the keys that work whatever has the focus.
import { dialog, Menu, type App, type BrowserWindow, type MenuItemConstructorOptions } from "electron";
import { Theme } from "../../shared/contract/desktop.ts";
import { applicationName, dialogText, menuText } from "../../shared/text/desktop.ts";

export interface MenuActions {
  readonly lock: () => void;
  readonly setTheme: (theme: Theme) => void;
}

const separator: MenuItemConstructorOptions = { type: "separator" };

const about = (app: App, window: BrowserWindow): void => {
  void dialog.showMessageBox(window, {
    type: "none",
    title: applicationName,
    message: dialogText.about(app.getVersion()),
    detail: dialogText.aboutDetail,
    buttons: [dialogText.close],
  });
};

/** No reload, no Alt+letter, and never Ctrl+Alt: on a Swedish keyboard that is AltGr, with which @ and { are typed. */
export const setMenu = (app: App, window: BrowserWindow, theme: Theme, actions: MenuActions): void => {
  const themes = Theme.options.map((option): MenuItemConstructorOptions => ({
    type: "radio",
    label: menuText.themes[option],
    checked: option === theme,
    click: () => {
      actions.setTheme(option);
    },
  }));
  const template: MenuItemConstructorOptions[] = [
    {
      label: menuText.file,
      submenu: [
        { label: menuText.lock, accelerator: "CommandOrControl+L", click: actions.lock },
        separator,
        { label: menuText.quit, accelerator: "CommandOrControl+Q", click: () => app.quit() },
      ],
    },
    {
      label: menuText.edit,
      submenu: [
        { role: "undo", label: menuText.undo },
        { role: "redo", label: menuText.redo },
        separator,
        { role: "cut", label: menuText.cut },
        { role: "copy", label: menuText.copy },
        { role: "paste", label: menuText.paste },
        { role: "selectAll", label: menuText.selectAll },
      ],
    },
    {
      label: menuText.view,
      submenu: [
        { role: "zoomIn", label: menuText.zoomIn, accelerator: "CommandOrControl+Plus" },
        { role: "zoomOut", label: menuText.zoomOut },
        { role: "resetZoom", label: menuText.resetZoom },
        { role: "togglefullscreen", label: menuText.fullScreen },
        separator,
        { label: menuText.theme, submenu: themes },
        ...(app.isPackaged ? [] : [separator, { role: "toggleDevTools" } satisfies MenuItemConstructorOptions]),
      ],
    },
    { label: menuText.help, submenu: [{ label: menuText.about, click: () => about(app, window) }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
