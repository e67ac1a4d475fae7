// Wrong statements about trees, ensembles, model choice and importance, with the truth.
import type { FalseFact, Source } from './types.ts';

const esl = (part: string): Source => ({
  label: `Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, ${part}`,
  url: 'https://hastie.su.domains/ElemStatLearn/',
});
const sklearn = (part: string, page: string): Source => ({
  label: `scikit-learn user guide, ${part}`,
  url: `https://scikit-learn.org/stable/modules/${page}`,
});

export const treeFacts: readonly FalseFact[] = [
  {
    id: 'trees-need-scaling',
    says: [
      '@treemodel <> @scaling <> @needs',
      '(scale|normalize|standardize|standardise) [the|all|your] [numeric|numerical|input] (features|inputs|data|columns|variables|predictors) => (before|for|prior to|first|then) => @treemodel',
      '@treemodel <> (sensitive to|affected by|depend on|hurt by|care about) .. (scale|scaling|units)',
      '@scaling => (helps|improves|boosts|matters for|speeds up) => @treemodel',
    ],
    unless: ['optional', 'target', 'missing', 'invariant', 'no scaling', 'linear trees', 'oblique'],
    truth:
      'A tree splits on thresholds, so any monotone rescaling of a feature leaves its splits unchanged. Distance-, gradient- and penalty-based models need scaling.',
    correct:
      'Tree models need no feature scaling, since splits depend on the order of values only; kNN, SVM, k-means and penalised linear models do.',
    source: sklearn('1.10 Decision trees', 'tree.html'),
    bad: ['Decision trees require feature scaling.', 'Standardize the features before training a random forest.'],
    good: [
      'Decision trees do not require feature scaling.',
      'SVMs require feature scaling.',
      'Scaling is required for kNN, not for trees.',
    ],
  },
  {
    id: 'forest-more-trees-overfit',
    says: [
      '@rf <> (number of trees|n_estimators|trees) <> (overfit|overfits|overfitting) <> (make|makes|too many|going from|extra tree|adds capacity|from|cause|past|beyond|climb|start)',
      '@rf <> @manytrees <> (capacity|complexity) <> (add|adds|grow|more|increase)',
      '(each|every) extra tree => (adds|brings|increases) => (capacity|complexity|variance)',
      '@manytrees <> @rf <> (test error|validation error|generalization) <> (rise|climb|climbs|worse|goes up|increase|degrade)',
      '@rf <> @manytrees <> (overfit|overfitting|overfits|memorize)',
      '@rf ↑ =@manytreesoverfit',
      '(reduce|lower|limit|fewer|cut) .. (number of trees|n_estimators|trees) => (random forest|forest) => (overfitting|overfit)',
      '(reduce|lower|limit|fewer|cut) .. (number of trees|n_estimators|trees) => (overfitting|overfit) => (random forest|forest)',
    ],
    unless: ['deep trees', 'depth', 'deeper'],
    truth:
      'Averaging more trees lets a random forest converge to its limit; the error levels off instead of rising. Overfitting comes from trees that are too deep for noisy data.',
    correct:
      'More trees do not make a random forest overfit: its error converges, so 300 to 500 trees are taken for stability; leaf size controls overfitting.',
    source: esl('section 15.3.4'),
    bad: ['A random forest overfits with too many trees.', 'Too many trees in a random forest lead to overfitting.'],
    good: [
      'A random forest does not overfit with more trees.',
      'Gradient boosting overfits with too many trees.',
      'Too many boosting rounds lead to overfitting.',
    ],
  },
  {
    id: 'forest-cannot-overfit',
    says: [
      "@rf <> (cannot overfit|can not overfit|can't overfit|never overfit|never overfits|do not overfit|does not overfit|don't overfit|doesn't overfit|will not overfit|won't overfit|unable to overfit|immune to overfitting|immune against overfitting|no risk of overfitting|impossible to overfit)",
      'overfitting <> (impossible|not possible|no problem|not a problem|not an issue) <> @rf',
    ],
    unless: [
      'more trees',
      'number of trees',
      'trees added',
      'n_estimators',
      'as trees',
      'adding trees',
      'many trees',
      'trees are added',
      'by adding',
    ],
    truth:
      'Adding trees does not overfit a forest, but the forest itself can: fully grown trees memorise label noise. min_samples_leaf or max_depth limits it.',
    correct:
      'A random forest can overfit noisy labels when its trees are fully grown; more trees do not cause it, and min_samples_leaf of 5 to 50 limits it.',
    source: esl('section 15.3.4'),
    bad: ['Random forests cannot overfit.', 'Random forests are immune to overfitting.'],
    good: ['Random forests can overfit noisy data.', 'Random forests do not overfit as more trees are added.'],
  },
  {
    id: 'bagging-boosting-swapped',
    says: [
      '@bagging => (bias) => (gone|gets rid|averages away|averaged away|averaging it away|disappear|vanish|nearer to the truth|cure|cured)',
      '@boosting => (parallelize|parallelizes|parallelise|parallelises|parallelizing) => (over|across) => (trees|learners|rounds)',
      '@boosting <> (each|every|all) [of the] [#] (tree|trees|learner|learners|round) <> (on its own|independently|initial residuals|same residuals|at the same time|in parallel|independent)',
      '@boosting => variance reduction => averaging',
      'averaging <> (bootstrap|bootstraps|bagged) <> bias <> @less',
      '@bagging ↓ @bias',
      '@boosting ↓ @variance',
      '@bagging <> @sequentially',
      '@boosting <> @inparallel',
      '@bagging <> (correct|fix|learn from|repair|focus on|improve on|fit) <> (errors|mistakes|residuals|residual|errors) .. (previous|earlier|last|before|predecessor)',
    ],
    unless: [
      'bias unchanged',
      'split',
      'splits',
      'within a tree',
      'inside a tree',
      'histogram',
      'columns',
      'features',
      'candidate',
      'stacking',
      'machines',
      'shap',
      'selection bias',
      'levels',
      'nodes',
    ],
    truth:
      'Bagging averages independent deep trees, which lowers variance. Boosting adds shallow trees in sequence to the residual errors, which lowers bias.',
    correct:
      'Bagging lowers variance by averaging trees grown independently; boosting lowers bias by fitting each tree to the errors of those before.',
    source: esl('sections 8.7 and 10.1'),
    bad: ['Bagging reduces bias, boosting reduces variance.', 'The trees in a random forest are built sequentially.'],
    good: [
      'Bagging reduces variance, boosting reduces bias.',
      'The trees in gradient boosting are built sequentially.',
      'Bagging does not reduce bias.',
    ],
  },
  {
    id: 'forest-all-features',
    says: [
      '@forest <> @everysplit <> (all|every|full set of|the full|the whole|same) [of] [the|available|input] (features|predictors|variables|columns|feature set|candidates)',
      '@forest (is|are|=) (the same as|identical to|just|nothing but|simply) [plain] bagging',
      '(bootstrap sample|bootstrap samples|bootstrapping|bootstrap) <> (leave out|omit|miss|leaves out|exclude|excludes) <> (63|63.2|two thirds|2/3)',
      '@oob <> (63|63.2|two thirds|2/3|about two)',
    ],
    unless: ['max_features = 1.0', 'regression default', 'subset'],
    truth:
      'At each split a random forest tries a random subset of the features, about √p in classification. A bootstrap sample holds about 63 % of the distinct points; 37 % are out of bag.',
    correct:
      'A random forest tries a random subset of features at each split, about √p for classification, which lowers the correlation between its trees.',
    source: esl('section 15.2'),
    bad: ['A random forest considers all features at each split.', 'Random forest is just bagging.'],
    good: [
      'A random forest considers a random subset of features at each split.',
      'Bagged trees consider all features at each split.',
      'A random forest is not the same as bagging.',
    ],
  },
  {
    id: 'boosting-never-overfits',
    says: [
      "@boosting <> (cannot overfit|can not overfit|can't overfit|never overfit|never overfits|do not overfit|does not overfit|don't overfit|doesn't overfit|will not overfit|won't overfit|unable to overfit|immune to overfitting|resistant to overfitting|no risk of overfitting|impossible to overfit)",
      "@manytrees (never|can not|cannot|can't|do not|don't|does not) (hurt|overfit|harm) => @boosting",
      "@boosting => @manytrees => (never|can not|cannot|can't|do not|don't|does not) (hurt|overfit|harm)",
      'the more (trees|rounds|boosting rounds|iterations) .. the better',
      '@boosting <> (as many (trees|rounds)|more trees is always better|more rounds are always better)',
    ],
    unless: ['early stopping', 'learning rate', 'easily'],
    about: ['boosting', 'xgboost', 'lightgbm', 'gbm', 'gbdt', 'catboost', 'boosted', 'adaboost'],
    truth:
      'Each further tree of a boosted model fits what is left of the training error, noise included, so validation error rises in the end. Early stopping chooses the number.',
    correct:
      'Gradient boosting overfits with too many rounds, since each tree fits the remaining residuals; choose the number by early stopping on validation data.',
    source: esl('section 10.12'),
    bad: ['Gradient boosting never overfits.', 'The more trees the better for XGBoost.'],
    good: [
      'Gradient boosting overfits with too many rounds.',
      'More trees do not hurt a random forest.',
      'With early stopping, XGBoost does not overfit easily.',
    ],
  },
  {
    id: 'trees-extrapolate',
    says: [
      '@treemodel <> extrapolate',
      '@treemodel <> (predict|output|forecast|follow|continue|handle|capture|model|pick up|learn|extend) <> (beyond|outside|above the|larger than any|higher than any|unseen) [the] [range|maximum|largest|training|values|highest|target|targets|seen]',
      '@treemodel (handle|capture|follow|model|pick up|learn|continue) .. (trend|trends|growth) .. (future|beyond|outside|out of range)',
    ],
    unless: ['linear tree', 'linear trees', 'linear leaves', 'detrend', 'differenc', 'can not', 'cannot', 'not able'],
    truth:
      'A tree predicts averages of training targets, so beyond the range of the data it stays constant. Difference or detrend the target, or use a linear model for the trend.',
    correct:
      'Tree models predict averages of training targets, so they stay flat outside the training range; detrend or difference the target first.',
    source: sklearn('1.10 Decision trees', 'tree.html'),
    bad: ['XGBoost can extrapolate beyond the training range.', 'Random forests extrapolate trends well.'],
    good: [
      'XGBoost cannot extrapolate beyond the training range.',
      'Linear models extrapolate a trend.',
      'Trees do not extrapolate.',
    ],
  },
  {
    id: 'tree-greedy-optimal',
    says: [
      '(cart|decision tree|decision trees|id3|c4.5|greedy splitting|greedy tree) <> (globally optimal|global optimum|best possible tree|optimal tree|optimal decision tree|optimal partition) <> (find|give|produce|yield|learn|build|guarantee|guaranteed|return|grow|is|get)',
      '@singletree <> (low variance|high bias|stable|variance is low) <> (deep|fully grown|unpruned|full depth|fully|grown out|without pruning)',
      '(decision tree|decision trees|single tree) (have|has|with|:|→|=) [very] low variance',
      '(decision tree|decision trees|deep tree|deep trees|single tree) <> (stable|robust) <> (changes|perturbation|small changes|data changes|resampling)',
    ],
    unless: ['np', 'locally', 'not guaranteed', 'ensembles', 'shallow'],
    truth:
      'Trees are grown greedily, split by split; the optimal tree is NP-hard to find. Deep single trees have low bias and high variance: a few changed rows can change the top split.',
    correct:
      'Decision trees are grown greedily, so they need not be optimal, and deep ones have low bias and high variance, which bagging averages away.',
    source: sklearn('1.10 Decision trees', 'tree.html'),
    bad: ['CART finds the globally optimal tree.', 'Decision trees have low variance.'],
    good: [
      'CART does not find the globally optimal tree.',
      'Decision trees have high variance.',
      'Shallow trees have low variance and high bias.',
    ],
  },
  {
    id: 'lightgbm-xgboost-swapped',
    says: [
      '@lightgbm <> (level wise|depth wise|level by level|breadth first|levelwise|depthwise|layer by layer)',
      '@xgb <> (leaf wise|best first|leafwise|leaf by leaf)',
      '!(xgboost|xgb|lightgbm|lgbm) <> @missingvalues <> (handle|deal|support|accept|take|cope|work)',
      '(xgboost|xgb|lightgbm|lgbm) <> (imputation|impute|imputed|complete data) <> @needs',
      '(xgboost|xgb|lightgbm|lgbm) => (crash|crashes|fail|fails|choke|chokes|break|breaks) => @missingvalues',
    ],
    unless: ['lossguide', 'grow_policy', 'older', 'gblinear', 'unlike'],
    truth:
      'LightGBM grows leaf-wise, XGBoost depth-wise by default (grow_policy=lossguide changes it). Both learn a default direction for missing values, so imputation is optional.',
    correct:
      'LightGBM grows leaf-wise and XGBoost depth-wise by default; both send missing values down a learnt default branch, so imputation is optional.',
    source: {
      label: 'LightGBM documentation, Features',
      url: 'https://lightgbm.readthedocs.io/en/stable/Features.html',
    },
    bad: ['LightGBM grows trees level-wise.', 'XGBoost cannot handle missing values.'],
    good: [
      'LightGBM grows trees leaf-wise.',
      'XGBoost grows trees level-wise by default.',
      'XGBoost can handle missing values.',
    ],
  },
  {
    id: 'gradient-boosting-reweights',
    says: [
      '@gboosting <> (reweight|upweight|increase the weight|more weight|higher weight|weights of|raise the weight|heavier) <> (misclassified|wrong|hard|wrongly|mistaken|errors)',
      'adaboost <> (residual|residuals|negative gradient|pseudo residuals) <> (fit|train|predict|fits|learn)',
      '@gboosting <> (each|every|next|new|another) [new|next] (tree|learner|model) <> (original|raw|true|actual) (target|targets|label|labels|y)',
    ],
    unless: ['focal', 'goss', 'sample_weight', 'large gradients', 'gradient boosting fits'],
    truth:
      'AdaBoost reweights misclassified examples. Gradient boosting fits each tree to the negative gradient of the loss, the residuals for squared error.',
    correct:
      'Gradient boosting fits each tree to the negative gradient of the loss at the current prediction; reweighting of examples is AdaBoost.',
    source: esl('section 10.10'),
    bad: ['Gradient boosting increases the weights of misclassified samples.', 'AdaBoost fits the residuals.'],
    good: [
      'AdaBoost increases the weights of misclassified samples.',
      'Gradient boosting fits the residuals.',
      'Gradient boosting does not reweight misclassified examples.',
    ],
  },
  {
    id: 'aic-bic-swapped',
    says: [
      'aic ≫ bic : (penalize|punish|penalty|penalises|strict|heavy|stricter|charge)',
      'aic ≫ bic : =(stricter|harsher|smaller models|simpler models|sparser) ~ (larger models|bigger models|complex models)',
      'bic => @prefer => (larger|more complex|bigger|richer) (models|model) => aic',
      'aic => @prefer => (smaller|simpler|sparser) (models|model) => bic',
      '(aic|bic) <> (highest|largest|maximum|maximize|maximal|biggest|maximise)',
      '(higher|larger|bigger) (aic|bic|aic or bic) <> (better|preferred|wins)',
    ],
    unless: ['n < 8', 'fewer than 8', 'negative of'],
    truth:
      'AIC charges 2 a parameter, BIC log n, which is more once n ≥ 8, so BIC picks smaller models. For both, lower is better.',
    correct:
      'BIC charges log n a parameter against 2 for AIC, so it picks smaller models once n ≥ 8; lower values are better for both.',
    source: esl('sections 7.5 and 7.7'),
    bad: ['AIC penalizes complexity more than BIC.', 'Choose the model with the highest AIC.'],
    good: [
      'BIC penalizes complexity more than AIC.',
      'Choose the model with the lowest AIC.',
      'AIC does not penalize more than BIC.',
    ],
  },
  {
    id: 'importance-causal',
    says: [
      '@importance <> (causal|cause|causes|causality|causation|causally) <> (show|tell|give|reveal|prove|measure|estimate|quantify|indicate|mean|demonstrate|identify|is|are|→|=)',
      '@importance <> (change|changing|increase|increasing|intervene|intervening|raise) .. (feature|it) <> (would|will) .. (change|raise|lower|increase|move) .. (outcome|target)',
      '@impurityimportance <> (unbiased|reliable|not biased|fair|no bias)',
      '@impurityimportance <> (favor|prefer|inflate|biased towards|biased toward|favour) <> (low cardinality|few categories|binary)',
    ],
    unless: ['not causal', 'not causality', 'correlat', 'of the model', 'rather than', 'needs', 'assumption'],
    truth:
      'Importances and SHAP explain the model, not the world: a feature can be important as a proxy. Impurity importance also favours features with many distinct values.',
    correct:
      'SHAP and feature importance describe what the model uses, not what causes the outcome; causal claims need an experiment or an adjustment set.',
    source: {
      label: 'Molnar, Interpretable Machine Learning',
      url: 'https://christophm.github.io/interpretable-ml-book/',
    },
    bad: [
      'SHAP values show the causal effect of a feature.',
      'A high feature importance means that the feature causes the outcome.',
    ],
    good: [
      'SHAP values do not show causal effects.',
      'SHAP values explain the prediction of the model.',
      'Feature importance is not causality.',
    ],
  },
];
