// Fields for text about nobody: what shows somebody is said while it is typed, under the field (R6, T1).
import { useMemo, type ReactNode } from "react";
import { namesOfProfile, scanForIdentity } from "../../shared/domain/identity-scan.ts";
import { identityText, refusedWhileTyping, warnedWhileTyping } from "../../shared/text/identity.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";
import { TextArea, type TextAreaProps } from "../ui/TextArea.tsx";
import { TextField, type TextFieldProps } from "../ui/TextField.tsx";
import styles from "./ScannedText.module.css";

interface Said {
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

const useScan = (typed: string, { hint, error }: Said, mayName: boolean): Said => {
  const api = useApi();
  const profile = useQuery(api.profile.read, null);
  const saved = profile.state === "ready" ? profile.value?.profile : undefined;
  const { refused, warnings } = useMemo(
    () =>
      scanForIdentity(
        { typed },
        { known: saved === undefined ? [] : namesOfProfile(saved), mayName: mayName ? ["typed"] : [] },
      ),
    [typed, saved, mayName],
  );
  const [first] = refused;
  return {
    hint:
      warnings.length === 0 ? (
        hint
      ) : (
        <>
          {hint} <span className={styles["found"]}>{warnedWhileTyping(typed, warnings)}</span>
        </>
      ),
    error: first === undefined ? error : `${refusedWhileTyping(typed, first)} ${identityText.notKept}`,
  };
};

export const ScannedTextArea = (props: TextAreaProps) => (
  <TextArea {...props} {...useScan(props.value, props, false)} />
);

/** `mayName` where a name is right, as that of who decides. */
export const ScannedTextField = ({ mayName = false, ...props }: TextFieldProps & { readonly mayName?: boolean }) => (
  <TextField {...props} {...useScan(props.value, props, mayName)} />
);
