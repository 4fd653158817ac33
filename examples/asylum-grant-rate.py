"""Asylum grant rates by court and fiscal year, with their intervals, as CSV.

    python3 examples/asylum-grant-rate.py [store]

The same numbers as examples/ask.ts, worked out from the record's Parquet without assize: it needs pandas and pyarrow.
The store is the folder that `assize load` wrote, `record` by default; of several releases in it the newest is read.
"""

import json
import sys
from math import sqrt
from pathlib import Path
from statistics import NormalDist

import pandas as pd

CASE_TYPES = ["RMV", "DEP", "EXC", "AOC", "WHO"]
Z = NormalDist().inv_cdf(0.975)


def read_claims(folder: Path, release: str) -> pd.DataFrame:
    """One row per claim granted or denied: fiscal_year, court, granted (0 or 1), family (the case itself when alone)."""
    claims = pd.read_parquet(
        folder / "asylum_claims.parquet", columns=["idncase", "case_type", "court", "outcome", "decided_on"]
    )
    cases = pd.read_parquet(folder / "cases.parquet", columns=["idncase", "family", "family_role"])
    courts = pd.read_parquet(folder / "courts.parquet", columns=["court", "is_court"])

    decided_on = pd.to_datetime(claims["decided_on"], errors="coerce")
    in_span = (decided_on >= "2014-10-01") & (decided_on < release)
    on_the_merits = claims["outcome"].isin(["granted", "denied"])
    at_a_court = claims["court"].isin(courts.loc[courts["is_court"], "court"])
    of_these_types = claims["case_type"].isin(CASE_TYPES)
    claims = claims[in_span & on_the_merits & at_a_court & of_these_types].copy()

    # Federal fiscal year 2019 begins on 1 October 2018.
    decided_on = decided_on[claims.index]
    claims["fiscal_year"] = decided_on.dt.year + (decided_on.dt.month >= 10)
    claims["granted"] = (claims["outcome"] == "granted").astype(int)

    # Linked cases are one family, by their lead; a case that was never linked is a family of one.
    claims = claims.merge(cases.drop_duplicates("idncase"), on="idncase", how="left")
    is_linked = claims["family_role"].notna() & (claims["family_role"] != "alone")
    claims["family"] = claims["family"].where(is_linked, -claims["idncase"])
    return claims


def effective_n(families: pd.DataFrame) -> float:
    """Independent claims that those of one group are worth. `families` has a row for each: size and granted."""
    k, n, granted = len(families), families["size"].sum(), families["granted"].sum()
    if k < 2:
        return min(1, n)
    share = granted / n
    expected = share * (1 - share) / (n - 1)
    if expected <= 0:
        return min(n, n * n / (families["size"] ** 2).sum())
    squares = ((families["granted"] - share * families["size"]) ** 2).sum()
    variance = k / (k - 1) * squares / n**2
    return n / max(1, variance / expected)


def wilson(share: float, n: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a share of n."""
    shrink = 1 + Z * Z / n
    centre = share + Z * Z / (2 * n)
    half = Z * sqrt(share * (1 - share) / n + (Z / (2 * n)) ** 2)
    low = 0 if share == 0 else max(0, (centre - half) / shrink)
    high = 1 if share == 1 else min(1, (centre + half) / shrink)
    return low, high


def main() -> None:
    store = Path(sys.argv[1] if len(sys.argv) > 1 else "record")
    folder = max(path.parent for path in store.glob("*/manifest.json"))
    manifest = json.loads((folder / "manifest.json").read_text())
    if manifest["simulated"]:
        print("SIMULATED: every case in this release is invented.", file=sys.stderr)

    claims = read_claims(folder, manifest["release"])
    families = claims.groupby(["fiscal_year", "court", "family"])["granted"].agg(size="count", granted="sum")

    print("fiscal_year,court,granted,decided,share,low,high,effective_n")
    for (year, court), group in families.groupby(level=["fiscal_year", "court"]):
        granted, decided = group["granted"].sum(), group["size"].sum()
        share, n = granted / decided, effective_n(group)
        low, high = wilson(share, n)
        print(f"FY{year},{court},{granted},{decided},{share:.6f},{low:.6f},{high:.6f},{n:.6f}")


if __name__ == "__main__":
    main()
