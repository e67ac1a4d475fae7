// Quantities of linear models, neighbours, clustering and projections.
import type { Hyperparameter } from './types.ts';

export const classicalHyperparameters: readonly Hyperparameter[] = [
  {
    id: 'inverse-regularization',
    name: 'C of SVM and logistic regression',
    aliases: [
      'svm c',
      'c parameter',
      'inverse regularization strength',
      'penalty parameter c',
      'parameter c',
      'cost parameter',
      'regularization parameter c',
    ],
    symbols: ['C'],
    controls: 'It weighs errors against the margin: large fits every point, small widens the margin and underfits.',
    values: [
      {
        context: 'SVM with RBF kernel',
        when: ['svm'],
        typical: '1 (grid 2^-5 to 2^15)',
        source: {
          label: 'Hsu, Chang & Lin 2003, A Practical Guide to Support Vector Classification',
          url: 'https://www.csie.ntu.edu.tw/~cjlin/papers/guide/guide.pdf',
        },
      },
      {
        context: 'logistic regression',
        when: ['logistic-regression'],
        typical: '1.0 on standardised features (grid 1e-3 to 1e3)',
        source: {
          label: 'scikit-learn docs, LogisticRegression (default 1.0)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.linear_model.LogisticRegression.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '1.0 (grid 1e-3 to 1e3)',
        source: {
          label: 'scikit-learn docs',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.linear_model.LogisticRegression.html',
        },
      },
    ],
    choose: 'cross-validation over 2^-5 to 2^15 in powers of four',
    plausible: [
      {
        when: ['svm', 'logistic-regression'],
        min: 1e-12,
        max: 1e12,
        why: 'C multiplies the errors, so it must be positive.',
        unless: ['concentration'],
        source: {
          label: 'scikit-learn docs, SVC',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.svm.SVC.html',
        },
      },
    ],
  },
  {
    id: 'rbf-gamma',
    name: 'RBF kernel gamma',
    aliases: ['kernel gamma', 'gamma of the rbf kernel', 'rbf gamma', 'kernel width', 'kernel bandwidth'],
    symbols: [],
    controls: 'It sets the reach of one example: large memorises points, small makes the boundary linear.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '1/(p Var(X)), which is 1/p on standardised features (grid 2^-15 to 2^3)',
        source: {
          label: "scikit-learn docs, SVC (gamma='scale'); Hsu, Chang & Lin 2003",
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.svm.SVC.html',
        },
      },
    ],
    choose: 'a joint grid with C, from 2^-15 to 2^3',
    plausible: [
      {
        when: ['svm'],
        min: 1e-12,
        max: 1e6,
        why: 'A kernel width is positive.',
        unless: ['discount', 'focal-loss'],
        source: {
          label: 'scikit-learn docs, SVC',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.svm.SVC.html',
        },
      },
    ],
  },
  {
    id: 'elastic-net-ratio',
    name: 'elastic-net mixing ratio',
    aliases: ['l1_ratio', 'l1 ratio', 'mixing parameter of the elastic net', 'elastic net alpha'],
    symbols: ['l1_ratio'],
    controls: 'It mixes the penalties: 1 is the lasso, 0 is ridge.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.5 (0.1 to 1)',
        source: {
          label: 'scikit-learn docs, ElasticNetCV',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.linear_model.ElasticNetCV.html',
        },
      },
    ],
    choose: 'cross-validation over 0.1, 0.5, 0.7, 0.9, 0.95 and 1',
    plausible: [
      {
        when: ['elastic-net'],
        min: 0,
        max: 1,
        why: 'It is a share between the two penalties.',
        source: {
          label: 'scikit-learn docs, ElasticNet',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.linear_model.ElasticNet.html',
        },
      },
    ],
  },
  {
    id: 'number-of-neighbors',
    name: 'number of neighbours',
    aliases: [
      'k in knn',
      'k of knn',
      'k nearest neighbours to use',
      'n_neighbors',
      'value of k in knn',
      'nearest neighbors k',
    ],
    symbols: ['n_neighbors'],
    controls: 'It sets the size of the neighbourhood: small follows noise, large blurs the boundary.',
    values: [
      {
        context: 'UMAP',
        when: ['umap'],
        typical: '15 (5 to 50)',
        source: {
          label: 'UMAP docs, parameters (default 15)',
          url: 'https://umap-learn.readthedocs.io/en/latest/parameters.html',
        },
      },
      {
        context: 'local outlier factor',
        when: ['lof', 'local outlier factor'],
        typical: '20',
        source: {
          label: 'scikit-learn docs, LocalOutlierFactor',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.neighbors.LocalOutlierFactor.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '5 (odd values from 1 to about sqrt(n))',
        source: {
          label: 'scikit-learn docs, KNeighborsClassifier (default 5)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.neighbors.KNeighborsClassifier.html',
        },
      },
    ],
    choose: 'cross-validation over odd values from 1 to about sqrt(n)',
    plausible: [
      {
        when: ['knn', 'umap'],
        min: 1,
        max: 1e6,
        why: 'A neighbourhood holds at least one point.',
        source: {
          label: 'scikit-learn docs, KNeighborsClassifier',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.neighbors.KNeighborsClassifier.html',
        },
      },
    ],
  },
  {
    id: 'number-of-clusters',
    name: 'number of clusters',
    aliases: [
      'k in k-means',
      'k of k-means',
      'n_clusters',
      'number of centroids',
      'number of mixture components',
      'number of components of the mixture',
    ],
    symbols: ['n_clusters'],
    controls: 'It sets the granularity: few merges groups, many splits them.',
    values: [
      {
        context: 'Gaussian mixture',
        when: ['gmm'],
        typical: 'the k of lowest BIC over 1 to 20',
        source: { label: 'Fraley & Raftery 2002', url: 'https://doi.org/10.1198/016214502760047131' },
      },
      {
        context: 'IVF index over n vectors',
        when: ['ivf'],
        typical: '4 sqrt(n) to 16 sqrt(n) below a million vectors',
        source: {
          label: 'FAISS wiki, guidelines to choose an index',
          url: 'https://github.com/facebookresearch/faiss/wiki/Guidelines-to-choose-an-index',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: 'the k of the highest mean silhouette over 2 to 20',
        source: { label: 'Rousseeuw 1987', url: 'https://doi.org/10.1016/0377-0427(87)90125-7' },
      },
    ],
    choose: 'the silhouette or BIC over k, checked for stability on resamples and for use',
    plausible: [
      {
        when: ['k-means', 'gmm'],
        min: 1,
        max: 1e8,
        why: 'There is at least one cluster, and no more than points.',
        source: { label: 'Rousseeuw 1987', url: 'https://doi.org/10.1016/0377-0427(87)90125-7' },
      },
    ],
  },
  {
    id: 'kmeans-restarts',
    name: 'number of restarts',
    aliases: ['n_init', 'random restarts', 'restarts of k-means', 'number of initializations'],
    symbols: ['n_init'],
    controls: 'It sets how many starts are tried: few may keep a poor local optimum, many cost time.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '10 with random starts, 1 to 10 with k-means++',
        source: {
          label: 'scikit-learn docs, KMeans',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.cluster.KMeans.html',
        },
      },
    ],
    choose: 'the spread of the final inertia over starts',
  },
  {
    id: 'dbscan-eps',
    name: 'DBSCAN eps',
    aliases: ['eps of dbscan', 'dbscan epsilon', 'neighbourhood radius', 'neighborhood radius', 'dbscan radius'],
    symbols: [],
    controls: 'It is the neighbourhood radius: large merges clusters, small calls most points noise.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: 'the knee of the k-distance plot with k = min_samples - 1, on scaled features',
        source: { label: 'Schubert et al. 2017', url: 'https://doi.org/10.1145/3068335' },
      },
    ],
    choose: 'the elbow of the sorted distances to the k-th neighbour',
    plausible: [
      {
        when: ['dbscan'],
        min: 1e-12,
        max: 1e12,
        why: 'A radius is positive.',
        source: { label: 'Ester et al. 1996; Schubert et al. 2017', url: 'https://doi.org/10.1145/3068335' },
      },
    ],
  },
  {
    id: 'min-samples',
    name: 'DBSCAN min_samples',
    aliases: ['min_samples', 'minpts', 'min pts', 'minimum points', 'minimum cluster size', 'min_cluster_size'],
    symbols: ['min_samples', 'minPts', 'min_cluster_size'],
    controls: 'It is the density needed for a core point: high leaves more noise, low chains clusters together.',
    values: [
      {
        context: 'HDBSCAN',
        when: ['hdbscan'],
        typical: 'min_cluster_size 5 by default, else the smallest group of interest',
        source: {
          label: 'HDBSCAN docs, parameter selection',
          url: 'https://hdbscan.readthedocs.io/en/latest/parameter_selection.html',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: '4 in two dimensions, else 2 x dimension (5 in scikit-learn)',
        source: { label: 'Schubert et al. 2017', url: 'https://doi.org/10.1145/3068335' },
      },
    ],
    choose: 'twice the dimension, more for noisy or duplicated data',
    plausible: [
      {
        when: ['dbscan', 'hdbscan'],
        min: 1,
        max: 1e7,
        why: 'A count of points is at least one.',
        source: { label: 'Schubert et al. 2017', url: 'https://doi.org/10.1145/3068335' },
      },
    ],
  },
  {
    id: 'number-of-components',
    name: 'number of components',
    aliases: [
      'n_components',
      'principal components kept',
      'number of principal components',
      'components to keep',
      'number of topics',
      'number of latent factors',
      'explained variance to keep',
      'latent factors',
    ],
    symbols: ['n_components'],
    controls: 'It sets how much structure is kept: few loses signal, many keeps noise.',
    values: [
      {
        context: 'LSA',
        when: ['svd'],
        typical: '100 (100 to 300)',
        source: {
          label: 'scikit-learn docs, TruncatedSVD (100 recommended for LSA)',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.decomposition.TruncatedSVD.html',
        },
      },
      {
        context: 'matrix factorization',
        when: ['matrix-factorization'],
        typical: '64 (16 to 192)',
        source: { label: 'Rendle et al. 2020', url: 'https://arxiv.org/abs/2005.09683' },
      },
      {
        context: 'PCA before t-SNE',
        when: ['t-sne', 'umap'],
        typical: '50',
        source: {
          label: 'van der Maaten & Hinton 2008 (30); Kobak & Berens 2019 (50)',
          url: 'https://doi.org/10.1038/s41467-019-13056-x',
        },
      },
      {
        context: 'in general',
        when: [],
        typical: 'as many as explain 90 % of the variance (70 to 95 %)',
        source: { label: 'Jolliffe 2002, section 6.1', url: 'https://doi.org/10.1007/b98835' },
      },
    ],
    choose: 'the variance explained, or validation loss of the model that follows',
    plausible: [
      {
        when: ['pca', 'svd'],
        min: 1e-6,
        max: 1e7,
        why: 'At least one component is kept, or a share of the variance above zero.',
        source: {
          label: 'scikit-learn docs, PCA',
          url: 'https://scikit-learn.org/stable/modules/generated/sklearn.decomposition.PCA.html',
        },
      },
    ],
  },
  {
    id: 'tsne-perplexity',
    name: 't-SNE perplexity',
    aliases: [
      'perplexity of t-sne',
      'tsne perplexity',
      'perplexity parameter',
      'perplexity value',
      'perplexity in t-sne',
    ],
    symbols: [],
    controls: 'It is the effective number of neighbours: low breaks groups apart, high blurs local structure.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '30 (5 to 50; n/100 as well for large n)',
        source: {
          label: 'van der Maaten & Hinton 2008; Kobak & Berens 2019',
          url: 'https://doi.org/10.1038/s41467-019-13056-x',
        },
      },
    ],
    choose: 'comparing several values from 5 to 50 and trusting what stays the same',
    plausible: [
      {
        when: ['t-sne'],
        min: 1,
        max: 1000,
        why: 'Perplexity is an effective number of neighbours: usual are 5 to 50, and it must stay well below the number of points.',
        unless: ['language model', 'lm'],
        source: {
          label: 'van der Maaten & Hinton 2008, section 2',
          url: 'https://www.jmlr.org/papers/v9/vandermaaten08a.html',
        },
      },
    ],
  },
  {
    id: 'min-dist',
    name: 'UMAP min_dist',
    aliases: ['min_dist', 'min dist', 'minimum distance of umap'],
    symbols: ['min_dist'],
    controls: 'It is how close embedded points may lie: small packs clumps, large spreads them.',
    values: [
      {
        context: 'in general',
        when: [],
        typical: '0.1 (0 before clustering)',
        source: {
          label: 'UMAP docs, parameters (default 0.1)',
          url: 'https://umap-learn.readthedocs.io/en/latest/parameters.html',
        },
      },
    ],
    choose: 'taking 0 for clustering and 0.1 to 0.5 for plots',
    plausible: [
      {
        when: ['umap'],
        min: 0,
        max: 10,
        why: 'It is at most the spread, whose default is 1.',
        source: {
          label: 'UMAP docs, parameters',
          url: 'https://umap-learn.readthedocs.io/en/latest/parameters.html',
        },
      },
    ],
  },
];
