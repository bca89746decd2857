/** What one check of our own found: a remark for the log, and the problems, one a line. */
export interface Finding {
  readonly remark: string;
  readonly problems: readonly string[];
}
