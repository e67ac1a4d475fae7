// Machine-readable output: an array with one entry a note; the shape is a promise to other programs.
import type { Finding, Fix } from '../../engine/finding.ts';
import type { TextEdit } from '../../engine/text/edit.ts';
import { LineIndex } from '../../engine/text/lineIndex.ts';
import type { Formatter } from './formatter.ts';

/** Offsets are UTF-16 code units from 0, lines and columns count from 1. */
export const jsonFormatter: Formatter = {
  head: '[',
  between: ',\n',
  note({ path, text, findings }) {
    if (findings.length === 0) return `{"path":${JSON.stringify(path)},"findings":[]}`;
    const lines = new LineIndex(text);
    return JSON.stringify({ path, findings: findings.map((finding) => findingJson(finding, lines)) });
  },
  tail: () => ']\n',
};

function findingJson({ rule, severity, message, span, fixes }: Finding, lines: LineIndex): object {
  const { start, end } = span;
  return {
    rule,
    severity,
    message,
    offset: [start, end],
    start: placeJson(start, lines),
    end: placeJson(end, lines),
    fixes: fixes.map(fixJson),
  };
}

function placeJson(offset: number, lines: LineIndex): object {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

const fixJson = ({ title, kind, edits }: Fix): object => ({ title, kind, edits: edits.map(editJson) });

const editJson = ({ span, text, snippet }: TextEdit): object => ({
  offset: [span.start, span.end],
  text,
  ...(snippet === undefined ? {} : { snippet }),
});
