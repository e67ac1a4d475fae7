// Wrong statements about clustering, dimensionality, neighbours, kernels and preprocessing, with the truth.
import type { FalseFact, Source } from './types.ts';

const KMEANS = "(k means|kmeans|lloyd|lloyd's algorithm)";
const PCA = '(pca|principal component analysis)';
const TSNE = '(t sne|tsne)';
const KNN = '(knn|k nn|k nearest neighbors|k nearest neighbor|nearest neighbors|nearest neighbor)';
const SVM = '(svm|svms|support vector machine)';
const SCALING =
  '(scaling|normalization|standardization|feature scaling|scaled features|normalized features|standardized features)';
const esl = (part: string): Source => ({
  label: `Hastie, Tibshirani & Friedman 2009, The Elements of Statistical Learning, ${part}`,
  url: 'https://hastie.su.domains/ElemStatLearn/',
});
const bishop = (part: string): Source => ({
  label: `Bishop 2006, Pattern Recognition and Machine Learning, ${part}`,
  url: 'https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/',
});
const sklearn = (part: string, page: string): Source => ({
  label: `scikit-learn user guide, ${part}`,
  url: `https://scikit-learn.org/stable/modules/${page}`,
});

export const modelFacts: readonly FalseFact[] = [
  {
    id: 'k-means-global',
    says: [
      `${KMEANS} (find|reach|converge to|give|return|achieve|yield|compute|=|:|→|⇒) the (global|globally) (optimum|minimum|optimal|best|solution)`,
      `${KMEANS} (is guaranteed to|always|will always|will|=|:|→|⇒) (find|reach|converge to|give|return) .. (global|globally|optimal|best) .. (optimum|minimum|solution|clustering|clusters)`,
      `${KMEANS} (is|gives|returns|=|:|→|⇒) .. (globally optimal|global optimum|global minimum|optimal clustering)`,
      `${KMEANS} .. converges .. (so|therefore|hence) .. (optimal|global|best)`,
      `(global|globally) (optimum|minimum|optimal) .. (guaranteed|found) by ${KMEANS}`,
      `(objective|loss|inertia|cost function|criterion) of ${KMEANS} is convex`,
      `${KMEANS} .. [a] convex (problem|objective|optimization|loss|function|criterion)`,
    ],
    unless: ['local', 'non convex', 'restart', 'n_init', 'np hard', 'closer to', 'k means++', 'not guaranteed'],
    truth:
      'k-means lowers its objective at each step but stops in a local minimum that depends on the start; the global problem is NP-hard. Use k-means++ and about 10 restarts.',
    correct:
      'The k-means loop converges to a local minimum that depends on the initial centres, so run k-means++ with about 10 restarts and keep the lowest inertia.',
    source: sklearn('2.3.2 K-means', 'clustering.html#k-means'),
    bad: [
      'K-means finds the global optimum.',
      'k-means is guaranteed to converge to the globally optimal clustering.',
      'The objective of k-means is convex.',
    ],
    good: [
      'K-means does not find the global optimum.',
      'K-means converges to a local minimum, so use restarts to get closer to the global one.',
      'For the convex ridge objective we find the global optimum.',
    ],
  },
  {
    id: 'k-means-any-shape',
    says: [
      `${KMEANS} (handle|handles|copes with|is robust to|is insensitive to|can handle|=|:|→|⇒) (outliers|noise)`,
      `${KMEANS} [:|→|–|will|always|also] (handle|works|can handle|copes|deals) .. (different|varying|unequal) (densities|density|sizes|variances)`,
      `${KMEANS} .. (works|ok|fine|good) .. (moons|concentric|rings|circles|spirals)`,
      `${KMEANS} [:|→|–|will|always|also] (makes|has) no assumption .. (shape|size|variance|clusters)`,
      `${KMEANS} [will|can|also] (find|handle|detect|discover|recover|separate|works for|work well for|works with|works on|works well for|works well on|copes with) [clusters] [of|with] (arbitrary|arbitrarily|any|non convex|nonconvex|non spherical|elongated|irregular|irregularly) [shape|shaped|shapes] [clusters|cluster]`,
    ],
    unless: [
      'fails',
      'spherical clusters',
      'assumes spherical',
      'can not',
      'cannot',
      'kernel k means',
      'spectral',
      'poorly',
      'struggles',
    ],
    truth:
      'k-means cuts space into convex Voronoi cells by squared distance: it suits round clusters of like size and variance, and a few outliers drag its means.',
    correct:
      'The k-means objective suits round clusters of similar size, as it splits space by distance to means; for other shapes take DBSCAN, a GMM or spectral clustering.',
    source: sklearn('2.3.2 K-means', 'clustering.html#k-means'),
    bad: ['K-means finds clusters of arbitrary shape.', 'K-means is robust to outliers.'],
    good: [
      'DBSCAN finds clusters of arbitrary shape.',
      'K-means does not handle outliers well.',
      'K-means fails on clusters of arbitrary shape.',
    ],
  },
  {
    id: 'k-means-deterministic',
    says: [
      `${KMEANS} (is|=|:|→|⇒|–) deterministic`,
      `${KMEANS} [:|→|–|will|always|also] (does not|doesn't) depend on .. (initialization|initial|init|start|seed)`,
      `(initialization|initial centroids|initial centers|random seed|starting points) [:|→|–|will|always|also] (does not|doesn't|do not|don't) matter .. ${KMEANS}`,
      `${KMEANS} .. (independent|regardless|irrespective) of .. (initialization|initial|starting|seed)`,
      `${KMEANS} [always|will] (give|return|produce|yield|find) the same (clusters|result|clustering|partition|solution|centroids)`,
    ],
    unless: ['given the initial', 'fixed seed', 'fixed initial', 'given initial', 'once the', 'with a fixed'],
    truth: 'The result of k-means depends on the initial centres; two seeds can end in different local minima.',
    correct:
      'The result of k-means depends on the initial centres, so fix the seed and take the lowest inertia of about 10 starts.',
    source: sklearn('2.3.2 K-means', 'clustering.html#k-means'),
    bad: ['K-means is deterministic.', 'K-means always returns the same clusters.'],
    good: [
      'K-means is not deterministic.',
      'With a fixed seed k-means is deterministic.',
      'Agglomerative clustering is deterministic.',
    ],
  },
  {
    id: 'dbscan-needs-k',
    says: [
      'dbscan [:|→|–|will|always|also] (needs|requires|takes|assumes|asks for) [the|a] [fixed] (number of clusters|k|cluster count)',
      '(number of clusters|k) (must|has to|needs to) be (specified|set|known|chosen|given) .. dbscan',
      'dbscan assigns (every|each|all) point to a cluster',
      'dbscan [:|→|–|will|always|also] (assumes|finds only|finds|works only for) (spherical|convex|gaussian) clusters',
      'dbscan (handles|copes with|works well with|is good at|deals well with|=|:|→|⇒) (varying|different|varying cluster|unequal) (densities|density)',
      '(in|with|for) dbscan .. (specify|choose|set|fix|pick|give|know) .. number of clusters',
    ],
    unless: ['minpts', 'min_samples', 'hdbscan', 'optics', 'unlike dbscan'],
    truth:
      'DBSCAN takes ε and minPts, not a number of clusters; it leaves noise unlabelled, finds any shape, and fails when densities differ, as one ε cannot fit all.',
    correct:
      'DBSCAN needs ε and minPts instead of a cluster count, labels sparse points as noise, and fails when densities differ, where HDBSCAN helps.',
    source: sklearn('2.3.7 DBSCAN', 'clustering.html#dbscan'),
    bad: ['DBSCAN requires the number of clusters.', 'DBSCAN assigns every point to a cluster.'],
    good: [
      'DBSCAN does not require the number of clusters.',
      'K-means requires the number of clusters.',
      'DBSCAN leaves noise points out.',
    ],
  },
  {
    id: 'gmm-hard',
    says: [
      '(gmm|gaussian mixture|gaussian mixture model|em) (gives|makes|produces|uses|performs|does|=|:|→|⇒) hard (assignments|assignment|clustering|clusters)',
      `${KMEANS} (gives|makes|produces|uses|performs|does|=|:|→|⇒) soft (assignments|assignment|clustering|clusters)`,
      `${KMEANS} (gives|returns|outputs|produces|=|:|→|⇒) .. (probability|probabilities) .. (cluster|membership)`,
      '(em|em algorithm|expectation maximization) .. guarantee .. global (maximum|optimum|solution)',
      '(em|em algorithm|expectation maximization) [will|always] (find|reach|converge to|get|is guaranteed to find|is guaranteed to reach|is guaranteed to converge to|finds) [always] [to] [the] global (maximum|optimum|likelihood)',
    ],
    unless: ['local', 'fuzzy', 'restart', 'limit'],
    truth:
      'A GMM gives soft responsibilities and k-means hard labels. EM does not lower the likelihood at any step, but it ends in a local maximum.',
    correct:
      'A GMM assigns probabilities and k-means hard labels; EM climbs to a local maximum of the likelihood that depends on the start.',
    source: bishop('sections 9.2 and 9.3'),
    bad: ['K-means gives soft assignments.', 'The EM algorithm finds the global maximum of the likelihood.'],
    good: [
      'GMM gives soft assignments, k-means hard ones.',
      'EM does not find the global maximum.',
      'EM converges to a local maximum.',
    ],
  },
  {
    id: 'pca-supervised',
    says: [
      `${PCA} (is|=|:|→|⇒|–) [a] supervised`,
      `${PCA} [:|→|–|will|always|also] (uses|takes into account|considers|looks at|needs|requires) [the] [class] (labels|target|label|class labels|y)`,
      `${PCA} [:|→|–|will|always|also] (keeps|selects|retains) .. directions .. (predict|predictive of|related to) .. (target|label|y)`,
      `(first|leading|top) (principal component|principal components|pc|pcs) .. (most predictive|best predicts|most useful for prediction|best separates)`,
      `${PCA} (maximize|find|look for|keep|give|=|:|→|⇒) ... (class separation|separation between classes|separability|class separability|predictive|discriminative|separate the classes|separate classes|best separates)`,
    ],
    unless: ['unsupervised', 'lda', 'ignores', 'pls', 'not necessarily'],
    truth:
      'PCA ignores labels: it keeps directions of large variance, which need not be those that separate classes. LDA and PLS use the labels.',
    correct:
      'PCA is unsupervised and keeps the directions of largest variance; a low-variance direction can still carry the signal, which LDA or PLS would use.',
    source: esl('section 14.5'),
    bad: ['PCA is a supervised method.', 'PCA maximizes class separability.'],
    good: ['PCA is unsupervised.', 'PCA does not use the labels.', 'LDA maximizes class separability.'],
  },
  {
    id: 'pca-scaling',
    says: [
      `${PCA} [:|→|–|will|always|also] (does not|doesn't) (need|require) .. ${SCALING}`,
      `${PCA} without (scaling|standardizing|normalizing|centering) .. (is fine|works|gives the same)`,
      `${SCALING} [:|→|–|will|always|also] (does not|doesn't) (matter|affect) .. ${PCA}`,
      `${PCA} (is|=|:|→|⇒|–) (scale invariant|invariant|insensitive|not affected|unaffected|not sensitive|robust|independent) [to|by|of|under] .. (scale|scaling|units|feature scaling)`,
      `(scaling|standardization|standardizing|normalization|feature scaling) (is not|isn't|is un|=|:|→|⇒) (needed|necessary|required|important) (before|for) ${PCA}`,
      `no [:|→|–|will|always|also] need to (scale|standardize|normalize) .. (before|for) ${PCA}`,
      `${PCA} (is|=|:|→|⇒|–) (scale invariant|scale independent|scaling invariant)`,
      `${PCA} [:|→|–] [needs|requires|need] no [prior|feature] ${SCALING} [needed|required|necessary]`,
    ],
    unless: ['same units', 'same unit', 'same scale', 'pixel', 'correlation matrix', 'already'],
    truth:
      'PCA follows variance, so a feature measured in millimetres instead of metres takes over. Centre the data, and standardise unless the units are shared.',
    correct:
      'PCA depends on scale: centre, and standardise when units differ, as the feature with the largest numbers otherwise becomes the first component.',
    source: sklearn('2.5 Decomposing signals in components', 'decomposition.html#pca'),
    bad: [
      'PCA is scale invariant.',
      'PCA does not need feature scaling.',
      'There is no need to standardize before PCA.',
    ],
    good: [
      'PCA is not scale invariant.',
      'PCA needs standardized features when units differ.',
      'Decision trees do not need feature scaling.',
    ],
  },
  {
    id: 'pca-selects-features',
    says: [
      `${PCA} [:|→|–|will|always|also] (drops|removes|discards|eliminates) .. (unimportant|irrelevant|least important) .. (features|variables|columns)`,
      `(first|top) (principal component|principal components|pc|pcs) (is|are|correspond to) .. (most important|important) (features|feature)`,
      `${PCA} [:|→|–|will|always|also] (captures|finds|learns|models|can capture|can model|handles) (nonlinear|non linear|curved) (structure|relationships|relations|patterns|manifolds|dependencies)`,
      `${PCA} [always] (select|pick|keep|choose|find|rank|identify|tell) .. (most important|most relevant|most informative|best|important|top|subset of) [original|input|raw] (features|variables|columns)`,
      '(pca|principal component analysis) (is|=|:|→|for|does|performs|as|used for|to do|to perform) [a] [kind of] feature selection',
    ],
    unless: [
      'kernel pca',
      'feature extraction',
      'linear combination',
      'linear combinations',
      'not feature selection',
      'combin',
    ],
    truth:
      'PCA extracts new features: each component is a linear combination of all original ones. It selects no columns and sees no curved structure.',
    correct:
      'PCA extracts linear combinations of the features and selects none of them, so the old columns are still needed to compute the scores.',
    source: esl('section 14.5'),
    bad: [
      'PCA selects the most important features.',
      'PCA is a feature selection method.',
      'PCA captures nonlinear structure.',
    ],
    good: ['PCA is not feature selection.', 'Kernel PCA captures nonlinear structure.', 'The lasso selects features.'],
  },
  {
    id: 'tsne-distances',
    says: [
      `${TSNE} [:|→|–|will|always|also] (preserves|keeps|retains|maintains) .. (global structure|global distances|distances between clusters|all distances|pairwise distances)`,
      `(use|take|feed) ${TSNE} [features|coordinates|embeddings|components] (as|for) .. (features|input|classifier|clustering|preprocessing)`,
      `${TSNE} (can|could) (project|transform|embed) new (points|data|examples|samples)`,
      `(distance|distances|gap|gaps) between [the|two] clusters ... ${TSNE} ... (is meaningful|are meaningful|reflect|show|tell|measure|mean|similar)`,
      `${TSNE} ... (distance|distances|gap|gaps) between [the|two] clusters (is meaningful|are meaningful|reflect|show|tell|measure|mean|can be interpreted|matter)`,
      `(cluster size|cluster sizes|size of the clusters|sizes of the clusters|cluster density) ... ${TSNE} .. (is meaningful|are meaningful|reflect|show|mean)`,
    ],
    unless: ['parametric', 'not meaningful', 'not preserve', 'locally', 'no meaning', 'visualization only', 'opentsne'],
    truth:
      't-SNE keeps neighbourhoods, not distances: gaps between clusters and their sizes mean little, runs differ by seed, and standard t-SNE has no map for new points.',
    correct:
      'A t-SNE map preserves local neighbourhoods only, so cluster sizes and gaps are not meaningful; compare several perplexities between 5 and 50.',
    source: {
      label: 'Wattenberg, Viégas & Johnson 2016, How to Use t-SNE Effectively, Distill',
      url: 'https://distill.pub/2016/misread-tsne/',
    },
    bad: ['Distances between clusters in a t-SNE plot are meaningful.', 't-SNE preserves global distances.'],
    good: [
      'Distances between clusters in a t-SNE plot are not meaningful.',
      't-SNE preserves local neighbourhoods.',
      'PCA can project new points.',
    ],
  },
  {
    id: 'knn-cost',
    says: [
      `${KNN} [:|→|–|will|always|also] (has|have|needs|requires) [an|a] (expensive|slow|long|costly|heavy) training`,
      `${KNN} (is|are|=|:|→|⇒) (slow|expensive) to train`,
      `${KNN} (prediction|inference) is (fast|cheap|constant time)`,
      `${KNN} (is|are|=|:|→|⇒) (fast|cheap) (at|during) (inference|prediction|test time)`,
      `${KNN} (is|are|=|:|→|⇒) [an] eager (learner|learners)`,
      `${KNN} training is (slow|expensive|costly)`,
    ],
    unless: ['approximate', 'index', 'kd tree', 'hnsw', 'faiss', 'graph', 'but prediction is'],
    truth: 'kNN is a lazy learner: training only stores the data, and brute-force prediction costs O(nd) a query.',
    correct:
      'A kNN model stores the data at training and pays at prediction, O(nd) a query by brute force, which trees or an ANN index such as HNSW reduce.',
    source: sklearn('1.6 Nearest neighbors', 'neighbors.html'),
    bad: ['kNN has an expensive training phase.', 'kNN is fast at inference.'],
    good: [
      'kNN is slow at inference and needs no training.',
      'kNN is not expensive to train.',
      'With an HNSW index kNN is fast at inference.',
    ],
  },
  {
    id: 'knn-k-direction',
    says: [
      `(larger|large|higher|bigger|increasing|high) k [→|=] (overfit|leads to overfitting|lead to overfitting|means overfitting|causes overfitting|overfitting|increases variance|gives high variance|has high variance|high variance|is more complex|makes .. more complex)`,
      `(small|smaller|low|lower) k [→|=] (underfit|leads to underfitting|lead to underfitting|means underfitting|causes underfitting|underfitting|gives high bias|has high bias|high bias|smooths|gives a smooth|oversmooths)`,
      `k = 1 (underfit|leads to underfitting|means underfitting|has high bias|gives high bias|has low variance|→ underfitting|→ high bias)`,
      `(increase|raise|increasing|raising) k .. (increase|increases|raise|raises) .. variance`,
      `${KNN} [:|→|–|will|always|also] (does not|doesn't|do not|don't|needs no|need no) [need|require] ${SCALING}`,
      `${SCALING} [:|→|–|will|always|also] (does not|doesn't) (matter|affect) .. ${KNN}`,
    ],
    about: ['knn', 'nearest neighbor', 'k nn', 'neighbors'],
    unless: [
      'reduces variance',
      'lower variance',
      'same units',
      'clusters',
      'fold',
      'large k underfits',
      'k → underfitting , small',
    ],
    truth:
      'Small k follows noise: low bias, high variance. Large k averages over more neighbours: high bias, low variance. Distances make scaling matter.',
    correct:
      'In kNN a small k overfits and a large k underfits; choose it by cross-validation on standardised features, as distances depend on scale.',
    source: esl('section 2.3.2'),
    bad: [
      'In kNN a larger k overfits.',
      'kNN: k = 1 has high bias and low variance.',
      'kNN does not need feature scaling.',
    ],
    good: [
      'In kNN a small k overfits.',
      'With kNN a large k does not overfit.',
      'kNN with k = 1 has low bias and high variance.',
      'kNN needs feature scaling.',
    ],
  },
  {
    id: 'svm-all-points',
    says: [
      `${SVM} (boundary|decision boundary|hyperplane|solution) (depends on|is determined by|is defined by|uses) (all|every) .. (points|point|examples|training points|data|samples|observations)`,
      `${SVM} (depends on|uses|is determined by) all [the] [training] (points|examples|data|samples)`,
      `(every|each|all) [training] (point|points|example) (is a|are) support (vector|vectors)`,
      `support vectors are .. (farthest|furthest|most distant) .. (from the|hyperplane|boundary)`,
      `${SVM} (outputs|gives|produces|returns|predicts|=|:|→|⇒) [calibrated] (probabilities|class probabilities) (directly|natively|by default)`,
      `${SVM} minimizes the margin`,
      `(all|every) [the] [training] (points|point|examples|data points|samples) (influence|determine|affect|define|shape|contribute to) .. ${SVM}`,
    ],
    unless: ['least squares svm', 'not all', 'only the support', 'only support'],
    truth:
      'Only the support vectors, on or inside the margin, fix the SVM boundary; other points may move freely. Its scores are distances, not probabilities, before Platt scaling.',
    correct:
      'The SVM boundary is fixed by the support vectors, the points on or inside the margin; its scores need Platt scaling to become probabilities.',
    source: esl('section 12.2'),
    bad: [
      'The SVM boundary depends on all training points.',
      'Support vectors are the points farthest from the hyperplane.',
      'An SVM outputs probabilities directly.',
    ],
    good: [
      'The SVM boundary depends on the support vectors only.',
      'The SVM boundary does not depend on all training points.',
      'Support vectors are the points closest to the hyperplane.',
    ],
  },
  {
    id: 'svm-c-gamma',
    says: [
      '(smaller|small|lower|low|decreasing) c (is|means|gives|leads to|=|→|:|results in|has|makes|causes) [a|an|the] (less regularization|weaker regularization|narrower margin|smaller margin|harder margin|hard margin|overfit|overfitting)',
      '(larger|large|higher|bigger|high|increasing) (gamma|γ) (is|means|gives|leads to|=|→|:|results in|has|makes|causes) [a|an|the] (smoother|underfit|underfitting|simpler|wider influence|more linear|far reaching)',
      '(smaller|small|lower|low) (gamma|γ) (overfit|leads to overfitting|causes overfitting|means overfitting|gives a wiggly|makes .. wiggly|makes .. more complex|→ overfitting|has high variance)',
      'c (is|=|:|→|⇒|–) the regularization strength .. (higher|larger|bigger) .. (more|stronger) .. regularization',
      '(larger|large|higher|bigger|high|increasing) c (is|means|gives|leads to|=|→|:|results in|has|makes|causes) [a|an|the] (more|stronger|strong|heavy) (regularization|regularized)',
      '(larger|large|higher|bigger|high|increasing) c (is|means|gives|leads to|=|→|:|results in|has|makes|causes) [a|an|the] (wide margin|wider margin|larger margin|large margin|softer margin|simpler|smoother|underfit|underfitting|more violations)',
    ],
    about: ['svm', 'svc', 'support vector', 'rbf', 'kernel', 'margin'],
    unless: ['less regularization', 'narrower margin', 'overfit .. small', 'inverse', 'discount', 'focal'],
    truth:
      'C weighs the violations: large C is weak regularisation, a narrow margin and a tendency to overfit. Large γ makes the RBF kernel narrow, which overfits too.',
    correct:
      'A large C punishes violations, so it regularises less and narrows the margin; a large γ narrows the RBF kernel; both drive overfitting.',
    source: sklearn('1.4 Support vector machines', 'svm.html'),
    bad: ['In an SVM a larger C means stronger regularization.', 'RBF kernel: a small gamma overfits.'],
    good: [
      'In an SVM a larger C means weaker regularization.',
      'RBF kernel: a large gamma overfits.',
      'In an SVM a larger C does not mean stronger regularization.',
    ],
  },
  {
    id: 'kernel-explicit',
    says: [
      '(kernel trick|kernel|kernels|kernel method|kernel methods) (explicitly|actually) (computes|maps|transforms|projects|constructs|compute|map|transform|project)',
      '(kernel trick|kernel|kernel method) .. (compute|computes|computing|store|stores) .. (coordinates|explicit features|mapped features|high dimensional vectors|feature vectors) .. (high|infinite|higher)',
      '(kernel trick|kernel|kernels) .. (mapping|map) .. explicitly',
      '(rbf|gaussian) kernel (maps|projects|transforms) .. finite',
      '(rbf|gaussian) kernel .. (corresponds to|has|uses) [a] finite (dimensional|dimension)',
      '(any|every) (function|similarity) (is|can be|can serve as) a [valid] kernel',
    ],
    unless: [
      'avoid',
      'need not',
      'no need',
      'instead of',
      'without',
      'never explicitly',
      'implicitly',
      'implicit',
      'random features',
      'nyström',
      'nystrom',
      'positive semi',
      'psd',
      'mercer',
    ],
    truth:
      'The kernel trick replaces inner products by k(x, x′) and never forms the mapped vectors; for the RBF kernel that space has infinite dimension. The kernel must be positive semi-definite.',
    correct:
      'The kernel trick evaluates inner products k(x, x′) without forming the features, which for the RBF kernel would be infinitely many.',
    source: bishop('chapter 6'),
    bad: ['The kernel trick explicitly maps the data to a high-dimensional space.', 'Any function can be a kernel.'],
    good: [
      'The kernel trick implicitly maps the data to a high-dimensional space.',
      'The kernel trick does not explicitly compute the mapping.',
      'Random features map the data explicitly.',
    ],
  },
  {
    id: 'standardization-normal',
    says: [
      '(standardization|z scoring|z score|standard scaling|standardscaler) .. (gives|yields|produces|ensures|results in|leads to) [a] (normal|gaussian|normally distributed)',
      'after (standardization|standardizing|z scoring|scaling) .. (data|feature|features|distribution|they) (is|are|follows|follow|become|becomes) [a] (normal|gaussian|normally distributed)',
      '(standardization|z scoring|standardscaler) [:|→|–|will|always|also] (removes|fixes|corrects|eliminates) [the] (skew|skewness|outliers)',
      '(min max|minmax|min max scaling|minmax scaling|minmaxscaler) .. (robust|insensitive) (to|against) outliers',
      '(standardization|standardscaler|z scoring) (is|=|:|→|⇒|–) (robust|insensitive) (to|against) outliers',
      '(standardization|standardizing|z scoring|z score|z score normalization|standard scaling|standardscaler|scaling) [:|→|–|will|always|also] (makes|turns|transforms|renders|converts) .. (data|feature|distribution|variable|it|them) .. (normal|gaussian|normally distributed)',
    ],
    unless: [
      'approximately normal input',
      'already normal',
      'box cox',
      'yeo johnson',
      'quantile transform',
      'power transform',
      'robustscaler',
      'not make',
      'mean 0',
      'zero mean',
      'log',
    ],
    truth:
      'Standardising shifts and scales, so the shape stays: skewed data stay skewed and outliers stay outliers. Min–max scaling is set by the two extreme values.',
    correct:
      'Standardising gives mean 0 and variance 1 and leaves the shape as it was; skew calls for a log or power transform, outliers for robust scaling.',
    source: sklearn('Preprocessing data', 'preprocessing.html'),
    bad: ['Standardization makes the data normally distributed.', 'Min-max scaling is robust to outliers.'],
    good: [
      'Standardization does not make the data normal.',
      'Standardization gives zero mean and unit variance.',
      'Min-max scaling is sensitive to outliers.',
    ],
  },
  {
    id: 'isolation-forest-long-paths',
    says: [
      '(anomalies|outliers|anomaly|anomalous points) .. (longer|long|longest|deeper|deep) .. (path|paths|path length|depth) .. (isolation forest|iforest|isolation)',
      '(isolation forest|iforest) .. (anomalies|outliers|anomaly) .. (longer|longest|more splits|more cuts|deeper)',
      '(isolation forest|iforest) .. (anomalies|outliers) .. (hard|harder|difficult) to isolate',
      '(isolation forest|iforest) [:|→|–|will|always|also] (needs|requires|uses) [the] (labels|labelled anomalies|labeled anomalies|distance|density)',
      '(short|shorter|shortest) (path|paths|path length) .. (normal|inlier|inliers) .. (isolation forest|iforest)',
    ],
    unless: ['no distance', 'not need', 'shorter paths for anomalies', 'normal points need'],
    truth:
      'Anomalies are isolated by few random splits, so their average path is short. Isolation forests use neither labels nor distances.',
    correct:
      'In an isolation forest anomalies have short average paths, since a few random cuts separate them; normal points need many.',
    source: sklearn('2.7 Novelty and outlier detection', 'outlier_detection.html#isolation-forest'),
    bad: [
      'In an isolation forest anomalies are hard to isolate.',
      'Anomalies have longer paths in an isolation forest.',
    ],
    good: [
      'In an isolation forest anomalies are easy to isolate.',
      'Anomalies have shorter paths in an isolation forest.',
      'Anomalies do not have longer paths in an isolation forest.',
    ],
  },
  {
    id: 'collaborative-cold-start',
    says: [
      '(cold start|new items|new users) .. (use|solved by|handled by|solved with) (collaborative filtering|matrix factorization|als)',
      'content based .. (suffers|fails|struggles) .. (new items|item cold start) .. collaborative .. (not|does not|handles)',
      '(collaborative filtering|matrix factorization) [:|→|–|will|always|also] (needs|requires) [item|user] (features|metadata|content)',
      '(collaborative filtering|matrix factorization) can recommend (new|unseen) items',
      "(collaborative filtering|matrix factorization|als|item based cf|cf) (solve|handle|has no|does not suffer from|doesn't suffer from|copes with|works for|works well for|works well with|is good at|is good for|works with) [the|even|brand] [cold|new|brand|unseen] (cold start|new|start|users|items|user|item) [users|items|user|item]",
    ],
    unless: ['side information', 'hybrid', 'content features', 'factorization machine', 'fallback', 'no features'],
    truth:
      'Collaborative filtering knows users and items by their interactions only, so those without any cannot be scored. Content features, popularity or exploration cover the cold start.',
    correct:
      'Collaborative filtering fails on new users and items, which have no interactions; cover them with content features, popularity or exploration.',
    source: { label: 'Koren, Bell & Volinsky 2009', url: 'https://doi.org/10.1109/MC.2009.263' },
    bad: ['Collaborative filtering handles cold start.', 'Matrix factorization works well for new items.'],
    good: [
      'Collaborative filtering does not handle cold start.',
      'Content-based models handle new items.',
      'Collaborative filtering suffers from cold start.',
    ],
  },
];
