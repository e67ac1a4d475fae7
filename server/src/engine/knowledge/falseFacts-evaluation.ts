// Wrong statements about metrics, thresholds, calibration, leakage, validation, imbalance, drift and forecasting.
import type { FalseFact, Source } from './types.ts';

const AUC = '(auc|roc auc|auroc|auc roc|area under the roc curve)';
const PRAUC = '(pr auc|auprc|auc pr|average precision|area under the precision recall curve|aucpr)';
const SCALER = '(scaler|standardscaler|imputer|encoder|vectorizer|pca|normalizer|preprocessing|tokenizer)';
const ALLDATA = '(entire|whole|full|complete|all the|all of the)';
const OVERSAMPLE = '(smote|oversampling|oversample|upsampling|upsample|undersampling|resampling|adasyn)';
const TS = '(time series|temporal data|forecasting|sequential data|time ordered data|timeseries)';

const sklearn = (part: string, page: string): Source => ({
  label: `scikit-learn user guide, ${part}`,
  url: `https://scikit-learn.org/stable/modules/${page}`,
});
const common = (part: string): Source => ({
  label: `scikit-learn user guide, Common pitfalls, ${part}`,
  url: 'https://scikit-learn.org/stable/common_pitfalls.html',
});
const hyndman = (part: string): Source => ({
  label: `Hyndman & Athanasopoulos 2021, Forecasting: Principles and Practice, ${part}`,
  url: 'https://otexts.com/fpp3/',
});

export const evaluationFacts: readonly FalseFact[] = [
  {
    id: 'accuracy-imbalanced',
    says: [
      'accuracy (is|=|:|→|⇒|–) [a] (good|fine|suitable|reliable|appropriate|right|proper|sensible|useful|adequate) [metric|choice|measure] .. (imbalanced|unbalanced|skewed|rare)',
      '(imbalanced|unbalanced|skewed) .. (data|dataset|classes|problem) .. (use|report|choose|optimize|take) accuracy',
      '(use|report|choose|take) accuracy .. (imbalanced|unbalanced|skewed|rare class|fraud)',
      '(99|98|99.9|95) * accuracy .. (fraud|rare|imbalanced|1 * positives) .. (good|great|excellent|works well|so the model)',
      "(imbalance|imbalanced classes|class imbalance) [:|→|–|will|always|also] (does not|doesn't) (affect|matter|influence|distort) .. accuracy",
      'accuracy (is|=|:|→|⇒|–) (robust|insensitive) (to|against) .. (imbalance|imbalanced)',
      '(imbalanced|unbalanced|skewed|1 * positive|0.1 * positive|fraud) ... accuracy is [a] (good|fine|suitable|reliable|appropriate|right|sensible|useful) [metric|choice|measure]',
    ],
    unless: ['balanced accuracy', 'misleading', 'not accuracy', 'instead of accuracy', 'trivial', 'majority'],
    truth:
      'With 1 % positives the constant answer "negative" has accuracy 0.99. Precision and recall, PR AUC or a cost at the working threshold show what happens to the rare class.',
    correct:
      'On imbalanced data report precision and recall at the working threshold and PR AUC: at 1 % positives a constant "negative" already has accuracy 0.99.',
    source: sklearn('3.4 Metrics and scoring', 'model_evaluation.html'),
    bad: ['Accuracy is a good metric for imbalanced data.', 'For imbalanced classes use accuracy.'],
    good: [
      'Accuracy is not a good metric for imbalanced data.',
      'Balanced accuracy is a good metric for imbalanced data.',
      'Accuracy is a fine metric for balanced classes.',
    ],
  },
  {
    id: 'auc-is-accuracy',
    says: [
      `${AUC} (is|measures|gives|tells|=|:|→|⇒) the (share|fraction|percentage|proportion|percent) of (correct|correctly|right)`,
      `${AUC} of # .. (classifies|predicts|gets) # * .. (correctly|right|correct)`,
      `random (classifier|model|guessing|ranking|guess) has .. ${AUC} of (0|zero|1|0.0|1.0)`,
      `${AUC} of (0|zero|0.0) .. (is|means|equals|=) [a] random`,
      `${AUC} (is|equals|=|:|→|⇒) accuracy`,
      `${AUC} .. (worst|lowest) .. is 0.5`,
      `${AUC} [of|=|is] # [means|says|implies|is|→|=|:] ... # * ... (correct|right|correctly)`,
    ],
    truth:
      'ROC AUC is the probability that a random positive is scored above a random negative: 0.5 for random scores, below 0.5 for reversed ones. It says nothing of the share right at a threshold.',
    correct:
      'An AUC of 0.8 means that a random positive outranks a random negative 80 % of the time; accuracy depends on the threshold chosen.',
    source: { label: 'Hanley & McNeil 1982', url: 'https://doi.org/10.1148/radiology.143.1.7063747' },
    bad: ['An AUC of 0.8 means that 80 % of the predictions are correct.', 'A random classifier has an AUC of 0.'],
    good: [
      'An AUC of 0.8 means that a random positive outranks a random negative with probability 0.8.',
      'A random classifier has an AUC of 0.5.',
      'AUC is not accuracy.',
    ],
  },
  {
    id: 'auc-threshold',
    says: [
      `(changing|moving|tuning|optimizing|raising|lowering|adjusting|choosing) the [decision|classification] threshold (changes|improves|increases|raises|lowers|affects) [the] ${AUC}`,
      `${AUC} .. at (a|the) threshold of #`,
      `${AUC} (measures|captures|reflects|tests) [the] calibration`,
      `${AUC} [always] (depends on|is computed at|is measured at|is sensitive to|changes with|varies with|needs) .. threshold`,
      `(by|through|tune|choose|adjust|move|optimize|pick) [changing|moving|tuning|raising|lowering|adjusting|choosing] the [decision|classification] threshold ... (increase|improve|raise|maximize) .. ${AUC}`,
      `high ${AUC} (means|implies|guarantees|ensures|says|→|⇒|=) .. (calibrated|calibration|probabilities are|good probabilities|reliable probabilities)`,
    ],
    unless: ['independent of', 'all thresholds', 'every threshold', 'partial auc', 'does not'],
    truth:
      'ROC AUC integrates over all thresholds and sees ranks only, so moving the threshold or rescaling the scores monotonically leaves it unchanged. It says nothing about calibration.',
    correct:
      'ROC AUC depends on the ranking alone, so the threshold does not enter; choose the threshold by costs and check calibration separately.',
    source: {
      label: 'Fawcett 2006, An introduction to ROC analysis',
      url: 'https://doi.org/10.1016/j.patrec.2005.10.010',
    },
    bad: [
      'Changing the threshold improves the AUC.',
      'ROC AUC depends on the decision threshold.',
      'A high AUC means the probabilities are calibrated.',
    ],
    good: [
      'AUC does not depend on the threshold.',
      'Changing the threshold changes precision and recall.',
      'A high AUC does not mean calibrated probabilities.',
    ],
  },
  {
    id: 'pr-auc-baseline',
    says: [
      `(random|baseline|chance) .. ${PRAUC} .. (is|of|=|equals) 0.5`,
      `${PRAUC} .. (random|baseline|chance) .. (is|of|=|equals|at) 0.5`,
      `${PRAUC} of 0.5 (is|means|corresponds to|equals) [a] (random|chance|no better)`,
      `${PRAUC} [:|→|–|will|always|also] (does not|doesn't) (depend on|change with|vary with) [the] (prevalence|class balance|imbalance|class ratio|base rate|share of positives)`,
      `${PRAUC} .. (independent of|invariant to|insensitive to) .. (prevalence|class balance|imbalance|class ratio|base rate)`,
      `(true negatives|tn) .. (used|enter|counted|included) .. (precision recall|pr curve|pr auc)`,
    ],
    unless: ['balanced', 'roc auc is', 'prevalence is 0.5', 'unlike'],
    truth:
      'The PR AUC of a random ranking is the share of positives, so it moves with prevalence; 0.5 is the baseline of ROC AUC.',
    correct:
      'The PR AUC of a random ranking equals the share of positives, 0.01 at 1 % prevalence, so compare it on equal prevalence.',
    source: { label: 'Saito & Rehmsmeier 2015', url: 'https://doi.org/10.1371/journal.pone.0118432' },
    bad: ['The random baseline of PR AUC is 0.5.', 'PR AUC does not depend on the prevalence.'],
    good: [
      'The random baseline of ROC AUC is 0.5.',
      'The random baseline of PR AUC is the prevalence.',
      'PR AUC depends on the prevalence.',
    ],
  },
  {
    id: 'precision-recall-swapped',
    says: [
      'precision (=|is|equals) tp .. tp + fn',
      '(recall|sensitivity|tpr) (=|is|equals) tp .. tp + fp',
      'precision (is|=|:|→|⇒|–) the (share|fraction|proportion|percentage|ratio) of [actual|true|real] (positives|positive examples|positive cases) .. (found|detected|identified|caught|retrieved|flagged|were)',
      '(recall|sensitivity) (is the same as|equals|=|is another name for|=|:|→|⇒) specificity',
      'precision .. (when|if) .. (false negatives|missing|misses) .. (costly|expensive|cost) .. recall .. (false positives|false alarms)',
      '(false negatives|missing a positive|misses) .. (costly|expensive|worse) .. (optimize|maximize|focus on|use|choose) precision',
      '(false positives|false alarms) .. (costly|expensive|worse) .. (optimize|maximize|focus on|use|choose) recall',
      'specificity (=|is|equals) tp .. tp + fn',
      'recall (is|=|:|→) .. of .. (predicted positives|positive predictions|flagged|alarms|predicted as positive) ... (correct|right|true|actually|positive)',
      '(sensitivity|tpr) (is|=|:) .. of .. (predicted positives|positive predictions|flagged|alarms)',
    ],
    unless: ['less costly', 'cheap', 'cheaper', 'fn costs', 'precision and recall'],
    truth:
      'Precision is TP/(TP+FP), the share of alarms that are right. Recall is TP/(TP+FN), the share of positives found.',
    correct: 'Precision is TP/(TP+FP), hurt by false alarms; recall is TP/(TP+FN), hurt by misses.',
    source: sklearn(
      '3.4 Metrics and scoring, precision and recall',
      'model_evaluation.html#precision-recall-f-measure-metrics',
    ),
    bad: [
      'Precision = TP / (TP + FN).',
      'Recall is TP / (TP + FP).',
      'When false negatives are costly, optimize precision.',
    ],
    good: [
      'Precision = TP / (TP + FP).',
      'Recall is TP / (TP + FN).',
      'When false negatives are costly, optimize recall.',
    ],
  },
  {
    id: 'f1-arithmetic',
    says: [
      '(f1|f1 score|f score) (is|=|:|→|⇒|–) the (arithmetic mean|average|simple average|mean|geometric mean|sum) of precision and recall',
      '(f1|f1 score) (=|is|equals) .. precision + recall .. / 2',
      '(f1|f1 score) (takes|uses|includes|considers|accounts for|takes into account) .. (true negatives|tn|tns|all four cells|all four)',
      '(f1|f1 score) .. (true negatives|tn) .. (into account|counted|included)',
      "(f1|f1 score) [:|→|–|will|always|also] (does not|doesn't) depend on [the] threshold",
      '(f1|f1 score) (is|=|:|→|⇒|–) (threshold free|threshold independent|independent of the threshold)',
      'micro f1 .. (treats|weights|weighs) .. classes equally',
      'macro f1 .. (dominated|driven) by .. (frequent|large|majority)',
    ],
    unless: ['harmonic', 'f1 = 2', 'not the arithmetic'],
    truth:
      'F1 is the harmonic mean of precision and recall at one threshold, 2PR/(P+R); true negatives do not enter it. Macro-F1 weighs classes alike, micro-F1 examples.',
    correct:
      'F1 is the harmonic mean 2PR/(P+R) at one threshold, so the lower of the two dominates, and true negatives do not enter.',
    source: sklearn('3.4 Metrics and scoring, F-measures', 'model_evaluation.html#precision-recall-f-measure-metrics'),
    bad: ['F1 is the arithmetic mean of precision and recall.', 'The F1 score takes true negatives into account.'],
    good: [
      'F1 is the harmonic mean of precision and recall.',
      'F1 does not take true negatives into account.',
      'MCC takes true negatives into account.',
    ],
  },
  {
    id: 'threshold-direction',
    says: [
      '(lowering|decreasing|lower|a lower|lower|reduce) .. threshold .. (decreases|lowers|reduces|lower) [the] recall',
      '(raising|increasing|higher|raise) .. threshold .. (more|increases|raises) .. false positives',
      '(0.5|default threshold) (is|=|:|→|⇒|–) (always|the) [the] (optimal|best|right|correct) threshold',
      'the (optimal|best|right|correct) threshold is (always|0.5)',
      '(always|just|simply) [:|→|–|will|always|also] (use|take|keep) [a|the] threshold of 0.5',
      'threshold (should|must) be 0.5',
      '(raising|increasing|higher|a higher|raise|increase) .. threshold .. (increases|raises|improves|higher|increase|raise|gives more|boosts) [the] recall',
      '(raise|increase) the [decision] threshold [,] [the] recall (increase|rise|go up|improve)',
    ],
    unless: ['equal costs', 'calibrated', 'iou', 'distance threshold', 'gradient', 'default'],
    truth:
      'Raising the threshold can only lower recall, and usually raises precision. With calibrated scores the cost-optimal threshold is C_FP/(C_FP+C_FN), 0.5 for equal costs.',
    correct:
      'A higher threshold lowers recall and usually raises precision; with calibrated scores the cost-optimal one is C_FP/(C_FP + C_FN).',
    source: sklearn('3.3 Tuning the decision threshold', 'classification_threshold.html'),
    bad: ['Raising the threshold increases recall.', 'The optimal threshold is always 0.5.'],
    good: [
      'Raising the threshold lowers recall.',
      'Lowering the threshold increases recall.',
      'The optimal threshold depends on the costs.',
    ],
  },
  {
    id: 'r2-range',
    says: [
      "(r2|r ²|r squared|r ^ 2|coefficient of determination) (can not|cannot|can't|can never|is never) [be] negative",
      '(r2|r ²|r squared) (is|equals|=|:|→|⇒) [the] (accuracy|share of correct|percentage of correct)',
      '(higher|high) (r2|r ²|r squared) (always|means) .. (better model|good model|correct model|right model)',
      '(adjusted r2|adjusted r ²|adjusted r squared) (always|never) (increases|decreases|goes up|rises)',
      '(adjusted r2|adjusted r ²|adjusted r squared) (increases|rises|goes up) (when|with|whenever) .. (any|every|each|more) .. (feature|features|predictor|variable)',
      '(r2|r ²|r squared|r ^ 2|r² score|r2 score|coefficient of determination) [:|always] (is|lie|range|vary|go) [always] .. 0 * 1',
    ],
    unless: [
      'at most',
      'one minus',
      'training data',
      'on the training set',
      'ols with',
      'in sample',
      'with an intercept',
      'least squares',
      'can be negative',
    ],
    truth:
      'On new data R² = 1 − SSE/SST has no lower bound: a model worse than predicting the mean scores below 0. Only in-sample OLS with intercept stays in [0, 1].',
    correct: 'On held-out data R² lies in (−∞, 1] and is negative when the model does worse than predicting the mean.',
    source: sklearn('3.4 Metrics and scoring, R² score', 'model_evaluation.html#r2-score'),
    bad: ['R2 is always between 0 and 1.', 'R² cannot be negative.'],
    good: [
      'R2 can be negative on test data.',
      'On the training data of OLS, R2 is between 0 and 1.',
      'R2 is at most 1.',
    ],
  },
  {
    id: 'rmse-below-mae',
    says: [
      'rmse (≤|<) mae',
      'mae (≥|>) rmse',
      'mae (is|=|:|→|⇒|–) [always] (larger|greater|higher) than [the] rmse',
      'rmse .. unit .. squared',
      'mape .. (works|is fine|is defined|is stable|handles|copes) .. (zero|zeros|zero values|zero actuals)',
      'mape (is|=|:|→|⇒|–) symmetric',
      'rmse (is|=|:|→|⇒|–) [always] (less than|smaller than|lower than|at most|below|bounded by|≤|never larger than|never greater than) .. mae',
    ],
    unless: ['unlike'],
    truth:
      'RMSE ≥ MAE by Jensen, with equality when all absolute errors are equal. MAPE is undefined at zero and punishes over-forecasts more.',
    correct: 'RMSE is at least MAE, with equality for errors of one size; a large ratio of the two points to outliers.',
    source: hyndman('section 5.8'),
    bad: ['RMSE is smaller than MAE.', 'RMSE ≤ MAE.', 'MAPE is symmetric.'],
    good: [
      'RMSE is larger than or equal to MAE.',
      'RMSE ≥ MAE.',
      'MAPE is not symmetric.',
      'sMAPE handles it better than MAPE.',
    ],
  },
  {
    id: 'metric-range',
    says: [
      '(silhouette|silhouette score|silhouette coefficient) (is|lies|ranges|goes|varies|=|:|→|⇒) [always] (between|from|in) 0 (and|to) 1',
      '(mcc|matthews correlation|matthews correlation coefficient) (is|lies|ranges|goes|varies|=|:|→|⇒) [always] (between|from|in) 0 (and|to) 1',
      '(correlation|pearson correlation|correlation coefficient) (is|lies|ranges|goes|varies|=|:|→|⇒) [always] (between|from|in) 0 (and|to) 1',
      '(cosine similarity) (is|lies|ranges|goes|varies|=|:|→|⇒) [always] (between|from|in) 0 (and|to) 1',
      '(cosine similarity) (can not|cannot|can never|is never) [be] negative',
      'perplexity (is|lies|ranges|goes|=|:|→|⇒) [always] (between|from) 0 (and|to) 1',
      'kl [divergence] (is|lies|ranges|goes) [always] (between|from) 0 (and|to) 1',
      '(ari|adjusted rand index) (can not|cannot|can never|is never) [be] negative',
    ],
    unless: [
      'non negative',
      'nonnegative',
      'tf idf',
      'absolute',
      'relu',
      'rescaled',
      'normalized to',
      'counts',
      'term frequencies',
      'mapped',
      'jensen',
    ],
    truth:
      'Silhouette, MCC, Pearson correlation and cosine lie in [−1, 1]; ARI goes slightly below 0; perplexity starts at 1; KL has no upper bound.',
    correct:
      'Cosine, Pearson correlation, MCC and silhouette lie in [−1, 1]; perplexity is at least 1 and KL divergence is unbounded above.',
    source: sklearn('3.4 Metrics and scoring', 'model_evaluation.html'),
    bad: [
      'The silhouette score ranges from 0 to 1.',
      'MCC is between 0 and 1.',
      'Cosine similarity is always between 0 and 1.',
    ],
    good: [
      'The silhouette score ranges from -1 to 1.',
      'For non-negative vectors cosine similarity is between 0 and 1.',
      'IoU is between 0 and 1.',
    ],
  },
  {
    id: 'perplexity-direction',
    says: [
      '(lower|low|smaller) perplexity (is|means|indicates|implies) [a] worse',
      '(maximize|increase|raise) [the] perplexity [of] [the] [language] [model]',
      'perplexity (is|are|=|:|→|⇒) comparable (across|between) .. (tokenizers|vocabularies|tokenizations)',
      '(compare|comparing) perplexity (across|between) .. (tokenizers|different tokenizers|models with different)',
      '(lower|higher|larger) (fid|wer|log loss|brier|brier score) (is|means|indicates) [a] (worse|better) .. (fid|wer|log loss|brier)',
      '(higher|larger) (fid|fid score|wer|brier score|log loss|ece) (is|means|indicates) [a] better',
      'the (higher|larger) the perplexity .. the better',
      '(higher|larger|high) perplexity (is|means|indicates|implies|=|→|:) [a] better',
    ],
    about: ['language', 'model', 'llm', 'perplexity', 'fid', 'wer', 'loss', 'gan', 'speech', 'calibration'],
    unless: ['t sne', 'tsne', 'not comparable', 'bits per'],
    truth:
      'Perplexity is exp of the mean loss a token, so lower is better, and it is comparable only for the same tokeniser and text. FID, WER, log loss, Brier and ECE are better when lower, too.',
    correct:
      'Lower perplexity is better, and it is comparable only between models with the same tokeniser and test text.',
    source: {
      label: 'Jurafsky & Martin, Speech and Language Processing, 3rd edition draft, chapter 3',
      url: 'https://web.stanford.edu/~jurafsky/slp3/',
    },
    bad: ['A higher perplexity means a better language model.', 'A higher FID is better.'],
    good: [
      'A lower perplexity means a better language model.',
      'In t-SNE a higher perplexity is better for large data sets.',
      'Higher perplexity does not mean a better model.',
    ],
  },
  {
    id: 'bleu-rouge-swapped',
    says: [
      'bleu (is|measures|computes|uses|=|:|→|⇒) [a|the] [n gram] recall',
      'bleu (is|=|:|→|⇒|–) [a] recall (based|oriented)',
      'rouge (is|=|:|→|⇒|–) [a] precision (based|oriented)',
      'rouge [n] (is|measures|computes) [a|the] [n gram] precision',
      'bleu .. (penalizes|penalty) .. (too long|long) (translations|outputs|sentences|candidates)',
      'brevity penalty .. (penalizes|punishes) .. long (translations|outputs|sentences|candidates)',
      '(bleu|rouge) [:|→|–|will|always|also] (captures|measures|understands|reflects) .. (meaning|semantics|semantic similarity|factual|factuality)',
    ],
    unless: ['not capture', 'f1', 'does not', 'short'],
    truth:
      'BLEU is clipped n-gram precision with a penalty for outputs that are too short. ROUGE was designed around recall. Both count surface overlap, not meaning.',
    correct:
      'BLEU is n-gram precision with a brevity penalty and ROUGE is recall-oriented; both measure surface overlap with references.',
    source: { label: 'Papineni et al. 2002', url: 'https://aclanthology.org/P02-1040/' },
    bad: ['BLEU is a recall-based metric.', 'ROUGE measures n-gram precision.', 'BLEU captures meaning.'],
    good: ['BLEU is a precision-based metric.', 'ROUGE measures n-gram recall.', 'BLEU does not capture meaning.'],
  },
  {
    id: 'softmax-calibrated',
    says: [
      'softmax [:|→|–|will|always|also] (outputs|scores|probabilities|values|output) (are|is) [well] calibrated',
      '(softmax|sigmoid) (output|probability|score) of (0.9|0.95|0.8|90 *) (means|implies) .. (90|95|80|0.9|0.95) .. (chance|probability|likely|correct|right|sure)',
      '(well calibrated|calibrated) (model|classifier|probabilities) (is|are|means|implies|must be) [also] [an] accurate',
      '(calibrated|calibration) (means|implies|guarantees|is the same as|equals|=|:|→|⇒) [high] accuracy',
      '(naive bayes|svm|boosted trees) (probabilities|outputs|scores) are [well] calibrated',
      'softmax [always] (give|produce|output|yield|return|guarantee|ensure) .. calibrated (probabilities|confidences|scores|confidence)',
      'softmax .. sum to (1|one) ... (calibrated|true probabilities|real probabilities|reliable probabilities)',
    ],
    unless: [
      'temperature scaling',
      'after calibration',
      'not calibrated',
      'if calibrated',
      'platt',
      'isotonic',
      'overconfident',
      'if the model is calibrated',
    ],
    truth:
      'Softmax only makes outputs positive with sum 1. Modern networks are often overconfident, and a constant base-rate forecast is calibrated without being accurate.',
    correct:
      'Softmax outputs sum to 1 but need not be calibrated: check a reliability diagram and fit a temperature on held-out logits.',
    source: { label: 'Guo et al. 2017', url: 'https://arxiv.org/abs/1706.04599' },
    bad: [
      'Softmax outputs are calibrated probabilities.',
      'A well calibrated model is accurate.',
      'Naive Bayes probabilities are well calibrated.',
    ],
    good: [
      'Softmax outputs are not calibrated in general.',
      'After temperature scaling the softmax outputs are calibrated.',
      'Calibrated does not mean accurate.',
    ],
  },
  {
    id: 'temperature-scaling-accuracy',
    says: [
      'temperature scaling (improves|increases|changes|raises|affects|boosts|lowers|hurts|reduces) [the] (accuracy|predictions|predicted class|predicted classes|ranking|argmax|auc)',
      '(platt scaling|platt|calibration|temperature scaling) [:|→|–|will|always|also] (improves|increases|boosts|raises) [the] (accuracy|auc|roc auc|ranking)',
      '(calibrate|calibrating) .. to (improve|increase|raise) [the] (auc|roc auc|ranking)',
      '(fit|fitted|tune|tuned|learn|learnt) .. (temperature|platt|isotonic|calibrator|calibration) .. (on the training (set|data)|on training data)',
      '(temperature scaling|platt scaling|isotonic regression) (is|should be|=|:|→|⇒) (fitted|fit|trained|learnt) on the [same] training (set|data)',
      'isotonic regression .. (few|small|little) .. (data|samples|calibration) .. (better|preferred|best)',
    ],
    unless: [
      'does not',
      'unchanged',
      'out of fold',
      'cross validation',
      'cross validated',
      'sampling',
      'decoding',
      'not on',
      'argmax unchanged',
      'held out',
    ],
    truth:
      'Dividing all logits by one T > 0 keeps their order, so accuracy and argmax stay as they were. The calibrator is fitted on held-out data, as training scores are too confident.',
    correct:
      'Temperature scaling leaves the predicted class unchanged, as one T rescales the logits of an example; fit T on held-out data.',
    source: { label: 'Guo et al. 2017', url: 'https://arxiv.org/abs/1706.04599' },
    bad: ['Temperature scaling improves the accuracy.', 'Platt scaling is fitted on the training set.'],
    good: [
      'Temperature scaling does not change the accuracy.',
      'Temperature scaling improves the ECE.',
      'Platt scaling is fitted on held-out data.',
    ],
  },
  {
    id: 'fit-before-split',
    says: [
      `(fit|fitting) the ${SCALER} (on|to|over) [the] ${ALLDATA} (data|dataset|data set)`,
      `(fit_transform|fit transform) .. (on|to|over) [the] ${ALLDATA} (data|dataset|data set)`,
      `(scale|standardize|normalize|impute|select features|do feature selection|feature selection) before (splitting|the split|the train test split|train test split|cross validation)`,
      `(compute|calculate|estimate) .. (mean and std|statistics|mean and variance|mean and standard deviation) .. (on|over|from) [the] ${ALLDATA} (data|dataset|data set)`,
      '(fit|refit|fitting) .. (scaler|imputer|encoder|standardscaler) .. on the test (set|data)',
      '(standardscaler|minmaxscaler|scaler|imputer|encoder) ... fit .. (on|to) [the] (entire|whole|full|complete) (data|dataset|data set)',
      '[first] (scale|standardize|normalize|impute|preprocess|encode) [the|all|all of the|whole] .. (data|dataset|data set|features) .. (then|afterwards|and then|before) [we] [do|make] [the|it|into|a] (split|splitting|train test split|train / test split)',
      '(scale|standardize|normalize|impute|preprocess|encode) ... (entire|whole|full|complete|all the|all of the) (data|dataset|data set) .. (before|and then|then|prior to) .. (split|splitting)',
    ],
    unless: [
      'never',
      'leak',
      'leakage',
      'leaks',
      'training data only',
      'train only',
      'avoid',
      'wrong',
      'mistake',
      'final model',
      'unlabelled',
      'pretrain',
      'gradient',
      'loss over',
      'training set mean',
      'instead',
    ],
    truth:
      'Statistics taken over all rows carry the test set into training, so the estimate is too good. Split first, fit the transform on the training part (in each fold), apply it everywhere.',
    correct:
      'Split first, fit the transform on the training part only, in each fold of a cross-validation, and apply the stored statistics to validation, test and serving.',
    source: common('Data leakage'),
    bad: [
      'Fit the scaler on the entire dataset, then split.',
      'Standardize the whole dataset before splitting.',
      'Feature selection before cross-validation is how we start.',
    ],
    good: [
      'Never fit the scaler on the entire dataset.',
      'Fit the scaler on the training set and apply it to the test set.',
      'Standardizing the whole dataset before splitting leaks test statistics.',
    ],
  },
  {
    id: 'tune-on-test',
    says: [
      '(use|using) the test (set|data) (to|for) (tune|tuning|choose|select|pick|model selection|hyperparameter tuning|early stopping|selecting)',
      '(early stopping|early stop|stop training) (on|using|based on|when) [the] test (set|error|loss|accuracy|data)',
      '(stop training|stop) when [the] test (loss|error|accuracy) (rises|increases|stops|goes up|drops|plateaus|starts)',
      '(validation set|validation data) and test set (are|is) (the same|interchangeable)',
      '(tune|choose|select|pick|optimize|set) [the|best|our] .. (hyperparameters|hyperparameter|threshold|model|learning rate|number of trees|parameters|features) (on|using|with|by|based on) [the] test (set|data|error|score|accuracy|performance|loss)',
      '(hyperparameters|threshold|model|parameters) (is|are|was|were|=|:|→|⇒) (tuned|chosen|selected|picked|optimized) (on|using|by|with) [the] test (set|data|error|score|accuracy)',
      '(choose|pick|keep|take|select|evaluate) .. (model|models|configuration) .. (best|highest|lowest) test (score|accuracy|error|loss|auc)',
    ],
    unless: [
      'misleads',
      'fails when',
      'optimism',
      'never',
      'leak',
      'optimistic',
      'biased',
      'avoid',
      'mistake',
      'wrong',
      'validation',
    ],
    truth:
      'A test set used for choosing is a validation set: the reported score is optimistic by the best of many tries. Tune on validation data or nested folds, test once.',
    correct:
      'Tune on a validation set or by nested cross-validation and touch the test set once at the end, since a score that was selected on is optimistic.',
    source: sklearn('3.1 Cross-validation', 'cross_validation.html'),
    bad: [
      'Tune the hyperparameters on the test set.',
      'Use the test set for early stopping.',
      'Stop training when the test loss increases.',
    ],
    good: [
      'Never tune the hyperparameters on the test set.',
      'Tune the hyperparameters on the validation set.',
      'Tuning on the test set makes the score optimistic.',
    ],
  },
  {
    id: 'random-split-time-series',
    says: [
      `(use|take|do|apply|make|with) [a] (random|shuffled|random train test|random 80/20) (split|splits|k fold|cross validation) .. ${TS}`,
      `${TS} ... (random|randomly|shuffled|shuffle) .. (split|k fold|train test split|cross validation|folds)`,
      `${TS} .. (k fold|cross validation) with shuffle`,
      '(randomly split|random split|shuffle) .. (grouped data|rows of the same user|same patient|per user) .. (fine|ok)',
      `${TS} ... (standard|ordinary|plain|normal|usual|regular) (k fold|kfold|cross validation|train test split)`,
      `(shuffle|randomly split|randomly shuffle|split randomly|random split) ... ${TS}`,
      `${TS} ... shuffle ... (split|fold|80/20|test)`,
      `(random|shuffled|standard|ordinary|plain) [train test|train / test|train/test|80/20] (k fold|cross validation|split|kfold) (works|is fine|is ok|is suitable|can be used|is valid|also works) .. ${TS}`,
    ],
    unless: [
      'time series split',
      'time based',
      'time split',
      'vs',
      'versus',
      'unless',
      'except',
      'break',
      'fails',
      'violate',
      'invalid',
      'optimistic',
      'shuffle = false',
      'never',
      'leak',
      'leaks',
      'leakage',
      'chronological',
      'time ordered split',
      'expanding',
      'rolling',
      'instead of',
      'future',
      'wrong',
      'avoid',
      'timeseriessplit',
      'blocked',
      'walk forward',
      'no random',
    ],
    truth:
      'A random split trains on the future of the test points, so the estimate is too good. Split by time: expanding or rolling windows, with a gap as long as the label needs.',
    correct:
      'Split time series by time, with expanding or rolling windows and a gap for the label delay, because a random split trains on the future.',
    source: sklearn(
      '3.1 Cross-validation, time series data',
      'cross_validation.html#cross-validation-of-time-series-data',
    ),
    bad: [
      'For the time series we use a random split.',
      'Shuffle the time series and take 20 % for testing.',
      'Standard k-fold is fine for time series.',
    ],
    good: [
      'Never use a random split for time series.',
      'For time series a random split leaks the future.',
      'For time series use an expanding window.',
    ],
  },
  {
    id: 'resample-before-split',
    says: [
      `(apply|use|do|run|perform|with) ${OVERSAMPLE} (before|prior to) [the] (split|splitting|train test split|cross validation)`,
      `${OVERSAMPLE} (before|prior to) [the] (split|splitting|train test split|cross validation|k fold)`,
      `${OVERSAMPLE} [the] ${ALLDATA} (data|dataset|data set)`,
      `${OVERSAMPLE} .. (on|to) [the] (entire|whole|full) (data|dataset|data set) .. (then|before|and) .. (split|cross validate)`,
      `${OVERSAMPLE} (on|in|to) [the] (test set|validation set|test data|validation data|test and train)`,
      `${OVERSAMPLE} (both|also) .. (train|training) and .. test`,
      '(oversample|upsample|undersample|smote|resample|balance the classes|balance) ... (first|before|then|and then) ... (split|train test split|cross validate) .. (train|test|data|into|set|folds|it)',
      `${OVERSAMPLE} before [the] (train / test split|train test split|train/test split)`,
    ],
    unless: ['never', 'leak', 'leakage', 'only', 'avoid', 'wrong', 'mistake', 'optimistic', 'copies of', 'puts copies'],
    truth:
      'Resampling before the split puts copies or interpolations of test points into training. Resample inside each training fold; leave validation and test at the real class ratio.',
    correct:
      'Resample inside the training folds only and leave validation and test at the real class ratio, as copies of test points otherwise leak.',
    source: {
      label: 'imbalanced-learn user guide, Common pitfalls and recommended practices',
      url: 'https://imbalanced-learn.org/stable/common_pitfalls.html',
    },
    bad: ['Apply SMOTE before the train test split.', 'We oversample the whole dataset and then split.'],
    good: [
      'Never apply SMOTE before the split.',
      'Apply SMOTE to the training folds only.',
      'SMOTE before splitting leaks test points.',
    ],
  },
  {
    id: 'resampling-keeps-probabilities',
    says: [
      `${OVERSAMPLE} [:|→|–|will|always|also] (does not|doesn't) (change|affect|distort|alter|influence) .. (probabilities|calibration|predicted probabilities)`,
      `(after|with) ${OVERSAMPLE} .. (probabilities|scores) (are|stay|remain) [still] (calibrated|valid|correct|unbiased)`,
      "(class weights|class weighting|class_weight|weighted loss|focal loss) [:|→|–|will|always|also] (does not|doesn't|do not|don't) (change|affect|distort) .. (probabilities|calibration)",
      `${OVERSAMPLE} [:|→|–|will|always|also] (improves|increases|raises) [the] calibration`,
      `${OVERSAMPLE} (adds|creates|brings|gives|=|:|→|⇒) [new] information`,
      '(class weights|class weighting|class weight|weighted loss|focal loss) .. (probabilities|outputs|calibration) .. (calibrated|unchanged|intact|valid|untouched)',
    ],
    unless: ['recalibrate', 'prior correction', 'corrected', 'ranking'],
    truth:
      'Resampling and class weights change the prior the model sees, so its probabilities are shifted by the odds ratio of the rates. Correct the log-odds or recalibrate on untouched data.',
    correct:
      'Resampling and class weights shift the predicted probabilities, so correct the log-odds by the sampling ratio or recalibrate on untouched data.',
    source: { label: 'Elkan 2001, The Foundations of Cost-Sensitive Learning, IJCAI' },
    bad: [
      'Oversampling does not affect the predicted probabilities.',
      'After undersampling the probabilities are still calibrated.',
    ],
    good: [
      'Oversampling shifts the predicted probabilities.',
      'After undersampling the probabilities are not calibrated.',
      'Class weights distort the probabilities.',
    ],
  },
  {
    id: 'drift-swapped',
    says: [
      '(covariate shift|covariate drift|data drift|feature drift) (is|means|=|refers to|=|:|→|⇒) [a] [change] [in] .. p .. y .. x',
      '(covariate shift|covariate drift|data drift) (is|means|happens when|occurs when|=|:|→|⇒) .. relation .. (between|of) .. (input|inputs|features|x) and .. (target|label|y|output)',
      '(concept drift) (is|means|happens when|occurs when|=|:|→|⇒) .. (input|feature|inputs|features) distribution changes .. (while|but) .. relation',
      '(label shift|prior shift) (is|means|=|:|→|⇒) .. p .. x (changes|change)',
      '(drift|data drift|psi|feature drift) .. (always|necessarily) (means|implies|hurts|degrades|leads to|lowers)',
      '(no|without) (data drift|feature drift|drift in the inputs|input drift) .. (no|so no|hence no) .. (performance|degradation|concept drift|need to retrain)',
      '(concept drift|concept shift) (is|means|=|refers to|happens when|occurs when|=|:|→|⇒) .. (distribution of the inputs|input distribution|distribution of x|feature distribution|inputs|features|p * x *) [distribution] [change|shift|drift]',
      '(concept drift|concept shift) (is|means|=|:|=|:|→|⇒) [a|the] (change|shift|drift) (in|of) [the] (distribution of the inputs|input distribution|distribution of x|feature distribution|inputs|features|p * x *)',
    ],
    unless: ['p * x *', 'x changes', 'unchanged', 'stays the same'],
    truth:
      'Covariate shift changes p(x) with p(y|x) fixed; concept drift changes p(y|x). Input drift need not hurt, and concept drift can come without it, so labels are needed.',
    correct:
      'Covariate shift changes p(x) at fixed p(y|x), concept drift changes p(y|x); the second can come without a sign in the inputs.',
    source: { label: 'Quiñonero-Candela et al. 2009, Dataset Shift in Machine Learning' },
    bad: ['Covariate shift is a change in p(y|x).', 'Concept drift is a change in the input distribution.'],
    good: [
      'Concept drift is a change in p(y|x).',
      'Covariate shift is a change in the input distribution.',
      'Covariate shift is not a change in p(y|x).',
    ],
  },
  {
    id: 'random-walk-stationary',
    says: [
      'random walk is [a] [weakly] stationary',
      "(trend|seasonality|a trend|a seasonal pattern) (is|does not violate|doesn't violate|=|:|→|⇒) [a] stationary",
      'stationary (series|process|time series) (has|means|is) [a] (constant values|constant value|no variation|no randomness|no autocorrelation)',
      'stationary (means|implies|=|:|→|⇒) .. (uncorrelated|independent|white noise|no autocorrelation)',
      "arima .. (needs no|does not need|doesn't need|handles) (differencing|non stationarity without)",
      '(arma|ar) (works|can be fitted|is valid|=|:|→|⇒) .. (non stationary|nonstationary|trending) series',
      '(correlation|high correlation|high r2|high r ²) .. (trending|non stationary|random walks) .. (real|meaningful|true) (relation|relationship)',
    ],
    unless: ['after differencing', 'differenced', 'non stationary', 'increments', 'spurious'],
    truth:
      'The variance of a random walk grows with time, so it is not stationary; its differences are. Stationary means constant mean, variance and autocovariance, and autocorrelation is allowed.',
    correct:
      'A random walk is not stationary, as its variance grows as tσ²; difference it once before fitting an ARMA model.',
    source: hyndman('section 9.1'),
    bad: ['A random walk is stationary.', 'Stationary means no autocorrelation.'],
    good: [
      'A random walk is not stationary.',
      'After differencing, a random walk is stationary.',
      'White noise is stationary.',
    ],
  },
];
