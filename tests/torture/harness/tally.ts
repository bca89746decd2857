// What a row tried, what held and what did not. [Note: Positive control] Each row also does something that must be found
// out; when it is not, the row proves nothing and has failed.

export interface Tally {
  /** One try; `remark` tells how to find it again when it did not hold. */
  trial(held: boolean, remark: string): void;
  /** Damage that was made on purpose: was it caught? */
  control(name: string, caught: boolean): void;
  /** Said in the table's notes; counts nothing. */
  note(text: string): void;
}

export interface Counted {
  readonly tried: number;
  readonly held: number;
  readonly failed: number;
  readonly controls: number;
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
}

const mostRemarks = 20;

export const createTally = (): { readonly tally: Tally; readonly counted: () => Counted } => {
  let tried = 0;
  let held = 0;
  let controls = 0;
  let missed = 0;
  const remarks: string[] = [];
  const notes: string[] = [];
  const remark = (text: string): void => {
    if (remarks.length < mostRemarks) remarks.push(text);
  };
  return {
    tally: {
      trial: (isHeld, text) => {
        tried += 1;
        if (isHeld) held += 1;
        else remark(text);
      },
      control: (name, caught) => {
        controls += 1;
        if (caught) return;
        missed += 1;
        remark(`the control was not caught: ${name}`);
      },
      note: (text) => notes.push(text),
    },
    counted: () => {
      const faults = [
        ...(controls === 0 ? ["the row has no positive control"] : []),
        ...(tried === 0 ? ["nothing was tried"] : []),
      ];
      return {
        tried,
        held,
        failed: tried - held + missed + faults.length,
        controls,
        remarks: [...faults, ...remarks],
        notes,
      };
    },
  };
};
