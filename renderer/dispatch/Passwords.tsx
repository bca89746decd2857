import type { LockedCopy } from "../../shared/contract/document.ts";
import { wrappingText as text } from "../../shared/text/dispatch.ts";
import { CopyButton } from "../frame/CopyButton.tsx";
import { Band } from "../ui/Band.tsx";
import { classes } from "../ui/classes.ts";
import styles from "./Passwords.module.css";

const css = classes(styles);

/** The passwords of the files that were locked, seen this once: they are kept neither here nor in the vault. */
export const Passwords = ({ locked }: { readonly locked: readonly LockedCopy[] }) =>
  locked.length === 0 ? null : (
    <Band tone="warn" title={text.passwords(locked.length)}>
      <p>
        {text.passwordsOnce} {locked.some(({ fileName }) => fileName.endsWith(".zip")) && text.zipNote}
      </p>
      <ul className={css("list")}>
        {locked.map(({ recipientCode, recipientLabel, fileName, password }) => (
          <li key={recipientCode} className={css("one")}>
            <span className={css("whose")}>
              {recipientLabel}
              <span className={css("file")}>{fileName}</span>
            </span>
            <code className={css("password")}>{password}</code>
            <CopyButton text={password} kind="secret" about={text.passwordTo(recipientLabel)} />
          </li>
        ))}
      </ul>
    </Band>
  );
