// All answer menus: the shapes of interview questions and the layers that a full answer to each has.
import { dataMenus } from './menus-data.ts';
import { debuggingMenus } from './menus-debugging.ts';
import { deepMenus } from './menus-deep.ts';
import { evaluationMenus } from './menus-evaluation.ts';
import { languageMenus } from './menus-language.ts';
import { learningMenus } from './menus-learning.ts';
import { modelMenus } from './menus-models.ts';
import { statisticsMenus } from './menus-statistics.ts';
import { systemMenus } from './menus-systems.ts';
import type { AnswerMenu } from './types.ts';

export const menus: readonly AnswerMenu[] = [
  ...learningMenus,
  ...dataMenus,
  ...modelMenus,
  ...deepMenus,
  ...evaluationMenus,
  ...statisticsMenus,
  ...systemMenus,
  ...languageMenus,
  ...debuggingMenus,
];
