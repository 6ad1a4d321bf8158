#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# charts.sh <project's root> <bench_report>
#
# Whether docs/charts is what gnuplot draws from the published result. Exit code 77 when gnuplot is not there.
set -euo pipefail
root=$1 report=$2
command -v gnuplot >/dev/null || { echo "no gnuplot here: not tested"; exit 77; }
result=$root/$(sed -n 's/^Figures: \[\([^]]*\)\].*/\1/p' "$root/docs/overhead.md")
for chart in "$root"/docs/charts/call_*.svg; do
    task=$(basename "$chart" .svg)
    "$report" chart "$result" "${task#call_}" | gnuplot | cmp - "$chart" || { echo "run scripts/bench --publish"; exit 1; }
done
