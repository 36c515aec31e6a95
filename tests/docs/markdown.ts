import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block: its language and its text. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** One document of the project, taken apart. */
export interface Document {
  /** Path from the root of the project. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Texts between backticks, outside of fenced blocks. */
  readonly codes: readonly string[];
  /** Texts between two asterisks. */
  readonly bolds: readonly string[];
  /** Targets of links and pictures. */
  readonly links: readonly string[];
  /** Headings, as a link to them names them. */
  readonly anchors: readonly string[];
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

function groups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Returns a document taken apart; `path` is from the root of the project. */
export function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8');
  const prose = text.replace(FENCE, '');
  return {
    path,
    text,
    blocks: [...text.matchAll(FENCE)].map(([, language = '', block = '']) => ({ language, text: block })),
    codes: groups(prose, /`([^`\n]+)`/g).map((code) => code.replaceAll('\\|', '|')),
    bolds: groups(prose, /\*\*([^*\n]+)\*\*/g),
    links: groups(prose, /\]\(([^()\s]+)\)/g),
    anchors: groups(prose, /^#+ (.+)$/gm).map(anchorOf),
  };
}

/** Returns the paths of every Markdown file of the project, without those of packages and of builds. */
export function documentPaths(): readonly string[] {
  const isMarkdown = (name: string): boolean => name.endsWith('.md');
  const below = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isMarkdown)
      .map((name) => join(folder, name).replaceAll('\\', '/'));
  return [...readdirSync('.').filter(isMarkdown), ...below('docs'), ...below('geodata')].sort();
}
