// Answer menus on classical models: how they work, why, when they fail, and comparisons between two of them.
import { explain, versus } from './menus-pieces.ts';
import type { AnswerMenu } from './types.ts';

export const modelMenus: readonly AnswerMenu[] = [
  {
    id: 'explain-gradient-boosting',
    asks: [
      `${explain} (gradient boosting|gbdt|xgboost|lightgbm|boosting|gbm)`,
      '(gradient boosting|gbdt|xgboost) .. (work|works|explained)',
    ],
    layers: [
      {
        name: 'Mechanism',
        words: [
          '(residual|residuals|negative gradient|sequential|sequentially|additive|one after|previous)',
          '(weak learner|weak learners|correct|errors of|mistakes|pseudo residual|stage)',
        ],
        insert:
          '**Mechanism**: trees are added one by one, each fitted to the negative gradient of the loss (for squared error the residual) and scaled by the rate.',
      },
      {
        name: 'Why it works on tables',
        words: [
          '(tabular|interaction|interactions|mixed|missing|bias|nonlinear|no scaling|categorical)',
          '(second order|hessian|reduces bias|scale invariant|heterogeneous|irregular|outperform|accuracy)',
          'state of the art',
        ],
        insert:
          '**Why**: it lowers bias step by step, splits ignore scale, and depth-6 trees catch interactions of mixed columns.',
      },
      {
        name: 'Controls, with numbers',
        words: [
          '(learning rate|shrinkage|early stopping|max depth|subsample|num leaves|number of trees)',
          '(n estimators|eta|lambda|regularization|colsample|depth|min child)',
        ],
        insert: '**Controls**: rate 0.05 to 0.1 with early stopping, depth 4 to 8, row and column sampling 0.8.',
      },
      {
        name: 'Limits',
        words: [
          '(overfit|overfitting|noisy|noise|extrapolate|extrapolation|sequential .. (slow|parallel))',
          '(not parallel|outlier|outliers|images|fails|slow|tuning|limitation|disadvantage|calibration)',
          '(interpretability|interpretable|sensitive|small data|sparse text|drawback|cons)',
        ],
        insert:
          '**Fails** on extrapolation, on noisy labels with many rounds, and on raw pixels or text: a linear trend, a robust loss or a network there.',
      },
    ],
    enough: 3,
    source: { label: 'Friedman 2001; Chen & Guestrin 2016', url: 'https://arxiv.org/abs/1603.02754' },
  },
  {
    id: 'explain-random-forest',
    asks: [`${explain} (random forest|random forests)`, 'random forest .. (work|works|explained)'],
    layers: [
      {
        name: 'Mechanism',
        words: [
          '(bootstrap|bagging|average|averages|vote|voting|subset of features)',
          '(random (subset|features|feature|subspace)|many trees|multiple decision trees|ensemble of)',
        ],
        insert:
          '**Mechanism**: deep trees on bootstrap samples, each split over a random √d of the features, averaged.',
      },
      {
        name: 'Why',
        words: [
          '(variance|decorrelate|decorrelated|correlation|uncorrelated|overfit|overfitting|independent)',
          '(reduce variance|errors .. cancel|stable|diverse|diversity)',
        ],
        insert:
          '**Why**: the variance of the mean is $\\rho\\sigma^2+(1-\\rho)\\sigma^2/B$: trees beyond some hundreds no longer help, a lower ρ does.',
      },
      {
        name: 'Controls and extras',
        words: [
          '(n estimators|number of trees|max features|max depth|min samples|oob|out of bag|importance)',
          '(hyperparameter|sqrt|square root|trees)',
        ],
        insert:
          '**Controls**: 300 to 500 trees, max_features √d, leaf size 1 to 10; out-of-bag error in place of a validation set.',
      },
      {
        name: 'Limits',
        words: [
          '(extrapolate|extrapolation|bias|latency|memory|slow|sparse|interpretability|interpretable)',
          '(black box|high cardinality|fails|limitation|disadvantage|imbalanced|calibration|large)',
          '(boosting .. (better|beats|more accurate)|drawback|cons|correlated features)',
        ],
        insert:
          '**Fails** beyond the training range and when bias dominates: boosting or a linear part; large forests cost memory and latency.',
      },
    ],
    enough: 3,
    source: { label: 'Breiman 2001, Random Forests', url: 'https://doi.org/10.1023/A:1010933404324' },
  },
  {
    id: 'explain-decision-tree',
    asks: [`${explain} (decision tree|decision trees)`, 'how ... decision tree .. (work|works|split)'],
    layers: [
      {
        name: 'Splitting',
        words: [
          '(gini|entropy|information gain|impurity|greedy|threshold|recursive|recursively)',
          '(variance reduction|best split|partition)',
        ],
        insert: '**Splits**: at each node the feature and threshold that lower Gini or entropy most, greedily.',
      },
      {
        name: 'Stopping and pruning',
        words: ['(max depth|min samples|prune|pruning|stop|stopping|leaf size|ccp alpha|cost complexity|minimum)'],
        insert: '**Stop**: depth 3 to 10, leaves of 10 to 50 rows, or cost-complexity pruning by cross-validation.',
      },
      {
        name: 'Strengths',
        words: [
          '(interpretable|interpret|no scaling|mixed|nonlinear|interaction|interactions|easy to|visualize)',
          '(rules|categorical|missing|explain|little preprocessing|non parametric)',
        ],
        insert: '**Strengths**: readable rules, interactions and mixed types without scaling.',
      },
      {
        name: 'Limits',
        words: [
          '(overfit|overfitting|unstable|instability|variance|small change|extrapolate|axis aligned|greedy)',
          '(biased|piecewise|fails|limitation|disadvantage|not robust|drawback|cons|imbalanced)',
        ],
        insert:
          '**Fails** by variance (a few rows move the top split) and outside the training range: forests or boosting; a linear part for trends.',
      },
    ],
    enough: 3,
    source: {
      label: 'Breiman et al. 1984; scikit-learn user guide, 1.10',
      url: 'https://scikit-learn.org/stable/modules/tree.html',
    },
  },
  {
    id: 'explain-k-means',
    asks: [`${explain} (k means|kmeans)`, '(k means|kmeans) .. (work|works|explained)'],
    layers: [
      {
        name: 'Algorithm',
        words: ['(assign|nearest|closest|centroid|centroids|center|mean|alternate|iterate|update)'],
        insert:
          '**Steps**: assign each point to the nearest centroid, move centroids to the mean, repeat; both lower the within-cluster sum of squares.',
      },
      {
        name: 'Start and k',
        words: [
          '(k means plus|kmeans|init|initialization|initialisation|restart|restarts|elbow|silhouette)',
          '(choose k|gap statistic|n init|seed|number of clusters|stability|random start|choosing k)',
        ],
        insert: '**Start and k**: k-means++ with 10 restarts; k by silhouette or stability over bootstraps.',
      },
      {
        name: 'Limits',
        words: [
          '(spherical|local (minimum|minima|optimum|optima)|outlier|outliers|scale|scaling|standardize)',
          '(density|elongated|non convex|equal|fails|sensitive|shape|limitation|disadvantage|assumes)',
          '(drawback|cons|high dimensional|categorical)',
        ],
        insert: '**Fails** on elongated, nested or unequal clusters, with outliers, and in a local minimum.',
      },
      {
        name: 'Way out',
        words: [
          '(dbscan|hdbscan|gmm|gaussian mixture|spectral|k medoids|k median|hierarchical|mini batch)',
          '(k modes|kernel|soft)',
        ],
        insert: '**Instead**: GMM for ellipses, HDBSCAN for shape and noise, k-medoids for outliers.',
      },
    ],
    enough: 3,
    source: {
      label: 'Arthur & Vassilvitskii 2007; scikit-learn user guide, 2.3',
      url: 'https://scikit-learn.org/stable/modules/clustering.html',
    },
  },
  {
    id: 'explain-pca',
    asks: [`${explain} (pca|principal component)`, '(pca|principal component analysis) .. (work|works|explained)'],
    layers: [
      {
        name: 'What it finds',
        words: [
          '(variance|eigenvector|eigenvectors|orthogonal|projection|project|covariance|svd|directions)',
          '(eigenvalue|eigenvalues|singular)',
        ],
        insert:
          '**What**: orthogonal directions of largest variance, the eigenvectors of the covariance: $\\Sigma u=\\lambda u$, λ the variance kept.',
      },
      {
        name: 'Preparation',
        words: [
          '(center|centred|centered|centring|mean|standardize|standardise|scale|scaled|scaling|normalize)',
          '(zero mean|subtract|units|fit .. train)',
        ],
        insert:
          '**Before**: centre, and standardise when units differ; fit on training rows only and store the components.',
      },
      {
        name: 'How many components',
        words: [
          '(explained variance|scree|elbow|percent|95|cumulative|number of components|how many|downstream)',
          '(k components|top k|retain|keep)',
        ],
        insert: '**k**: 90 to 95 % of the variance, or the k at which the downstream validation score is flat.',
      },
      {
        name: 'Limits',
        words: [
          '(linear|unsupervised|interpretability|interpretable|outlier|outliers|nonlinear|labels)',
          '(low variance|umap|tsne|t sne|autoencoder|lda|fails|limitation|assumes|disadvantage|kernel pca)',
          '(information loss|lose|drawback|cons)',
        ],
        insert:
          '**Fails** for curved structure and when a low-variance direction separates the classes: UMAP, an autoencoder or LDA.',
      },
    ],
    enough: 3,
    source: { label: 'Jolliffe & Cadima 2016', url: 'https://doi.org/10.1098/rsta.2015.0202' },
  },
  {
    id: 'explain-svm',
    asks: [
      `${explain} (svm|support vector|support vector machine|support vector machines)`,
      '(svm|support vector machine) .. (work|works|explained)',
    ],
    layers: [
      {
        name: 'Margin',
        words: ['(margin|hyperplane|support vector|support vectors|hinge|maximize|separate|separating)'],
        insert:
          '**Idea**: the hyperplane with the largest margin; only support vectors (points on or inside it) matter.',
      },
      {
        name: 'Soft margin',
        words: [
          '(soft margin|slack|regularization|hinge|parameter c|c controls|large c|small c|misclassified)',
          '(penalty|trade|misclassification|high c|low c|cost)',
        ],
        insert:
          '**Soft margin**: $\\tfrac12\\|w\\|^2+C\\sum\\max(0,1-y_if(x_i))$; a large C fits the noise, a small one widens the margin.',
      },
      {
        name: 'Kernel',
        words: [
          '(kernel|rbf|polynomial|dual|inner product|nonlinear|dot product|higher dimension|feature space)',
          'gamma',
        ],
        insert:
          '**Kernel**: the dual needs inner products only, so k(x, x′) gives a curved boundary without building features.',
      },
      {
        name: 'Limits',
        words: [
          '(scale|scaling|large|slow|quadratic|probabilities|probability|platt|tens of thousands|overlap)',
          '(memory|fails|limitation|disadvantage|noise|noisy|complexity|imbalanced|drawback|cons|interpret)',
          'training time',
        ],
        insert:
          '**Fails** beyond some 10⁴ rows (n² to n³), on unscaled inputs, and where probabilities are needed (Platt scaling).',
      },
    ],
    enough: 3,
    source: {
      label: 'Cortes & Vapnik 1995; scikit-learn user guide, 1.4',
      url: 'https://scikit-learn.org/stable/modules/svm.html',
    },
  },
  {
    id: 'explain-knn',
    asks: [
      `${explain} (knn|k nn|k nearest|nearest neighbor|nearest neighbour)`,
      '(knn|k nearest neighbors) .. (work|works|explained)',
    ],
    layers: [
      {
        name: 'Mechanism',
        words: ['(distance|closest|nearest|vote|majority|average|lazy|no training|store|similar)'],
        insert: '**How**: store the rows, vote or average among the k nearest; no training.',
      },
      {
        name: 'k and scaling',
        words: [
          '(choose k|small k|large k|cross validation|scale|scaling|standardize|normalize|odd|bias)',
          '(variance|value of k|distance metric|weighted|smooth|euclidean)',
        ],
        insert: '**k**: small means variance, large means bias; choose by cross-validation on standardised columns.',
      },
      {
        name: 'Limits and way out',
        words: [
          '(curse|dimension|high dimensional|slow|memory|expensive|irrelevant|imbalanced|hnsw|approximate)',
          '(kd tree|ball tree|fails|limitation|disadvantage|faiss|large data|outlier|outliers|noise)',
          '(drawback|cons|computation|sensitive|inference time)',
        ],
        insert:
          '**Fails** in high dimension, where distances concentrate, and at O(nd) a query: embeddings and an HNSW index.',
      },
    ],
    enough: 2,
    source: {
      label: 'Cover & Hart 1967; scikit-learn user guide, 1.6',
      url: 'https://scikit-learn.org/stable/modules/neighbors.html',
    },
  },
  {
    id: 'explain-linear-regression',
    asks: [
      `${explain} linear regression`,
      'assumptions of linear regression',
      'linear regression .. (assumption|assumptions|work|works|explained)',
    ],
    layers: [
      {
        name: 'Model and loss',
        words: [
          '(least squares|squared|mse|linear combination|normal equation|gradient descent|minimize|weights)',
          '(coefficients|line|ols|sum of squares|rss)',
        ],
        insert: '**Model**: $\\hat y=Xw$ with least squares; the gradient is zero at $X^\\top Xw=X^\\top y$.',
      },
      {
        name: 'Assumptions',
        words: [
          '(assumption|assumptions|homoscedastic|homoscedasticity|independent|independence|normal)',
          '(normality|linearity|multicollinearity|residual|residuals|constant variance|linear relationship)',
          'errors',
        ],
        insert:
          '**Assumptions**: linear mean, independent errors of equal variance; normal errors only for exact small-sample tests.',
      },
      {
        name: 'Diagnosis',
        words: [
          '(residual plot|residuals|vif|qq|q q|leverage|cook|durbin|plot|r squared|r 2|r2|breusch|check)',
          '(test|adjusted)',
        ],
        insert: '**Diagnose**: residuals against fitted values, VIF above 5 to 10, Cook’s distance.',
      },
      {
        name: 'Limits and way out',
        words: [
          '(ridge|lasso|huber|robust|outlier|outliers|nonlinear|non linear|spline|polynomial|collinear)',
          '(multicollinearity|fails|limitation|transform|regularization|interaction|disadvantage)',
          '(log transform|drawback|cons|sensitive|violated)',
        ],
        insert: '**Fails** with curvature, outliers or collinear columns: splines, Huber, ridge.',
      },
    ],
    enough: 3,
    source: { label: 'Hastie, Tibshirani & Friedman 2009, chapter 3', url: 'https://hastie.su.domains/ElemStatLearn/' },
  },
  {
    id: 'explain-logistic-regression',
    asks: [
      `${explain} logistic regression`,
      'logistic regression .. (work|works|explained)',
      'why .. (cross entropy|log loss) .. (mse|squared) .. (classification|logistic)',
      'why .. not .. (mse|squared error) .. classification',
    ],
    layers: [
      {
        name: 'Model',
        words: ['(sigmoid|log odds|logit|probability|linear|logistic function|odds)'],
        insert: '**Model**: $\\log\\frac{p}{1-p}=w^\\top x+b$, so $p=\\sigma(w^\\top x+b)$.',
      },
      {
        name: 'Loss and why',
        words: [
          '(cross entropy|log loss|maximum likelihood|likelihood|convex|gradient|p minus y|mle|bernoulli)',
          '(saturates|saturate)',
        ],
        insert:
          '**Loss**: cross-entropy, the Bernoulli likelihood; convex, gradient $\\sum(p_i-y_i)x_i$ without the saturating factor of squared error.',
      },
      {
        name: 'Reading and use',
        words: [
          '(coefficient|coefficients|odds ratio|threshold|calibrated|calibration|interpret|interpretable)',
          '(regularization|baseline|l1|l2|decision boundary|multiclass|softmax)',
        ],
        insert:
          '**Use**: a unit of $x_j$ multiplies the odds by $e^{w_j}$; near-calibrated scores allow a cost-based threshold; L2 by default.',
      },
      {
        name: 'Limits',
        words: [
          '(linear boundary|linear decision|nonlinear|non linear|separable|separation|interaction)',
          '(interactions|multicollinearity|outlier|outliers|fails|limitation|disadvantage|assumes)',
          '(assumption|assumptions|imbalanced|drawback|cons|complex relationship)',
        ],
        insert:
          '**Fails** on curved boundaries and, without a penalty, on separable data (weights grow without bound).',
      },
    ],
    enough: 3,
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 4.4',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'explain-naive-bayes',
    asks: [
      `${explain} (naive bayes|naive bayes classifier)`,
      'naive bayes .. (work|works|explained)',
      'why .. naive bayes .. naive',
    ],
    layers: [
      {
        name: 'Rule',
        words: ['(bayes|prior|likelihood|posterior|product|conditional probability)'],
        insert: '**Rule**: $\\arg\\max_y\\log P(y)+\\sum_j\\log P(x_j\\mid y)$.',
      },
      {
        name: 'Independence',
        words: ['(independent|independence|conditionally|naive|assumption|assumes)'],
        insert: '**Naive**: features independent given the class, so d small tables replace one of 2^d cells.',
      },
      {
        name: 'Practice',
        words: [
          '(smoothing|laplace|log|text|spam|multinomial|fast|baseline|underflow|gaussian|bernoulli)',
          '(few data|document|counts)',
        ],
        insert: '**Practice**: logs against underflow, Laplace smoothing 1, multinomial for counts.',
      },
      {
        name: 'Limits',
        words: [
          '(correlated|dependent|calibration|calibrated|overconfident|zero frequency|zero probability)',
          '(interaction|fails|limitation|disadvantage|violated|unrealistic|poor estimator|rarely)',
          '(strong assumption|does not hold|never holds|drawback|cons)',
        ],
        insert:
          '**Fails** in its probabilities (dependent features count twice), though the ranking may hold: calibrate or use logistic regression.',
      },
    ],
    enough: 3,
    source: {
      label: 'Domingos & Pazzani 1997; scikit-learn user guide, 1.9',
      url: 'https://scikit-learn.org/stable/modules/naive_bayes.html',
    },
  },
  {
    id: 'bagging-vs-boosting',
    asks: [
      `bagging .. ${versus} .. boosting`,
      `boosting .. ${versus} .. bagging`,
      'difference between .. (bagging|boosting) .. (boosting|bagging)',
      `random forest .. ${versus} .. (gradient boosting|xgboost|gbdt|boosting|gbm)`,
      `(gradient boosting|xgboost|gbdt|boosting) .. ${versus} .. random forest`,
    ],
    layers: [
      {
        name: 'Parallel against sequential',
        words: [
          '(parallel|independent|independently|bootstrap|sequential|sequentially|one after|previous)',
          '(residual|residuals|average|reweight|with replacement)',
        ],
        insert:
          '**How**: bagging averages deep models on bootstrap samples in parallel; boosting adds shallow ones in turn on the current errors.',
      },
      {
        name: 'Bias or variance',
        words: ['variance', 'bias'],
        insert:
          '**Which error**: bagging lowers variance ($\\rho\\sigma^2+(1-\\rho)\\sigma^2/B$) and keeps bias; boosting lowers bias and can raise variance.',
      },
      {
        name: 'Risk',
        words: [
          '(overfit|overfitting|noise|noisy|outlier|outliers|early stopping|learning rate|tuning|robust)',
          '(sensitive|prone)',
        ],
        insert:
          '**Risk**: boosting fits label noise when rounds are many, so stop early; more bagged trees do not overfit but cost latency.',
      },
      {
        name: 'Choice',
        words: [
          '(use .. (when|if|for|where)|(better|good|preferred|suited|useful) .. (when|if|for)|prefer)',
          '(choose|tabular|latency|accuracy|baseline|little tuning|better)',
        ],
        insert:
          '**Choice**: forest as a baseline with little tuning and noisy labels; GBDT when accuracy pays for tuning rate, depth and rounds.',
      },
    ],
    enough: 3,
    source: {
      label: 'Breiman 1996; Friedman 2001; Hastie, Tibshirani & Friedman 2009, chapters 10 and 15',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'generative-vs-discriminative',
    asks: [
      `generative .. ${versus} .. discriminative`,
      `discriminative .. ${versus} .. generative`,
      'difference between .. (generative|discriminative)',
    ],
    layers: [
      {
        name: 'What each models',
        words: ['(p x y|joint|conditional|p y x|distribution of|boundary|directly|posterior|how the data)'],
        insert:
          '**What**: generative models p(x, y) and classify by Bayes’ rule; discriminative models p(y | x) or the boundary itself.',
      },
      {
        name: 'Examples',
        words: [
          '(naive bayes|gmm|hmm|lda|logistic|svm|gan|vae|crf|neural|gaussian|random forest)',
          'gaussian discriminant',
        ],
        insert: '**Examples**: naive Bayes, GMM, HMM against logistic regression, SVM, GBDT.',
      },
      {
        name: 'Trade-off',
        words: [
          '(assumption|assumptions|few data|small data|less data|asymptotic|missing|sample|unlabeled)',
          '(accuracy|more data|faster|generate|outlier|outliers|overfit|robust|outperform|misspecified)',
        ],
        insert:
          '**Trade-off**: generative reaches its (higher) final error with O(log d) examples, discriminative the lower one with O(d) (Ng & Jordan 2001).',
      },
      {
        name: 'Choice',
        words: [
          '(use .. (when|if|for|where)|(better|good|preferred|suited|useful) .. (when|if|for)|prefer)',
          '(choose|semi supervised|anomaly|anomaly detection)',
        ],
        insert:
          '**Choice**: generative for few labels, missing inputs, sampling or outlier scores; discriminative when labels suffice and only the decision counts.',
      },
    ],
    enough: 3,
    source: {
      label: 'Ng & Jordan 2001, On discriminative vs. generative classifiers',
      url: 'https://papers.nips.cc/paper/2020-on-discriminative-vs-generative-classifiers-a-comparison-of-logistic-regression-and-naive-bayes',
    },
  },
  {
    id: 'interpretability',
    asks: [
      `${explain} (interpretability|explainability|shap|feature importance|lime)`,
      '(explain|interpret) .. (prediction|predictions|model|black box) .. (stakeholder|customer|regulator|business)',
      '(how|why) .. (interpret|explain) .. (model|models|prediction|predictions)',
      `shap ${versus} lime`,
      'how ... (shap|lime) .. (work|works)',
    ],
    layers: [
      {
        name: 'Global or local, for whom',
        words: [
          '(global|local|stakeholder|regulator|audience|individual prediction|single prediction|user|debug)',
          '(audit|per prediction|overall|customer)',
        ],
        insert:
          '**Question first**: global (which features matter) or local (why this case), and for whom: debugging, regulator, customer.',
      },
      {
        name: 'Interpretable model',
        words: [
          '(linear|gam|ebm|decision tree|rule|rules|sparse|scorecard|inherently|intrinsic)',
          '(logistic regression|coefficients|interpretable model|glass box|white box)',
        ],
        insert:
          '**By design**: a sparse linear model, GAM or shallow tree where the loss in accuracy is within the noise (Rudin 2019).',
      },
      {
        name: 'Post hoc tools',
        words: [
          '(shap|permutation|lime|pdp|partial dependence|ice|integrated gradients|saliency|counterfactual)',
          '(feature importance|attention|surrogate|ale|gradcam|grad cam)',
        ],
        insert:
          '**Post hoc**: permutation importance on held-out data, SHAP for one case, partial dependence for shape.',
      },
      {
        name: 'Caveats',
        words: [
          '(correlated|causal|not causal|faithful|unstable|mislead|misleading|background|extrapolates)',
          '(extrapolation|caveat|limitation|fails|biased|sanity|expensive|approximation|assume)',
        ],
        insert:
          '**Caveats**: correlated features share credit, permuting them leaves the data manifold, and none of it is causal.',
      },
    ],
    enough: 3,
    source: {
      label: 'Lundberg & Lee 2017; Rudin 2019; Molnar, Interpretable Machine Learning',
      url: 'https://christophm.github.io/interpretable-ml-book/',
    },
  },
  {
    id: 'dimensionality',
    asks: [
      `${explain} (curse of dimensionality|dimensionality reduction)`,
      '(reduce|reducing) .. dimensionality',
      'dimensionality reduction .. (method|technique|why|how|when)',
    ],
    layers: [
      {
        name: 'Why high dimension hurts',
        words: [
          '(sparse|distance|distances|exponential|exponentially|volume|concentrate|samples needed|overfit)',
          '(overfitting|noise|corner|far apart|equidistant|more data)',
        ],
        insert:
          '**Why**: volume grows exponentially, so points lie far apart and nearest and farthest distances become alike.',
      },
      {
        name: 'Linear reduction',
        words: ['(pca|svd|lda|random projection|factor analysis|nmf|principal component|linear)'],
        insert:
          '**Linear**: PCA to 90 to 95 % of the variance, truncated SVD for sparse text, random projections for speed.',
      },
      {
        name: 'Nonlinear or learnt',
        words: [
          '(umap|tsne|t sne|autoencoder|embedding|embeddings|manifold|isomap|kernel|feature selection)',
          '(lasso|regularization)',
        ],
        insert:
          '**Nonlinear**: autoencoder or supervised embeddings as features; UMAP and t-SNE for looking, not for distances. Or select: L1.',
      },
      {
        name: 'How to judge it',
        words: [
          '(downstream|validation|reconstruction|explained variance|trustworthiness|cross validation)',
          '(recall|leak|training fold|train only|information loss|performance)',
        ],
        insert: '**Judge** by the downstream validation metric, fitted inside the training fold.',
      },
    ],
    enough: 3,
    source: {
      label: 'Hastie, Tibshirani & Friedman 2009, section 2.5',
      url: 'https://hastie.su.domains/ElemStatLearn/',
    },
  },
  {
    id: 'explain-clustering',
    asks: [`${explain} clustering`, '(evaluate|compare) .. clustering', 'how ... clustering .. (work|works)'],
    layers: [
      {
        name: 'Families',
        words: [
          '(k means|kmeans|dbscan|hdbscan|hierarchical|gmm|gaussian mixture|spectral|centroid|density)',
          'agglomerative',
        ],
        insert: '**Families**: centroid (k-means), mixture (GMM), density (HDBSCAN), hierarchical (Ward).',
      },
      {
        name: 'Distance and scale',
        words: [
          '(distance|similarity|scale|scaling|standardize|cosine|euclidean|embedding|metric|linkage)',
          'normalize',
        ],
        insert:
          '**Distance**: standardised columns or cosine on embeddings; the distance defines the clusters more than the algorithm.',
      },
      {
        name: 'Number of clusters',
        words: [
          '(silhouette|elbow|bic|gap statistic|stability|dendrogram|number of clusters|choose k|davies)',
          '(calinski|aic)',
        ],
        insert: '**How many**: silhouette, BIC for GMM, or stability (adjusted Rand index over bootstraps).',
      },
      {
        name: 'Is it useful',
        words: [
          '(external|ari|adjusted rand|nmi|downstream|business|human|domain|label|labels|inspect|profile)',
          '(interpret|no ground truth|purity|ab test)',
        ],
        insert:
          '**Use**: profile the clusters with someone who knows the field, and test the action that they are for.',
      },
    ],
    enough: 3,
    source: {
      label: 'scikit-learn user guide, 2.3 Clustering',
      url: 'https://scikit-learn.org/stable/modules/clustering.html',
    },
  },
];
