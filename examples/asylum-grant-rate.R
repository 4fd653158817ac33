# Asylum grant rates by court and fiscal year, with their intervals, as CSV.
#
#   Rscript examples/asylum-grant-rate.R [store]
#
# The same numbers as examples/ask.ts, worked out from the record's Parquet without assize: it needs arrow and dplyr.
# The store is the folder that `assize load` wrote, `record` by default; of several releases in it the newest is read.

library(arrow)
library(dplyr, warn.conflicts = FALSE)

args <- commandArgs(trailingOnly = TRUE)
store <- if (length(args) > 0) args[1] else "record"
manifests <- Sys.glob(file.path(store, "*", "manifest.json"))
folder <- dirname(sort(manifests)[length(manifests)])
release <- as.Date(basename(folder))
if (any(grepl('"simulated": true', readLines(file.path(folder, "manifest.json"), warn = FALSE), fixed = TRUE))) {
  message("SIMULATED: every case in this release is invented.")
}

case_types <- c("RMV", "DEP", "EXC", "AOC", "WHO")
z <- qnorm(0.975)

claims <- read_parquet(
  file.path(folder, "asylum_claims.parquet"),
  col_select = c("idncase", "case_type", "court", "outcome", "decided_on")
)
cases <- read_parquet(file.path(folder, "cases.parquet"), col_select = c("idncase", "family", "family_role"))
courts <- read_parquet(file.path(folder, "courts.parquet"), col_select = c("court", "is_court"))

# Federal fiscal year 2019 begins on 1 October 2018.
fiscal_year <- function(day) {
  as.integer(format(day, "%Y")) + (as.integer(format(day, "%m")) >= 10)
}

# Independent claims that those of one group are worth. One element for each family: its size, and how many were granted.
effective_n <- function(size, granted) {
  k <- length(size)
  n <- sum(size)
  if (k < 2) return(min(1, n))
  share <- sum(granted) / n
  expected <- share * (1 - share) / (n - 1)
  if (expected <= 0) return(min(n, n^2 / sum(size^2)))
  variance <- k / (k - 1) * sum((granted - share * size)^2) / n^2
  n / max(1, variance / expected)
}

figures <- claims |>
  filter(
    decided_on >= as.Date("2014-10-01"),
    decided_on < release,
    outcome %in% c("granted", "denied"),
    court %in% courts$court[courts$is_court],
    case_type %in% case_types
  ) |>
  left_join(distinct(cases, idncase, .keep_all = TRUE), by = "idncase") |>
  # Linked cases are one family, by their lead; a case that was never linked is a family of one.
  mutate(
    year = fiscal_year(decided_on),
    family = if_else(!is.na(family_role) & family_role != "alone", family, -idncase)
  ) |>
  group_by(year, court, family) |>
  summarise(size = n(), granted = sum(outcome == "granted"), .groups = "drop") |>
  group_by(year, court) |>
  summarise(
    n = effective_n(size, granted),
    granted = sum(granted),
    decided = sum(size),
    .groups = "drop"
  ) |>
  # Wilson's 95 % interval of the share, on the effective n.
  mutate(
    share = granted / decided,
    centre = share + z^2 / (2 * n),
    half = z * sqrt(share * (1 - share) / n + (z / (2 * n))^2),
    low = if_else(share == 0, 0, pmax(0, (centre - half) / (1 + z^2 / n))),
    high = if_else(share == 1, 1, pmin(1, (centre + half) / (1 + z^2 / n)))
  ) |>
  arrange(year, court)

cat("fiscal_year,court,granted,decided,share,low,high,effective_n\n")
cat(
  with(figures, sprintf("FY%d,%s,%d,%d,%.6f,%.6f,%.6f,%.6f\n", as.integer(year), court, granted, decided, share, low, high, n)),
  sep = ""
)
