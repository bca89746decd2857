// `any` is used nowhere; a cast, a `!` and a silenced lint rule carry their reason on the line above (architecture.md §5.5).
import ts from "typescript";
import type { Finding } from "./finding.ts";
import type { Source } from "./sources.ts";

const silenced = /eslint-disable|@ts-(?:expect-error|ignore|nocheck)/;
const silencedWithReason = /eslint-disable\S*(?:\s+\S+)*?\s+--\s+\S|@ts-expect-error\s+\S/;
const comment = /^\s*(?:\/\/|\/\*|\*|\{\/\*)/;

const isConstAssertion = (node: ts.AsExpression): boolean =>
  ts.isTypeReferenceNode(node.type) && node.type.getText() === "const";

const describe = (node: ts.Node): string | undefined => {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isNonNullExpression(node)) return "!";
  if (ts.isAsExpression(node) && !isConstAssertion(node)) return "as";
  return undefined;
};

/** The reason may stand above the line itself or above the statement, member or attribute that it is part of. */
const hasReason = (node: ts.Node, file: ts.SourceFile, lines: readonly string[]): boolean => {
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  for (let at = node; !ts.isSourceFile(at) && !ts.isBlock(at); at = at.parent) {
    if (comment.test(lines[lineOf(at.getStart(file)) - 1] ?? "")) return true;
    if (ts.isStatement(at)) return false;
  }
  return comment.test(lines[lineOf(node.getEnd()) - 1] ?? "");
};

const problemsOf = ({ path, text }: Source): readonly string[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n");
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = describe(node);
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getEnd()).line + 1}`;
    if (what === "any") problems.push(`${place}: any`);
    else if (what !== undefined && !hasReason(node, file, lines))
      problems.push(`${place}: "${what}" without its reason above`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const [index, line] of lines.entries()) {
    if (!silenced.test(line) || silencedWithReason.test(line)) continue;
    if (!comment.test(lines[index - 1] ?? "")) problems.push(`${path}:${index + 1}: silenced without a reason`);
  }
  return problems;
};

export const checkReasons = (files: readonly Source[]): Finding => {
  const typescript = files.filter(
    ({ path }) =>
      /\.tsx?$/.test(path) && !path.startsWith("build/check/reasons") && path !== "tests/unit/build/checks.test.ts",
  );
  return { remark: `${typescript.length} TypeScript files`, problems: typescript.flatMap(problemsOf) };
};
