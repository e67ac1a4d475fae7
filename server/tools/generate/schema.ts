// The JSON schema of `.study-notes.json`.
import type { RuleInfo } from '../../src/engine/index.ts';
import { ruleLevels } from '../../src/project/validateConfig.ts';
import { optionsOf } from './options.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

const levelWords: Readonly<Record<(typeof ruleLevels)[number], string>> = {
  off: 'The rule is silent.',
  hint: 'Dots under the text; not listed among the problems.',
  information: 'A blue line under the text.',
  warning: 'A yellow line under the text; the command line exits with 1.',
  error: 'A red line under the text; the command line exits with 1.',
};

const severity: Json = {
  type: 'string',
  enum: [...ruleLevels],
  enumDescriptions: ruleLevels.map((it) => levelWords[it]),
};

const severityRef: Json = { $ref: '#/definitions/severity' };

const optionsSchema = (rule: RuleInfo): Json => ({
  type: 'object',
  description: hasOptions(rule) ? `Options of ${rule.id}.` : `${rule.id} has no options.`,
  properties: optionsOf(rule) as Json,
  additionalProperties: false,
});

const hasOptions = (rule: RuleInfo): boolean => Object.keys(optionsOf(rule)).length > 0;

const withOptions = (rule: RuleInfo, level: Json): JsonObject => ({
  anyOf: [level, { type: 'array', items: [level, optionsSchema(rule)], minItems: 1, maxItems: 2 }],
});

const ruleWords = (rule: RuleInfo): string =>
  `${rule.summary}\n\n*Instead:* ${rule.instead}\n\n${usualWords(rule)}; \`"off"\` silences it.`;

const usualWords = ({ severity: usual, onRequest }: RuleInfo): string =>
  onRequest === true ? 'Off unless it is set here' : `Usually ${usual}`;

const byRule = (rules: readonly RuleInfo[], schemaOf: (rule: RuleInfo) => JsonObject): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(
    rules.map((rule) => [rule.id, { markdownDescription: ruleWords(rule), ...schemaOf(rule) }]),
  ),
  additionalProperties: false,
});

/** A plain choice wherever possible: the settings editor shows it as a list of rules with a drop-down each. */
const level: JsonObject = { type: 'string', enum: [...ruleLevels] };

/** The setting `studyNotes.rules`: one documented property a rule. */
export const rulesSetting = (rules: readonly RuleInfo[]): JsonObject => ({
  ...byRule(rules, (rule) => (hasOptions(rule) ? withOptions(rule, level) : level)),
  default: {},
  scope: 'resource',
  markdownDescription:
    'How loudly each rule speaks: a severity, or `[severity, options]`. A `.study-notes.json` beside the notes overrides it.',
});

const target: Json = {
  type: 'object',
  description: 'The interview that the notes prepare for. It moves the severity of some rules one step up.',
  properties: {
    role: {
      type: 'string',
      enum: ['engineer', 'scientist'],
      enumDescriptions: ['Practical decisions, failure modes, production.', 'Derivations, theory, recent papers.'],
      default: 'engineer',
      description: 'Which of the two bars the interview sets.',
    },
    level: {
      type: 'string',
      enum: ['L4', 'L5', 'L6', 'L7'],
      enumDescriptions: [
        'Applies standard techniques correctly.',
        'Makes defensible decisions under ambiguity.',
        'Reasons about the decision with the highest leverage and its alternatives.',
        'Connects modelling choices to research direction and product.',
      ],
      default: 'L5',
      description: 'The level that is aimed at.',
    },
  },
  additionalProperties: false,
};

const texts = (description: string): Json => ({ type: 'array', items: { type: 'string' }, description });

/** The whole schema. */
export const configSchema = (rules: readonly RuleInfo[]): JsonObject => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Study Notes configuration',
  description: 'Holds for the notes in its folder and below; a file nearer to a note wins.',
  type: 'object',
  allowComments: true,
  allowTrailingCommas: true,
  definitions: { severity },
  properties: {
    $schema: { type: 'string', description: 'The schema of this file, for editors that need to be told.' },
    extends: {
      description: 'Configuration files to begin with, relative to this one; what stands here wins over them.',
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    },
    rules: {
      ...byRule(rules, (rule) => withOptions(rule, severityRef)),
      description: 'How loudly each rule speaks: a severity, or [severity, options].',
    },
    target,
    ignore: texts('Notes that are not read, as globs relative to the folder of this file: "drafts/**".'),
    macros: {
      type: 'object',
      description: 'LaTeX macros for formulas, by name: { "\\\\R": "\\\\mathbb{R}" }.',
      additionalProperties: { type: 'string' },
    },
    baseline: {
      type: 'string',
      description: 'A file of findings that are known and not reported again, relative to this one.',
    },
    derivation: { type: 'object', description: 'How the steps of derivations are checked.' },
    preview: { type: 'object', description: 'How the preview shows a note.' },
  },
  additionalProperties: false,
});
