// Wrong statements about trees, ensembles, model choice and importance, with the truth.
import type { FalseFact, Source } from './types.ts';

const RF = '(random forest|rf|bagged trees|bagging)';
const GBDT = '(gradient boosting|gbdt|gbm|boosting|boosted trees|xgboost|lightgbm|catboost)';
const TREES =
  '(decision tree|decision trees|random forest|xgboost|lightgbm|gbdt|gradient boosting|tree based models|tree models|boosted trees|trees)';
const SCALING =
  '(scaling|normalization|standardization|feature scaling|scaled features|normalized features|standardized features)';
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
      `${TREES} [:|→|–|will|always|also] (need|require|benefit from|must have|depend on|are sensitive to) ${SCALING}`,
      `(scale|normalize|standardize) [the] (features|inputs|data|numeric features) (before|for|prior to) [training|fitting] [a|an] ${TREES}`,
      `${SCALING} (is|=|:|→|⇒|–) (required|necessary|needed|important|essential|a must) (for|with|before) ${TREES}`,
      `(features|inputs|data|variables) (must|should|have to|need to) be (scaled|normalized|standardized) (before|for) [training|fitting|using] [a|an] ${TREES}`,
      `${TREES} [also] (need|require) (normalized|standardized|scaled) (inputs|features|data|numeric)`,
      `(scale|standardize|normalize) [the|all] [numeric|numerical|input] (features|inputs|data|columns|variables) (before|for|prior to) [training|fitting|using] [a|an] ${TREES}`,
    ],
    unless: ['unlike', 'optional', 'target', 'missing', 'invariant', 'whereas', 'no scaling', 'not required'],
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
      `(more|too many|many|adding) trees (overfit|overfits|make .. overfit|cause overfitting|lead to overfitting|leads to overfitting) .. ${RF}`,
      `(more|too many|many|adding) trees (in|for|to) [a|the] ${RF} (overfit|overfits|hurt|hurts|increase variance|increases variance|cause overfitting|causes overfitting|lead to overfitting|leads to overfitting)`,
      '(reduce|lower|limit) .. number of trees .. (random forest|forest) .. (overfitting|overfit)',
      `(adding|add|growing|having|using|with) [too] (many|more) trees (makes|make|causes|leads|lead) .. ${RF} [to] (overfit|overfitting)`,
      `${RF} [will|can|starts to] (overfit|overfits) (with|if|when|as|once) .. (more trees|many trees|too many trees|number of trees|n_estimators is too|n_estimators grows|trees are added)`,
    ],
    unless: [
      'gradient boosting',
      'boosting',
      'xgboost',
      'does not overfit',
      'will not overfit',
      'deep trees',
      'depth',
      'unlike',
    ],
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
      "(random forest|random forests|rf) (can not|cannot|can't|never|do not|does not|don't|doesn't|will not|will never|is unable to|are unable to) overfit",
      '(random forest|random forests|rf) (is|are|=|:|→|⇒) (immune|resistant) to overfitting',
      '(random forest|random forests|rf) .. no risk of overfitting',
      'overfitting (is|=|:|→|⇒|–) (impossible|no problem|not possible|not a problem) (with|in|for) (random forest|random forests|rf)',
    ],
    unless: ['more trees', 'number of trees', 'trees added', 'n_estimators', 'as trees', 'adding trees', 'many trees'],
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
      `(bagging|random forest|bootstrap aggregating) [:|→|–|will|always|also] (reduces|lowers|decreases|targets|attacks|fixes) [the] bias`,
      `(boosting|gradient boosting|adaboost) [mainly|mostly|primarily] (reduces|lowers|targets|attacks) [the] variance`,
      '(trees|learners|models) in [a] (random forest|bagging) are (built|trained|grown|fitted|added) (sequentially|one after another|in sequence)',
      '(random forest|bagging) [:|→|–|will|always|also] (corrects|fixes|learns from) .. (errors|mistakes|residuals) of .. previous',
      '(random forest|bagging) [:|→|–|will|always|also] (builds|trains|grows|fits) .. (sequentially|one after another|in sequence)',
      '(boosting|gradient boosting|xgboost|adaboost) .. (trees|learners|models) .. (built|trained|grown|fitted) (in parallel|independently|independent of)',
      '(trees|learners|models) in (boosting|gradient boosting|xgboost|adaboost) are (built|trained|grown|fitted) (in parallel|independently)',
    ],
    unless: [
      'bias and variance',
      'bias and the variance',
      'bias unchanged',
      'does not',
      'variance reduction',
      'splits',
      'within a tree',
      'inside a tree',
      'each tree',
      'histogram',
      'subsampling',
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
      '(random forest|random forests|rf) [:|→|–|will|always|also] (considers|uses|looks at|tries|searches|evaluates) all [the] (features|predictors|variables) (at|in|for) (each|every) (split|node)',
      '(at|for) (each|every) (split|node) .. (random forest|rf) .. all [the] (features|predictors|variables)',
      '(random forest|random forests|rf) (is|=|:|→|⇒|–) (the same as|identical to|just|nothing but) bagging',
      '(bootstrap sample|bootstrap samples|bootstrapping) (leaves out|omits|misses) .. (63|63.2|two thirds|2/3)',
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
      `${GBDT} (never|can not|cannot|can't|does not|do not|doesn't|don't|will not) overfit`,
      `${GBDT} (is|=|:|→|⇒|–) (immune|resistant) to overfitting`,
      `(more|additional|extra) (trees|rounds|iterations|boosting rounds|estimators) (never|can not|cannot|can't|do not|don't|does not) (hurt|overfit) .. ${GBDT}`,
      `${GBDT} .. (as many|the more) (trees|rounds) .. (as possible|the better)`,
      `the more (trees|rounds|boosting rounds) .. the better .. ${GBDT}`,
    ],
    unless: ['random forest', 'early stopping', 'learning rate', 'small learning rate', 'easily', 'if', 'bagging'],
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
      `${TREES} (can|are able to|do|can easily) extrapolate`,
      `${TREES} [:|→|–|will|always|also] extrapolate (beyond|outside|well|to|trends|linearly|the trend)`,
      `${TREES} (can|could|will) (predict|output|forecast) [values] (beyond|outside|above|larger than|higher than) .. (range|maximum|seen|training)`,
      `${TREES} [:|→|–|will|always|also] (handle|capture|follow|model|pick up|learn) .. (trend|trends|growth) .. (future|extrapolat|beyond|outside)`,
      `(use|take) ${TREES} .. to extrapolate`,
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
      '(cart|decision tree|id3|greedy splitting|greedy tree) (find|give|produce|yield|learn|build|is guaranteed to find|always finds|=|:|→|⇒) [a|the] (globally optimal|global optimum|best possible tree|optimal tree|optimal decision tree)',
      '(greedy|greedy splitting|greedy search|greedy algorithm) .. (tree|split|splits) .. (globally optimal|global optimum|guarantees the optimal|optimal tree)',
      '(decision tree|decision trees) [:|→|–|will|always|also] (have|has) low variance',
      '(decision tree|decision trees|deep tree|deep trees) (are|is|=|:|→|⇒) (stable|robust) (to|against|under) .. (changes|perturbation|data)',
      '(deep|fully grown|unpruned) (tree|trees|decision tree|decision trees) (have|has) (high bias|low variance)',
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
      '(lightgbm|lgbm) (grows|builds|uses|is|has|=|:|→|⇒) [trees] [the] (level wise|depth wise|level by level|breadth first|levelwise|depthwise)',
      '(xgboost|xgb) [:|→|–|will|always|also] (grows|builds|uses) [trees] (leaf wise|best first|leafwise|leaf by leaf) by default',
      'unlike (xgboost|xgb) .. (lightgbm|lgbm) .. (level wise|depth wise)',
      "(xgboost|xgb) (can not|cannot|can't|does not|doesn't) (handle|deal with|support|accept|take) (missing values|nans|nan|missing data)",
      '(xgboost|xgb|lightgbm|lgbm) [:|→|–|will|always|also] (needs|requires) (imputation|missing values to be imputed|imputed values|complete data)',
      "(impute|fill) [the] (missing values|nans) (before|for|because) .. (xgboost|lightgbm) (can not|cannot|can't|does not|doesn't)",
    ],
    unless: ['lossguide', 'grow_policy', 'older', 'gblinear', 'histogram'],
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
      '(gradient boosting|gbm|gbdt|xgboost) (reweights|increases the weights of|upweights|gives more weight to|=|:|→|⇒) .. (misclassified|wrong|hard|wrongly classified) .. (examples|samples|points|observations)',
      '(gradient boosting|gbm|gbdt|xgboost) .. (weights|weight) of .. misclassified',
      'adaboost [:|→|–|will|always|also] (fits|trains on|predicts) [the] (residuals|residual|negative gradient|pseudo residuals)',
      'each tree (predicts|fits|is trained on) the (original|raw|true) (target|label|labels|y) .. (gradient boosting|gbm|xgboost)',
      'in (gradient boosting|xgboost) (each|every) tree (predicts|fits|is trained on) the (original|raw) (target|label|labels)',
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
      'bic [:|→|–|will|always|also] (penalizes|punishes) .. (less|weaker|more lightly|lighter) than aic',
      'aic [:|→|–|will|always|also] (penalizes|punishes) .. (more|stronger|harder|more heavily|heavier) than bic',
      'bic [:|→|–|will|always|also] (prefers|selects|favors|chooses|picks) .. (larger|more complex|bigger) (models|model) than aic',
      'aic [:|→|–|will|always|also] (prefers|selects|favors|chooses|picks) .. (smaller|simpler|sparser) (models|model) than bic',
      '(higher|larger|bigger) (aic|bic|aic or bic) .. (is|means|indicates) [a] better',
      '(choose|pick|select|take|prefer|model with) [the] [model] [with] [the] (highest|largest|maximum) (aic|bic)',
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
      '(feature importance|shap|shap values|shap value|permutation importance|lime) (shows|tells|gives|reveals|proves|measures|estimates|quantifies|indicates) .. (causal|causes|cause|causality|causation)',
      '(high|large) (feature importance|shap value|shap values|importance) ... (causes|cause|causal|causality)',
      '(shap|feature importance|feature importances) .. (change|changing|increase|increasing) .. (feature|it) (would|will) (change|raise|lower|increase) the (outcome|target)',
      '(impurity importance|gini importance|mdi|impurity based importance|feature_importances_) (is|=|:|→|⇒|–) (unbiased|reliable|not biased)',
      '(impurity|gini|mdi) .. importance .. (favors|prefers) .. (low cardinality|few categories|binary features)',
    ],
    unless: ['not causal', 'not causality', 'correlat', 'high cardinality', 'does not', 'of the model'],
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
