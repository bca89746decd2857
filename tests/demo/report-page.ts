// The demo's page: what was done, how it looked, and the documents that came out of it. One file, no script, no network.
import type { DemoFile, DemoReport } from "./report.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const style = `
:root { color-scheme: light dark; --bg: #f5f7f9; --surface: #fff; --text: #16202b; --muted: #4b5766; --line: #d5dce4;
  --accent: #0b5c86; --ok: #17663a; --bad: #a1151f; }
@media (prefers-color-scheme: dark) { :root { --bg: #11161c; --surface: #19212a; --text: #e7ecf2; --muted: #aebac8;
  --line: #364250; --accent: #7cc3ea; --ok: #80d3a1; --bad: #ffa3a3; } }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.45 "Source Sans 3", system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0; } p { margin: .25rem 0; max-width: 70ch; } a { color: var(--accent); }
.quiet { color: var(--muted); } .ok { color: var(--ok); } .bad { color: var(--bad); }
section.step { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem;
  margin: 0 0 1rem; }
.step header { display: flex; gap: .75rem; align-items: baseline; flex-wrap: wrap; }
ul.shown { margin: .5rem 0; padding-left: 1.25rem; }
.screens { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: .75rem; margin-top: .75rem; }
.screens img { width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; display: block; }
figure { margin: 0; } figcaption { font-size: .9rem; color: var(--muted); }
table { border-collapse: collapse; width: 100%; background: var(--surface); border: 1px solid var(--line); }
th, td { text-align: left; padding: .4rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td code, pre { font: .85rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
`;

/** "12-samtycke-komplett.png" as words. */
const caption = (path: string): string =>
  (path.split("/").at(-1) ?? path)
    .replace(/^\d+-/, "")
    .replace(/\.png$/, "")
    .replaceAll("-", " ");

const stepPart = ({ name, ok, seconds, asserts, screens, problem }: DemoReport["steps"][number]): string => `
<section class="step"><header><h3>${escaped(name)}</h3>
<span class="${ok ? "ok" : "bad"}">${ok ? "✓ klart" : "✕ stannade här"}</span>
<span class="quiet">${seconds.toLocaleString("sv-SE")} s</span></header>
${asserts.length === 0 ? "" : `<ul class="shown">${asserts.map((fact) => `<li>${escaped(fact)}</li>`).join("")}</ul>`}
${problem === undefined ? "" : `<pre class="bad">${escaped(problem)}</pre>`}
${screens.length === 0 ? "" : `<div class="screens">${screens.map((path) => `<figure><a href="${path}"><img src="${path}" alt="${escaped(caption(path))}" loading="lazy" width="1366" height="768"></a><figcaption>${escaped(caption(path))}</figcaption></figure>`).join("")}</div>`}
</section>`;

const filesPart = (title: string, lead: string, files: readonly DemoFile[]): string => `
<h2>${title}</h2><p class="quiet">${lead}</p>
<table><thead><tr><th scope="col">Fil</th><th scope="col">SHA-256</th></tr></thead><tbody>
${files.map(({ path, sha256 }) => `<tr><td><a href="${escaped(path)}">${escaped(path)}</a></td><td><code>${sha256}</code></td></tr>`).join("\n")}
</tbody></table>`;

/** The whole page. Screenshots and documents lie beside it. */
export const demoPage = ({ steps, files, electron }: DemoReport): string => {
  const below = (folder: string): readonly DemoFile[] => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const done = steps.filter(({ ok }) => ok).length;
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samverka: från konsultation till avslut</title><style>${style}</style></head><body><main>
<h1>Från konsultation till avslut</h1>
<p>Samverka har körts på riktigt, med tangentbord och synliga knappar, från tomt valv till avslutat ärende, och sedan de andra vägar som ärendet kunde ha tagit.
Lou och alla andra är påhittade. Klockan har ställts fram mellan dagarna.</p>
<p class="quiet">${done} av ${steps.length} steg gick igenom. Electron ${escaped(electron.version)}: ${escaped(electron.origin)}.</p>
<h2>Stegen</h2>${steps.map(stepPart).join("")}
${filesPart("Handlingar", "En mapp per mottagare. Varje mottagare har fått sitt eget exemplar.", below("documents"))}
${filesPart(
  "Handlingar i de andra vägarna",
  "Varje väg har sin egen mapp.",
  files.filter(({ path }) => /^branches\/\w+\/documents\//.test(path)),
)}
${filesPart("Valvet", "Krypterat. Lösenfrasen i demon är en påhittad fras med fyra ord.", below("vault"))}
${filesPart("Säkerhetskopian", "En fil, krypterad och kontrollerad.", below("backup"))}
</main></body></html>
`;
};
