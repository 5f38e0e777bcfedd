"""Writes reference.csv: what the statistics are compared to, computed with SciPy and NumPy.

Run it in this folder with SciPy 1.17: python3 reference.py > reference.csv
Each line: figure, arguments separated by spaces, value.
"""

import itertools

import numpy as np
from scipy import stats


def line(figure, arguments, value):
    print(f"{figure},{' '.join(str(a) for a in arguments)},{float(value)!r}")


def cai(share, n, z):
    # Cai 2005, the second-order corrected interval of the binomial: g1 = -13/18, g2 = 17/18.
    eta = z**2 / 3 + 1 / 6
    g1 = -(13 / 18 * z**2 + 17 / 18)
    g2 = z**2 / 18 + 7 / 36
    centre = (share * n + eta) / (n + 2 * eta)
    reach = z / np.sqrt(n) * np.sqrt(max(0, share * (1 - share) + (g1 * share * (1 - share) + g2) / n))
    return (0 if share == 0 else max(0, centre - reach)), (1 if share == 1 else min(1, centre + reach))


def fate(tallies):
    y, m = (np.array(column, float) for column in zip(*tallies))
    share, size, k = y.sum() / m.sum(), (m**2).sum() / m.sum(), len(y)
    independent = m.sum() * share * (1 - share)
    if size == 1 or independent == 0:
        return share, m.sum(), k, size, 0.0
    effect = ((y - share * m) ** 2).sum() / independent * k / (k - 1)
    return share, m.sum(), k, size, min(1, max(0, (effect - 1) / (size - 1)))


def effective(tallies, probability, caution):
    share, n, k, size, correlation = fate(tallies)
    raised = 0 if correlation == 0 else correlation * (1 + caution * size / (n * share * (1 - share)))
    unknown = np.exp(-n * min(share, 1 - share))
    ratio = stats.t.ppf(probability, k - 1) / stats.norm.ppf(probability)
    return share, n / (1 + (size - 1) * min(1, raised + unknown) * ratio**2)


def proportion(tallies, confidence):
    told = [confidence] + [f"{right}/{asked}" for right, asked in tallies]
    share, n = effective(tallies, 0.5 + confidence / 2, 0.75)
    lower, upper = cai(share, n, stats.norm.ppf(0.5 + confidence / 2))
    line("lower", told, lower)
    line("upper", told, upper)
    share, n = effective(tallies, confidence, 1.5)
    x = share * n
    line("above", told, stats.beta.ppf(1 - confidence, x, n - x + 1) if x > 0 else 0)
    line("below", told, stats.beta.ppf(confidence, x + 1, n - x) if n - x > 1e-9 else 1)


UNEVEN = [(4, 4), (3, 4), (0, 4), (4, 4), (2, 4), (4, 4), (1, 2), (5, 6), (0, 3), (4, 5)]
for confidence in (0.9, 0.95):
    proportion(UNEVEN, confidence)
    proportion([(3, 4)] * 20, confidence)
    proportion([(5, 5)] * 12, confidence)
    proportion([(4, 5)] + [(5, 5)] * 11, confidence)
    proportion([(0, 3)] * 4 + [(1, 1)] * 9, confidence)

# With one question per picture, bounds are those of SciPy's own exact test.
for right, asked in ((182, 200), (20, 20), (0, 20), (1, 7)):
    test = stats.binomtest(right, asked, alternative="greater").proportion_ci(0.95, method="exact")
    line("exact-above", (right, asked), test.low)
    test = stats.binomtest(right, asked, alternative="less").proportion_ci(0.95, method="exact")
    line("exact-below", (right, asked), test.high)
    lower, upper = cai(right / asked, asked, stats.norm.ppf(0.975))
    line("cai-lower", (right, asked), lower)
    line("cai-upper", (right, asked), upper)


def by_signs(differences):
    sums = [np.dot(signs, differences) for signs in itertools.product((1, -1), repeat=len(differences))]
    return np.mean(np.abs(sums) >= abs(sum(differences)))


generator = np.random.default_rng(2026)
for differences in (
    [3, -1, 2, 0, 4, 1, -2, 5],
    [2, 2, 2, 2, 2],
    [-3, -1, -4, -1, -5, -9, -2, -6, 5, 3, -5, -8],
    generator.integers(-4, 6, 15).tolist(),
):
    line("sign-flip", differences, by_signs(differences))
    # The same by SciPy's permutation test: paired samples, exact when all permutations are counted.
    test = stats.permutation_test(
        (differences, [0] * len(differences)),
        lambda x, y, axis: np.sum(x - y, axis=axis),
        permutation_type="samples",
        n_resamples=np.inf,
    )
    assert abs(test.pvalue - by_signs(differences)) < 1e-12
for lost, won in ((3, 11), (0, 6), (7, 7), (40, 64)):
    line("mcnemar", (lost, won), stats.binomtest(lost, lost + won).pvalue)


def continuous(n, d):
    # Fleiss, Levin, Paik 2003: the continuity correction of a sample size.
    return n / 4 * (1 + np.sqrt(1 + 2 / (n * d))) ** 2


def one_sided(tolerance, accuracy, confidence, power):
    # Fleiss, Levin, Paik 2003, formulas 2.3 and 2.12: one sample.
    a, b = stats.norm.ppf(confidence), stats.norm.ppf(power)
    d = abs(accuracy - tolerance)
    root = a * np.sqrt(tolerance * (1 - tolerance)) + b * np.sqrt(accuracy * (1 - accuracy))
    return continuous((root / d) ** 2, d)


for tolerance, accuracy in ((0.85, 0.9), (0.85, 0.8), (0.75, 0.85), (0.9, 0.95)):
    line("images-to-decide", (tolerance, accuracy, 0.95, 0.8), np.ceil(one_sided(tolerance, accuracy, 0.95, 0.8)))


def paired(flips, change, power):
    # Connor 1987: McNemar's test, two-sided at 0.05.
    a, b = stats.norm.ppf(0.975), stats.norm.ppf(power)
    n = ((a * np.sqrt(flips) + b * np.sqrt(flips - change**2)) / change) ** 2
    return continuous(n, change)


for flips, change in ((0.1, 0.05), (0.2, 0.05), (0.3, 0.1)):
    line("images-to-compare", (flips, change, 0.8), np.ceil(paired(flips, change, 0.8)))
