// Runs the rules over a note: block by block and section by section, judging again only what changed.
import type { Config, RuleLevel } from './config.ts';
import type { Finding, Fix, Report, RuleFailure, Severity } from './finding.ts';
import type { NoteSettings } from './note/frontMatter.ts';
import { settingsOf } from './note/frontMatter.ts';
import type { Note } from './note/note.ts';
import type { Root } from './note/root.ts';
import type { Section } from './note/sections.ts';
import { sectionsOf } from './note/sections.ts';
import type { BlockRule, Draft, FixDraft, NoteContext, Rule, SectionRule } from './rule.ts';
import { reach } from './rule.ts';
import { severitiesOf, targetOf } from './severities.ts';
import { suppress } from './suppress.ts';
import { shift } from './text/span.ts';

/** Lints notes with one configuration; equal notes give equal reports. */
export interface Linter {
  lint(note: Note): Report;
}

/** A draft whose roots are given relative to the root (or section start) that it was found for. */
interface Kept {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly at: ReadonlyMap<Root, number>;
}

/** A verdict with all that it depends on: while those are the same objects at the same places, so is the verdict. */
interface Judged {
  readonly key: string;
  readonly context: NoteContext;
  /** Place of the judged root (or of the end of the section's own text) among `roots`. */
  readonly place: number;
  readonly roots: readonly Root[];
  readonly kept: readonly Kept[];
}

/** The findings of a section's own text as they were last placed. */
interface Placed {
  readonly key: string;
  readonly context: NoteContext;
  readonly roots: readonly Root[];
  start: number;
  findings: readonly Finding[];
}

type Basis = Pick<Judged, 'key' | 'context' | 'roots'>;

function holds(
  known: Basis | undefined,
  key: string,
  context: NoteContext,
  note: Note,
  from: number,
  to: number,
): boolean {
  if (known === undefined || known.context !== context || known.roots.length !== to - from || known.key !== key)
    return false;
  const { roots } = known;
  for (let i = from; i < to; i++) if (roots[i - from] !== note.roots[i]) return false;
  return true;
}

class RuleRunner implements Linter {
  readonly #config: Config;
  readonly #blockRules: readonly BlockRule[];
  readonly #sectionRules: readonly SectionRule[];
  readonly #levels: ReadonlyMap<string, RuleLevel>;
  readonly #ids: ReadonlySet<string>;
  readonly #blocks = new WeakMap<Root, Judged>();
  readonly #sections = new WeakMap<Root, Judged>();
  readonly #texts = new WeakMap<Root, Placed>();
  readonly #contexts = new Map<string, NoteContext>();
  readonly #failures = new Map<string, RuleFailure>();
  readonly #outranks: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(rules: readonly Rule[], config: Config) {
    this.#config = config;
    this.#levels = severitiesOf(rules, config);
    const on = rules.filter((rule) => this.#levels.get(rule.id) !== 'off');
    this.#blockRules = on.filter((rule) => rule.scope === 'block');
    this.#sectionRules = on.filter((rule) => rule.scope === 'section');
    this.#outranks = new Map(on.map((rule) => [rule.id, new Set(rule.outranks)]));
    this.#ids = new Set(rules.map((rule) => rule.id));
  }

  lint(note: Note): Report {
    const settings = settingsOf(note);
    const context = this.#context(settings);
    const findings: Finding[] = [];
    for (const section of sectionsOf(note)) {
      if (section.role !== 'prose') continue;
      for (const finding of this.#text(note, section, context)) findings.push(finding);
      this.#place(this.#section(note, section, context), note, section.first, findings);
    }
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
    const report = suppress(note, this.#outranked(findings), this.#ids);
    return { findings: report, failures: [...this.#failures.values()] };
  }

  /** One object for equal settings, so that verdicts can be compared by identity. */
  #context(settings: NoteSettings): NoteContext {
    const key = settings.kind ?? '';
    const known = this.#contexts.get(key);
    if (known !== undefined) return known;
    const made: NoteContext = {
      kind: settings.kind,
      target: targetOf(this.#config),
      macros: this.#config.macros ?? {},
    };
    this.#contexts.set(key, made);
    return made;
  }

  /** What the block rules find in a section's own text: placed anew only where it changed or moved. */
  #text(note: Note, section: Section, context: NoteContext): readonly Finding[] {
    const { key, first, ownEnd } = section;
    const anchor = note.roots[first];
    if (anchor === undefined) return [];
    const start = note.starts[first] ?? 0;
    const known = this.#texts.get(anchor);
    if (known !== undefined && holds(known, key, context, note, first, ownEnd)) {
      if (known.start !== start) known.findings = known.findings.map((finding) => moved(finding, start - known.start));
      known.start = start;
      return known.findings;
    }
    const findings: Finding[] = [];
    for (let i = first; i < ownEnd; i++) this.#place(this.#block(note, i, section, context), note, i, findings);
    this.#texts.set(anchor, { key, context, roots: note.roots.slice(first, ownEnd), start, findings });
    return findings;
  }

  #block(note: Note, index: number, section: Section, context: NoteContext): readonly Kept[] {
    const root = note.roots[index];
    if (root === undefined || (root.leaves.length === 0 && root.formulas.length === 0)) return [];
    const from = Math.max(section.first, index - reach);
    const to = Math.min(section.ownEnd, index + reach + 1);
    const known = this.#blocks.get(root);
    if (known !== undefined && known.place === index - from && holds(known, section.key, context, note, from, to))
      return known.kept;
    const near = note.roots.slice(from, to);
    const at = new Map(near.map((it, i) => [it, from + i - index]));
    const before = near.slice(0, index - from).reverse();
    const block = { root, before, after: near.slice(index - from + 1), path: section.path, note: context };
    const kept = this.#blockRules.flatMap((rule) => this.#run(rule, () => rule.check(block), at));
    this.#blocks.set(root, { key: section.key, context, place: index - from, roots: near, kept });
    return kept;
  }

  #section(note: Note, section: Section, context: NoteContext): readonly Kept[] {
    const anchor = note.roots[section.first];
    if (anchor === undefined || this.#sectionRules.length === 0) return [];
    const known = this.#sections.get(anchor);
    const ownCount = section.ownEnd - section.first;
    if (
      known !== undefined &&
      known.place === ownCount &&
      holds(known, section.key, context, note, section.first, section.end)
    )
      return known.kept;
    const all = note.roots.slice(section.first, section.end);
    const at = new Map(all.map((it, i) => [it, i]));
    const skip = section.heading === undefined ? 0 : 1;
    const own = all.slice(skip, section.ownEnd - section.first);
    const whole = {
      heading: section.heading,
      level: section.level,
      path: section.path,
      own,
      roots: all.slice(skip),
      note: context,
    };
    const kept = this.#sectionRules.flatMap((rule) => this.#run(rule, () => rule.check(whole), at));
    this.#sections.set(anchor, { key: section.key, context, place: ownCount, roots: all, kept });
    return kept;
  }

  /** A rule that throws is reported once and gives nothing here; the others go on. */
  #run(rule: Rule, check: () => Iterable<Draft>, at: ReadonlyMap<Root, number>): Kept[] {
    try {
      return Array.from(check(), (draft) => ({ rule, draft, at }));
    } catch (error) {
      if (!this.#failures.has(rule.id)) this.#failures.set(rule.id, { rule: rule.id, error: messageOf(error) });
      return [];
    }
  }

  #place(kept: readonly Kept[], note: Note, index: number, findings: Finding[]): void {
    for (const { rule, draft, at } of kept) {
      const offset = (root: Root): number => note.starts[index + (at.get(root) ?? 0)] ?? 0;
      const severity = this.#levels.get(rule.id) as Severity;
      const fixes = (draft.fixes ?? []).map((fix) => placed(fix, offset));
      const { message, data } = draft;
      findings.push({
        rule: rule.id,
        severity,
        message,
        span: shift(written(draft), offset(draft.root)),
        fixes,
        ...(data === undefined ? {} : { data }),
      });
    }
  }

  /** Where two rules mark overlapping words, the more specific one speaks. Findings are in order of their start. */
  #outranked(findings: readonly Finding[]): readonly Finding[] {
    const beaten = new Set<Finding>();
    findings.forEach((one, i) => {
      for (let j = i + 1; j < findings.length; j++) {
        const other = findings[j] as Finding;
        if (other.span.start >= one.span.end) break;
        if (this.#outranks.get(one.rule)?.has(other.rule) === true) beaten.add(other);
        else if (this.#outranks.get(other.rule)?.has(one.rule) === true) beaten.add(one);
      }
    });
    return beaten.size === 0 ? findings : findings.filter((it) => !beaten.has(it));
  }
}

/** The draft's span without the markup and white space at its ends: a finding begins and ends on something that is read. */
function written({ root, span }: Draft): Draft['span'] {
  const words = root.text.slice(span.start, span.end);
  const start = span.start + (words.length - words.replace(/^[\s*_`#>|~[]+/, '').length);
  const end = span.end - (words.length - words.replace(/[\s*_`|~\]]+$/, '').length);
  return start < end ? { start, end } : span;
}

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const placed = (fix: FixDraft, offset: (root: Root) => number): Fix => ({
  title: fix.title,
  kind: fix.kind,
  edits: fix.edits.map(({ root, span, text, snippet }) => ({
    span: shift(span, offset(root)),
    text,
    ...(snippet === undefined ? {} : { snippet }),
  })),
});

/** The same finding where its section has moved. */
const moved = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: shift(finding.span, by),
  fixes: finding.fixes.map((fix) => movedFix(fix, by)),
});

const movedFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
});

/** A linter over these rules for one configuration. */
export const createLinterOf = (rules: readonly Rule[], config: Config): Linter => new RuleRunner(rules, config);
