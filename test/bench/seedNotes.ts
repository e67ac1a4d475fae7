// Notes of the usual shapes from which the corpus grows, beside those of examples/ and test/corpus/.

export const seedNotes: readonly string[] = [
  `# Optimisation

Gradient descent steps against the gradient: $\\theta_{t+1} = \\theta_t - \\eta \\nabla L(\\theta_t)$. With a step of $1/L$ on an
$L$-smooth convex loss the gap shrinks like $1/t$, because each step decreases the quadratic upper bound.

## Momentum

Momentum averages past gradients, so components that flip sign cancel and those that agree add up.

- Usual value: $\\beta = 0.9$, which averages about 10 steps.
- It overshoots when curvature changes quickly; lower the step then.
- Use a small learning rate at the start.

| optimizer | step | memory |
|---|---|---|
| SGD | 0.1 | 1 copy |
| Adam | 3e-4 | 3 copies |

## Adam

Adam divides by a running estimate of the gradient's root mean square (Kingma and Ba, 2015). Adam is always better than SGD.

$$
m_t = \\beta_1 m_{t-1} + (1 - \\beta_1) g_t, \\qquad v_t = \\beta_2 v_{t-1} + (1 - \\beta_2) g_t^2
$$

\`\`\`python
for batch in loader:
    loss = model(batch).loss
    loss.backward()
    optimizer.step()
\`\`\`
`,
  `# Regularisation

## How do you notice overfitting?

Training loss falls while validation loss turns up after 12 epochs. The gap is the signal, not the level of either curve.

1. Get a baseline with 3 seeds, to know the noise.
2. Add weight decay of 0.01; it shrinks every weight in proportion to its size.
3. Dropout with rate 0.1 to 0.5 stops units from relying on each other: each sees a random half of its inputs.

### L1 and L2

The subgradient of $|w|$ is $\\operatorname{sign}(w)$, so L1 pushes with constant force and reaches exactly 0; the force of
$\\tfrac{\\lambda}{2} w^2$ is $\\lambda w$, which fades on the way.

> A small dataset needs more data, as people say. It does so only if variance is the problem.

## Batch normalisation

It normalises each feature over the batch of 32 samples and then scales by $\\gamma$. Small batches make the statistics noisy;
layer norm does not depend on the batch.
`,
  `# Attention

Scaled dot-product attention is $\\operatorname{softmax}(QK^\\top / \\sqrt{d_k}) V$. Dividing by $\\sqrt{d_k}$ keeps the variance of the
logits at 1 when the entries of $q$ and $k$ are independent with variance 1, since a sum of $d_k$ such products has variance $d_k$.

- **Cost**: $O(n^2 d)$ time and $O(n^2)$ memory for 4096 tokens.
- **Failure**: logits grow, softmax saturates, gradients vanish.
- **In production**: caching keys and values makes a step linear; 7 GB for a batch of 16.

## Questions

*Why not one head?* One softmax gives one weighting per position. 8 heads of 64 dimensions cost the same as one of 512 and can
attend to 8 places. See [the paper](https://arxiv.org/abs/1706.03762) (Vaswani et al., 2017).

## Evaluation

We need lots of data to compare models. With 1000 test cases an accuracy of 0.90 has a standard error of 0.0095, so a
difference of 0.5 points is noise. Accuracy is never the right metric for 1 % positives: report precision and recall.
`,
];
