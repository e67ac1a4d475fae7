// Wordings that name a step of preprocessing which has statistics of its own.
import type { RuleCues } from './types.ts';

export const underspecifiedPreprocessingCues: RuleCues = {
  rule: 'underspecified-preprocessing',
  phrases: {
    step: [
      '(normalize|standardize|scale|rescale|whiten|center|centre|z-score|zscore|z-scored|min-max|minmax|binarize|discretize|bin|bucketize|quantile|winsorize|clip|clamp|trim|detrend|difference|deseasonalize|equalize)',
      '(normalization|standardization|scaling|scaler|whitening|centering|encoding|encoder|imputation|imputer|resampling|oversampling|undersampling|balancing|preprocessing|pre-processing|cleaning|binning|bucketing|discretization|transform|outlier removal|feature engineering|feature selection|dimensionality reduction)',
      '(impute|fill|encode|one-hot|onehot|target encode|target-encode|label-encode|ordinal-encode|hash|embed|resample|oversample|undersample|downsample|upsample|rebalance|balance|smote|adasyn|pca|log-transform|power-transform|box-cox|yeo-johnson|tf-idf|tfidf|vectorize|deduplicate|clean|preprocess|denoise|smooth|drop|remove|cap|mask|select)',
      '(missing|nan|nans|null|nulls|na|outlier|outliers|categorical|categoricals|category|categories|features|columns|inputs|numeric|numerical|skewed|high-cardinality|imbalanced|rare classes|minority) .. (handle|handled|fill|filled|drop|dropped|impute|imputed|encode|encoded|scale|scaled|normalize|normalized|standardize|remove|removed|replace|replaced|cap|capped|clip|clipped|treat|treated|go|get|into|by|with|to)',
      '(gaussianize|squash|nulls|codes|average|correlated|integers|standard|min|replaced|turn|deal with|levels|min max)',
      '(same scale|same range|unit variance|zero mean|mean 0|between 0 and 1|comparable scale|on one scale|to [0 , 1]|common scale|median|mean|mode)',
    ],
  },
};
