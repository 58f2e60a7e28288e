"""Computes test/reference.json: distribution functions and quantiles at 50 digits, by series that add positive terms only.

The routes are not those of the package: power series of the incomplete gamma and beta functions, mpmath's erfc and
log-gamma, and Newton's steps for quantiles from a rough start by scipy. Run: python3 test/reference.py (needs mpmath and scipy; a minute).
"""
import json
import math
import os
from mpmath import mp, mpf, erfc, exp, log, loggamma, sqrt
from scipy.special import betainccinv, betaincinv, gammainccinv, gammaincinv

mp.dps = 50
TINY = mpf(10) ** -45


def normal(z):
    return erfc(-z / sqrt(mpf(2))) / 2


def gamma_lower(a, x):
    term = total = mpf(1)
    k = 0
    while term > total * TINY:
        k += 1
        term *= x / (a + k)
        total += term
    return total * exp(a * log(x) - x - loggamma(a + 1))


def beta_lower(a, b, x):
    if a > 20 * b or (x * b > (1 - x) * a and b <= 20 * a):
        return 1 - beta_lower(b, a, 1 - x)
    term = total = mpf(1)
    k = 0
    while term > total * TINY:
        term *= x * (a + b + k) / (a + 1 + k)
        k += 1
        total += term
    return total * exp(a * log(x) + b * log(1 - x) + loggamma(a + b) - loggamma(a + 1) - loggamma(b))


def polish(x, error_of, density_of):
    """Newton's steps from a rough quantile to one that holds at 25 digits."""
    x = mpf(x)
    for _ in range(12):
        step = error_of(x) / density_of(x)
        x -= step
        if abs(step) < abs(x) * mpf(10) ** -25:
            return x
    raise ArithmeticError('no convergence')


def text(value):
    return mp.nstr(value, 20)


out = {'normal': [], 'gamma': [], 'beta': [], 'gammaQuantile': [], 'betaQuantile': []}
for z in [-37, -20, -8.3, -8, -5.7, -5.6, -3.09, -1.96, -0.7, -0.6, -0.1, 0, 0.05, 0.3, 0.674, 0.68, 1, 2.5, 4, 5.65, 5.66, 6, 7, 8.2]:
    p = normal(mpf(z))
    out['normal'].append([z, text(p), text(normal(-mpf(z)))])

SPREADS = [-7, -5, -3, -1, -0.2, 0, 0.1, 1, 2, 4, 6, 7.2]
for a in [0.05, 0.5, 1, 1.5, 2, 3.7, 5, 10, 19, 20.5, 25, 50, 100.5, 500, 1e3, 1e4, 123456.5, 1e6, 1e7]:
    for s in SPREADS:
        x = a + s * math.sqrt(a)
        if x <= 0:
            x = a * math.exp(s)
        p = gamma_lower(mpf(a), mpf(x))
        out['gamma'].append([a, x, text(p), text(1 - p)])

SHAPES = [(0.05, 0.05), (0.5, 0.5), (0.5, 3), (0.3, 40), (1, 1), (1, 20), (2, 3), (3.5, 0.7), (5, 5), (10, 200), (300, 0.5), (5e3, 0.5), (5e6, 0.5), (40, 60), (1000, 1000), (1, 1e7), (3, 1e7 - 3), (100, 1e5), (1e4, 9e4), (1e5, 2e5), (5e6, 5e6), (1e3, 1e7), (2e6, 8e6), (9999990, 11), (2e8, 3e8), (9e8, 2e8)]
for a, b in SHAPES:
    m = a / (a + b)
    sd = math.sqrt(m * (1 - m) / (a + b + 1))
    for s in SPREADS if a + b < 1e8 else [-5, -1, 0.0001, 0.5, 3]:
        x = m + s * sd
        if not 0 < x < 1:
            o = a / b * math.exp(s)
            x = o / (1 + o)
        if x >= 1:
            continue
        p = beta_lower(mpf(a), mpf(b), mpf(x))
        out['beta'].append([a, b, x, text(p), text(1 - p)])

TAILS = [1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5]
for a in [0.5, 1, 3, 10, 50.5, 1e3, 1e5, 1e7]:
    density = lambda x: exp((mpf(a) - 1) * log(x) - x - loggamma(mpf(a)))
    for tail in TAILS:
        lower = polish(gammaincinv(a, tail), lambda x: gamma_lower(mpf(a), x) - mpf(tail), density)
        upper = polish(gammainccinv(a, tail), lambda x: gamma_lower(mpf(a), x) - (1 - mpf(tail)), density)
        out['gammaQuantile'].append([a, tail, text(lower), text(upper)])

for a, b in [(0.5, 0.5), (1, 5), (2, 3), (5, 1), (11, 90), (300, 0.5), (0.5, 5e6), (1, 1e7), (400, 600), (1e4, 3e4), (3e6, 7e6), (1e7, 2)]:
    A, B = mpf(a), mpf(b)
    constant = loggamma(A + B) - loggamma(A) - loggamma(B)
    density = lambda x: exp((A - 1) * log(x) + (B - 1) * log(1 - x) + constant)
    flipped = lambda y: exp((B - 1) * log(y) + (A - 1) * log(1 - y) + constant)
    for tail in TAILS:
        row = []
        for upper in (False, True):
            # The smaller of x and 1 - x is searched, so that neither end loses digits.
            p = 1 - mpf(tail) if upper else mpf(tail)
            rough = betainccinv(a, b, tail) if upper else betaincinv(a, b, tail)
            rest = betaincinv(b, a, tail) if upper else betainccinv(b, a, tail)
            if rough < 0.5:
                x = polish(rough, lambda x: beta_lower(A, B, x) - p, density)
                row += [text(x), text(1 - x)]
            else:
                y = polish(rest, lambda y: beta_lower(B, A, y) - (1 - p), flipped)
                row += [text(1 - y), text(y)]
        out['betaQuantile'].append([a, b, tail, *row])

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, 'reference.json'), 'w') as file:
    file.write('{\n  "about": "mpmath, 50 digits, by test/reference.py",\n')
    file.write(',\n'.join('  %s: [\n%s\n  ]' % (json.dumps(key), ',\n'.join('    ' + json.dumps(row) for row in rows)) for key, rows in out.items()))
    file.write('\n}\n')
