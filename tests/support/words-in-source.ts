import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A text in the source that a person may come to read, and where it stands. */
export interface WordsInSource {
  readonly text: string;
  readonly at: string;
}

/** Properties whose text names something and says nothing: titles of publications and addresses. */
const NAMES = new Set(["cite", "url"]);

/** Every string literal, piece of a template and JSX text below a folder that holds more than one word. */
export function wordsInSource(folder: string): readonly WordsInSource[] {
  return sourceFiles(folder).flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const found: WordsInSource[] = [];
    const say = (node: ts.Node, text: string) => {
      const words = text.replaceAll(/\s+/g, " ").trim();
      if (/\w\s+\w/.test(words) || /^[A-Z][a-z]+[.!]$/.test(words))
        found.push({ text: words, at: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    };
    const walk = (node: ts.Node) => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && NAMES.has(node.name.text)) return;
      if (ts.isStringLiteralLike(node)) say(node, node.text);
      else if (ts.isJsxText(node)) say(node, node.text);
      else if (ts.isTemplateExpression(node)) say(node, templateText(node));
      ts.forEachChild(node, walk);
    };
    walk(source);
    return found;
  });
}

/** A template with a word in place of each value. */
function templateText(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join("");
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
