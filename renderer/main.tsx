// Starts the window.
import "./api/validate-without-code.ts";
// Before the components, so that their styles may say otherwise.
import "./tokens.css";
import "./base.css";
import { createRoot } from "react-dom/client";
import type { Bridge } from "./api/client.ts";
import { App } from "./App.tsx";
import { keepInside } from "./frame/keep-inside.ts";
import { createSession } from "./frame/session.ts";

declare global {
  interface Window {
    readonly samverka: Bridge;
  }
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no place for the application");

const session = createSession(window.samverka);
keepInside(document, session.client);
void session.read();
createRoot(place).render(<App session={session} />);
