"""Ten figures of a package, computed by somebody who does not know Krønsj: pandas and the formulas of the textbooks.

Usage: ten_figures.py PACKAGE.zip. Writes a line per figure: its name, what the package says, what comes out here.
"""
import io
import math
import sys
import zipfile

import pandas

files = zipfile.ZipFile(sys.argv[1])
measures = pandas.read_csv(io.BytesIO(files.read("results/measures.csv")), dtype={"subject": str, "wave": str})
goals = pandas.read_csv(io.BytesIO(files.read("results/goals.csv")))
passages = pandas.read_csv(io.BytesIO(files.read("results/passages.csv")))
missing = pandas.read_csv(io.BytesIO(files.read("results/missing.csv")))


def row(measure, subject):
    return measures[(measures.measure == measure) & (measures.subject == subject)].iloc[0]


def counts(item):
    shares = measures[(measures.measure == "answer_share") & measures.subject.str.startswith(item + "@")]
    level = shares.subject.str.split("@").str[1].astype(int)
    return dict(zip(level, (shares.value * shares.n).round().astype(int)))


def hypergeometric(k, n, total, alpha=0.05):
    """All M favourable of the frame under which k of n is not too rare, as a share of the frame."""
    def p(x, m):
        return math.comb(m, x) * math.comb(total - m, n - x) / math.comb(total, n)
    fits = []
    for m in range(k, k + total - n + 1):
        upper = sum(p(x, m) for x in range(k, min(m, n) + 1) if n - x <= total - m)
        lower = sum(p(x, m) for x in range(max(0, n - (total - m)), k + 1))
        if upper > alpha / 2 and lower > alpha / 2:
            fits.append(m)
    return min(fits) / total, max(fits) / total


def sign_test(b, c):
    n = b + c
    tail = sum(math.comb(n, i) for i in range(0, min(b, c) + 1)) / 2 ** n
    return min(1.0, 2 * tail)


def say(name, found, own):
    print(f"{name}\t{found!r}\t{own!r}")


voice = counts("after.voice")
n = sum(voice.values())
top = voice[4] + voice[5]
published = row("top_box_share", "after.voice")
say("top-box share", float(published.value), top / n)
low, high = hypergeometric(top, n, int(published.frame))
say("lower limit, hypergeometric", float(published.lo), low)
say("upper limit, hypergeometric", float(published.hi), high)
say("worst case", float(published.bound_lo), top / published.frame)
say("mean", float(row("mean", "after.voice").value), sum(level * count for level, count in voice.items()) / n)
say("net score", float(row("net_score", "after.voice").value), (top - voice[1] - voice[2]) / n)

recommend = counts("after.recommend")
answers = sum(recommend.values())
promoters = recommend[10] + recommend[11]
detractors = sum(recommend[level] for level in range(1, 8))
say("net promoter score", float(row("nps", "after.recommend").value), 100 * (promoters - detractors) / answers)

change = row("change_direction", "knowledge")
improved, worsened, _ = (int(part.split()[0]) for part in change.notes.split(";")[0].split(", "))
say("sign test", float(change.p), sign_test(improved, worsened))

levels = goals.dropna(subset=["level"]).set_index("goal").level
weights = {"heard": 2, "shared": 1, "knowledge": 2, "recommend": 1}
weighted = sum(weights[goal] * level for goal, level in levels.items())
squares = sum(weights[goal] ** 2 for goal in levels.index)
total = sum(weights[goal] for goal in levels.index)
say("goal attainment T", float(row("gas_t", "klimakronsj-2021").value),
    50 + 10 * weighted / math.sqrt(0.7 * squares + 0.3 * total ** 2))

sorted_passages = passages[passages.theme.notna()]
in_theme = ((sorted_passages.theme == "t02") & (sorted_passages.assigned == "yes")).sum()
say("share of a theme", float(measures[(measures.measure == "theme_share") & (measures.subject == "t02")
                                       & measures.wave.isna()].iloc[0].value), in_theme / len(sorted_passages))
