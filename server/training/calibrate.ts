// Sets each rule's threshold so that it speaks at a wanted rate on published notes: `npx tsx server/training/calibrate.ts FOLDER [--write]`.
//
// Published notes are mostly fine, so the rate is nearly all false alarms: it is the figure that decides whether a rule stays switched on.
// Run after train.ts and follow with train.ts again; only the thresholds are kept in the repository, never the notes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuesOf } from '../src/engine/judgement/cue.ts';
import { judge, judgeSection } from '../src/engine/judgement/judge.ts';
import { modelRules } from '../src/engine/judgement/model.ts';
import { parse } from '../src/engine/note/note.ts';
import { sectionsOf } from '../src/engine/note/sections.ts';
import type { NoteContext } from '../src/engine/rule.ts';
import { reach } from '../src/engine/rule.ts';
import { sectionRules } from './examples.ts';
import { defaultRate, ratesPer10kWords } from './settings.ts';

const file = new URL('./thresholds.json', import.meta.url);
const old = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
const noteContext: NoteContext = { kind: undefined, target: { role: 'engineer', level: 'L5' }, macros: {} };

function notesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Margins above today's threshold of every rule's candidates in one note. */
function margins(text: string, into: Map<string, number[]>): void {
  const note = parse(text);
  for (const section of sectionsOf(note)) {
    if (section.role !== 'prose') continue;
    const heading = section.heading;
    const roots = note.roots.slice(heading === undefined ? section.first : section.first + 1, section.end);
    const own = roots.slice(0, section.ownEnd - section.first - (heading === undefined ? 0 : 1));
    const whole = { heading, level: section.level, path: section.path, own, roots, note: noteContext };
    for (const rule of sectionRules) into.get(rule)?.push(judgeSection(whole, rule));
    for (let i = section.first; i < section.ownEnd; i++) {
      const root = note.roots[i];
      if (root === undefined) continue;
      const before = note.roots.slice(Math.max(section.first, i - reach), i).reverse();
      const block = {
        root,
        before,
        after: note.roots.slice(i + 1, Math.min(section.ownEnd, i + reach + 1)),
        path: section.path,
        note: noteContext,
      };
      for (const sentence of root.sentences) {
        for (const rule of new Set(cuesOf(sentence).map((it) => it.rule)))
          into.get(rule)?.push(judge(block, sentence).margin(rule));
      }
    }
  }
}

const notes = notesIn(process.argv[2] ?? '');
const words = notes.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const found = new Map<string, number[]>(modelRules.map((rule) => [rule, []]));
for (const text of notes) margins(text, found);
const thresholds = Object.fromEntries(
  [...found].map(([rule, all]) => {
    const wanted = Math.round(((ratesPer10kWords[rule] ?? defaultRate) * words) / 10_000);
    const margin = all.sort((a, b) => b - a)[wanted] ?? 0;
    return [rule, Number(((old[rule] ?? 0) + (Number.isFinite(margin) ? margin : 0)).toFixed(3))];
  }),
);
console.log(thresholds);
if (process.argv.includes('--write')) writeFileSync(file, `${JSON.stringify(thresholds, null, 2)}\n`);
