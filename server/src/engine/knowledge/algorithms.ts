// All algorithm cards: the guide's twelve, then those that notes also have sections on.
import { coreAlgorithms } from './algorithms-core.ts';
import { deepAlgorithms } from './algorithms-deep.ts';
import { moreAlgorithms } from './algorithms-more.ts';
import type { Algorithm } from './types.ts';

export const algorithms: readonly Algorithm[] = [...coreAlgorithms, ...moreAlgorithms, ...deepAlgorithms];
