// Starts the window. Validation without generated code first: the content security policy refuses `new Function`.
import { createRoot } from "react-dom/client";
import { z } from "zod";
import type { Bridge } from "./api/client.ts";
import { App } from "./App.tsx";
import { createSession } from "./frame/session.ts";
import "./tokens.css";
import "./base.css";

z.config({ jitless: true });

declare global {
  interface Window {
    readonly samverka: Bridge;
  }
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no place for the application");

const session = createSession(window.samverka);
void session.read();
createRoot(place).render(<App session={session} />);
