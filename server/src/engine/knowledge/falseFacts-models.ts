// Wrong statements about clustering, dimensionality, neighbours, kernels and preprocessing, with the truth.
import type { FalseFact, Source } from './types.ts';

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
      '@kmeans => (land|lands|end|ends|arrive|arrives|finish|stop|stops|converge|converges) => @globalopt',
      '@kmeans <> (1 run|one run|single run|one start|a single start) <> (enough|suffices|sufficient|will do)',
      '(k means++|kmeans++|k means + +) <> (guarantee|guarantees|ensures|best possible|optimal|optimum)',
      '@kmeans <> @globalopt',
      '@kmeans <> (convex) <> (objective|problem|loss|criterion|inertia|cost|optimization)',
      '@kmeans <> converge <> (optimal|best) <> (always|guarantee|guaranteed|certain|sure)',
      '@kmeans <> (optimal|best possible) clustering',
    ],
    unless: [
      'local',
      'non convex',
      'restart',
      'n_init',
      'np hard',
      'closer to',
      'not guaranteed',
      'voronoi',
      'cells',
      'dynamic programming',
      '1d',
      'one dimension',
      'convex hull',
    ],
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
      '@kmeans <> @anyshape',
      '@kmeans <> (outlier|noise) <> (robust|insensitive|handle|cope|ignore|tolerate|immune|resistant|fine|unaffected|deal)',
      '@kmeans <> (different|varying|unequal|differing) (density|densities|size|sizes|variances) <> (handle|work|works|cope|deal|fine|well|good)',
      '@kmeans <> (no assumption|no assumptions|assumption free) <> (shape|size|variance|clusters)',
    ],
    unless: ['fail', 'assumes spherical', 'kernel k means', 'poorly', 'struggle', 'wrong', 'break', 'cut', 'cuts'],
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
      '@kmeans <> deterministic',
      '@kmeans <> (initialization|initial|init|start|seed|seeds|initial centroids|initial centers|random seed|starting points|starting point) <> @indifferent',
      '@kmeans <> (independent|regardless|irrespective|whatever|no matter) <> (initialization|initial|starting|seed|seeds|start|init)',
      '@kmeans [always|will] (give|return|produce|yield|find|reach|end in) .. the same (clusters|result|clustering|partition|solution|centroids)',
    ],
    unless: [
      'given the initial',
      'fixed seed',
      'fixed initial',
      'given initial',
      'once the',
      'with a fixed',
      'finitely',
      'finite number',
    ],
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
      'dbscan <> (number of clusters|cluster count|how many clusters|k) <> (need|require|take|assume|ask|want|expect|specify|specified|set|known|chosen|given|choose|fix|pick|give|know|up front|upfront|must|advance|beforehand)',
      'dbscan => (assign|put|label) => (every|each|all) [the] (point|points) => cluster',
      'dbscan (assumes|finds only|finds|works only for|prefers|expects) (spherical|convex|gaussian|round) clusters',
      'dbscan <> (handle|cope|work|good|deal|fine|robust|well) <> (varying|different|varying cluster|unequal|differing) (densities|density)',
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
      '(em|em algorithm|mixture) => (each step|every step|each round|every round|monotone|likelihood rises|raises the likelihood) => @globalopt',
      '(gmm|gaussian mixture|gaussian mixture model|em|mixture model) => (hard) (assignments|assignment|clustering|clusters|labels)',
      '@kmeans => (soft) (assignments|assignment|clustering|clusters|labels|memberships)',
      '@kmeans <> (probability|probabilities) <> (membership|cluster|belonging|each point)',
      '(em|em algorithm|expectation maximization|expectation maximisation) <> @globalopt',
    ],
    unless: ['local', 'fuzzy', 'restart', 'limit', 'whereas', 'start'],
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
      '@pca <> (supervised)',
      '@pca <> @classlabels <> (use|uses|take|consider|look|need|require|using|know|see|exploit)',
      '@pca <> @separates',
      '@pca <> (predict|predictive|related to) .. (target|label|y) <> (direction|directions|component|components|keep|select|find)',
      '(first|leading|top) (principal component|principal components|pc|pcs) <> (most predictive|best predicts|most useful for prediction|best separates|separates the classes|most discriminative)',
    ],
    unless: ['unsupervised', 'ignores', 'not necessarily', 'may .. happen'],
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
      '!@pca <> @scaling <> @needs',
      '@pca <> @scaling <> (@indifferent|unnecessary|optional|superfluous|needless|irrelevant)',
      '@pca <> (scale|scales|units|unit|magnitudes) <> (@indifferent|invariant|insensitive|blind|agnostic)',
      '@pca <> (scale invariant|scale independent|scaling invariant|invariant to scal|unaffected by scaling|unaffected by scale)',
      '@pca => without => (scale|scaling|standardizing|normalizing|centering) => (fine|works|same|ok)',
    ],
    unless: ['same units', 'same unit', 'same scale', 'pixel', 'pixels', 'correlation matrix', 'already', 'spectra'],
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
      '@pca <> (independent|independence) <> (components|component|scores|makes|make|whatever|are|pcs)',
      '(pc1|pc2|pc 1|pc 2|principal components|components|scores) <> correlated <> (pca|pc|pc1|pc2|maximizes|are)',
      '@pca (drops|removes|discards|eliminates|throws away|throws out|deletes) .. (unimportant|irrelevant|least important|redundant|useless) .. (features|variables|columns|inputs)',
      '(first|top) (principal component|principal components|pc|pcs) (is|are|correspond to|=) .. (most important|important) (features|feature|variable|columns)',
      '@pca <> (nonlinear|non linear|curved) (structure|relationships|relations|patterns|manifolds|dependencies|manifold|relationship)',
      '@pca <> (select|pick|keep|choose|find|rank|identify|tell|selects|retains) <> (most important|most relevant|most informative|best|important|top|subset of|few|relevant) [original|input|raw] (features|variables|columns|inputs)',
      '@pca <> feature selection <> (is|be|=|:|→|for|does|do|performs|as|used|method|technique|form|kind)',
      'principal components <> correlated <> (each other|one another|mutually|among)',
    ],
    unless: [
      'kernel pca',
      'feature extraction',
      'linear combination',
      'linear combinations',
      'combin',
      'original columns',
      'uncorrelated',
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
      '@tsne <> (global structure|global distances|distances between clusters|all distances|pairwise distances|global geometry) <> (preserve|keep|retain|maintain|respect|faithful|true|show)',
      '@tsne <> (distance|distances|gap|gaps) .. between .. (clusters|cluster|blobs|islands|groups|far apart) <> @meaningful',
      '@tsne <> (distance between|distances between|gap between|far apart|how far) <> @meaningful',
      '@tsne <> (cluster size|cluster sizes|size of the clusters|sizes of the clusters|cluster density|size of a cluster|density of the clusters|area of a cluster) <> @meaningful',
      '@tsne => (embed|project|transform|map) [the] new (points|data|examples|samples)',
      '@tsne [features|coordinates|embeddings|components] (as|for) .. (features|input|classifier|clustering|preprocessing)',
      '@tsne <> (deterministic|same picture every time|same map every time)',
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
      '@knn <> @trainphase <> (slow|expensive|costly|long|heavy|hours)',
      '@knn <> @queryphase <> (fast|cheap|quick|constant time|instant|inexpensive|instantaneous|free)',
      '@knn <> eager (learner|learners)',
    ],
    unless: ['approximate', 'index', 'kd tree', 'hnsw', 'faiss', 'graph'],
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
      '@kofknn ↓ @bias',
      '@kofknn ↑ @variance',
      '@kofknn ↑ =(overfit|overfitting|overfits|complex|wiggly|jagged|flexible)',
      '@kofknn ↓ =(smooth|smoother|underfit|underfitting|underfits|simpler)',
      '@knn <> (k = 1|k = one|one neighbor|one neighbour|single neighbor|single neighbour|1 nn|k of 1) <> (high bias|low variance|underfit|underfits|underfitting|smooth|smooth boundary|high training error)',
      '(k = 1|k = one|k of 1|1 nn) [is|has|gives|means|→|:|=|leads to] .. (high bias|low variance|underfit|underfits|underfitting|smoothest|smooth boundary)',
      '!@knn <> @scaling <> @needs',
      '@knn <> (scale|scales|units|scaled|scaling) <> @indifferent',
    ],
    about: ['knn', 'nearest neighbor', 'k nn', 'neighbors'],
    unless: ['same units', 'clusters', 'fold'],
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
      '(moving|move|shifting|remove|removing|deleting|delete) .. (any|every|far away|correctly classified) .. (point|row|example|training row|training point|points|sample) => (alter|alters|change|changes|moves|shift|shifts) => (hyperplane|boundary|svm|solution|margin)',
      '@svm <> @allpoints <> (depend|determined|defined|uses|use|influence|determine|affect|define|shape|contribute|matter|counts|enter|play|involved|boundary)',
      '(every|each|all) [training] (point|points|example|examples|observation) (is a|are|is|becomes a|become) support (vector|vectors)',
      'support vectors (are|=|:|lie) .. (farthest|furthest|most distant|far away|furthest away)',
      '@svm <> (probabilities|class probabilities|calibrated probabilities|probability) <> (output|give|produce|return|predict|yield|directly|natively|default|out of the box)',
      '@svm (minimizes|minimize|minimises) the margin',
    ],
    unless: ['least squares svm', 'platt', 'probability = true', 'calibrat', 'calibration'],
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
      '(c = (10|100|1000|1e3|50)|large c|high c|big c|c of 100) <> (heavy|strong|more|stronger|strongly|heavily) [l2] (regularization|l2|penalty|regularized|shrinkage|regularised)',
      '(c = (10|100|1000|1e3|50)|large c|high c|big c) <> (coefs near 0|coefficients near zero|weights near zero|shrunk|tiny weights|small weights)',
      '(c = (0.01|0.001|0.1|1e-3)|small c|low c|tiny c) <> (weak|no|little|less|hardly any) [l2] (regularization|l2|penalty|regularised|regularized)',
      '@csvm ↑ (regularization|regularisation|margin|slack|margin violations|violations|tolerance)',
      '@csvm ↑ =(regularized|smoother|underfit|underfitting|softer margin|soft margin|simpler|wide margin|wider margin)',
      '@csvm ↓ =(overfit|overfitting|overfits|complex|wiggly|hard margin|narrow margin|narrower margin)',
      '@gammarbf ↑ =(smooth|smoother|underfit|underfitting|underfits|simpler|linear|far reaching|wide influence)',
      '@gammarbf ↓ =(overfit|overfitting|overfits|wiggly|complex|jagged)',
      '@gammarbf ↑ (radius|reach|width|influence radius)',
      'c (is|=|:) the regularization strength .. (higher|larger|bigger) .. (more|stronger) .. regularization',
    ],
    about: ['svm', 'svc', 'support vector', 'rbf', 'kernel', 'margin'],
    unless: ['inverse', 'discount', 'focal', 'concordance'],
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
      '@kerneltrick <> explicitly <> (compute|map|transform|project|construct|form|build|calculate|evaluate|coordinates|features)',
      '@kerneltrick <> actually (computes|maps|transforms|projects|constructs|compute|map|transform|project)',
      '@kerneltrick => (compute|store|materialize|build|form|calculate) => (coordinates|explicit features|mapped features|high dimensional vectors|feature vectors) => (high|infinite|higher)',
      '(rbf|gaussian) kernel <> finite (dimensional|dimension|dimensions|dimensionality|number)',
      '(any|every) (function|similarity|similarity function|similarity measure) (is|can be|can serve as|works as|gives|defines|makes) [a] [valid] kernel',
    ],
    unless: [
      'random features',
      'nyström',
      'nystrom',
      'positive semi',
      'psd',
      'mercer',
      'implicit',
      'implicitly',
      'polynomial',
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
      '@standardization <> @normal <> (make|turn|transform|render|convert|give|yield|produce|ensure|result|lead|after|becomes|become|follow|is|are|force)',
      '@standardization (removes|fixes|corrects|eliminates|cures|gets rid of) .. (skew|skewness|outliers)',
      '@minmax <> outlier <> (robust|insensitive|immune|resistant|handle|tolerate|unaffected|cope|safe|copes)',
      '@standardization <> outlier <> (robust|insensitive|immune|resistant|unaffected|tolerate)',
    ],
    unless: [
      'approximately normal input',
      'already normal',
      'box cox',
      'yeo johnson',
      'quantile transform',
      'power transform',
      'robustscaler',
      'robust scaling',
      'mean 0',
      'zero mean',
      'log',
      'batch',
      'distribution assumed',
      'if normal',
      'z test',
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
      '@iforest <> @anomalies <> (longer|long|longest|deeper|deep|more splits|more cuts|many splits|many cuts|hard|harder|difficult|large depth) [path|paths|path length|depth|to isolate|average|to separate]',
      '@iforest <> @anomalies <> (path|paths|depth) <> (longer|long|longest|deeper|deep)',
      '@iforest => (need|require|use) => (labels|labelled anomalies|labeled anomalies|labelled|labeled|distance|distances|density)',
      '@iforest <> (short|shorter|shortest) (path|paths|path length) <> (normal|inlier|inliers|regular)',
    ],
    unless: ['normal points need'],
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
      '@cf <> @newthings <> (handle|cope|solve|work|works|fine|good|well|recommend|deal|no problem|manage|score|can|suited|ideal|great|excel|best)',
      '@cf => (need|require|rely) => [item|user] (features|metadata|content) => (item|user|work|features|train)',
      'content based <> (suffers|fails|struggles) <> (new items|item cold start)',
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
