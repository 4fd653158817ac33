"""Asylum grant rates by court and fiscal year, with their intervals, as CSV.

    python3 examples/over-http.py [address]

The same numbers as examples/ask.ts, asked of a server (`assize serve`; http://127.0.0.1:8350 by default) with nothing but
Python's own library. What the answer says of itself goes to standard error; the numbers go to standard output.
"""

import json
import sys
from urllib.parse import urlencode
from urllib.request import urlopen

QUESTION = {"by": "court", "period": "fiscal-year", "from": "FY2015", "limit": 10000}
FIGURES = ["share", "low", "high", "effective_n"]


def main() -> None:
    server = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8350"
    with urlopen(f"{server}/api/measures/asylum_grant_rate?{urlencode(QUESTION)}") as response:
        answer = json.load(response)

    if answer["release"]["simulated"]:
        print("SIMULATED: every case in this release is invented.", file=sys.stderr)
    print(answer["explanation"]["sentence"], file=sys.stderr)
    print(answer["explanation"]["citation"], file=sys.stderr)
    print(f"the same numbers again: {server}{answer['explanation']['address']}", file=sys.stderr)

    data = answer["data"]
    if data["rowsGiven"] < data["rowsTotal"]:
        sys.exit(f"only {data['rowsGiven']} of {data['rowsTotal']} rows were given")
    print("fiscal_year,court,granted,decided,share,low,high,effective_n")
    for row in data["rows"]:
        values = row["values"]
        if values["denominator"] == 0:
            continue
        digits = ["" if values[name] is None else f"{values[name]:.6f}" for name in FIGURES]
        counts = [str(values["numerator"]), str(values["denominator"])]
        print(",".join([row["period"]["label"], row["groups"][0]["code"], *counts, *digits]))


main()
