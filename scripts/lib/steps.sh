# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# One line per step of a script, its output in build/logs, the end of it shown when it fails. Sourced, not run.
#
#     step "build" cmake --build --preset dev        build                                    ok     41 s
#
# A failed step does not end the script: `step` returns the command's status, and `failed_steps` counts.

readonly logs=build/logs
mkdir -p "$logs"
step_count=0
failed_steps=0

step() {
    local title=$1 status=0 begin=$SECONDS
    shift
    step_count=$((step_count + 1))
    step_log=$(printf '%s/%02d-%s.log' "$logs" "$step_count" "$(tr -cs 'a-zA-Z0-9' '-' <<<"$title" | cut -c1-40)")
    printf '%-66.66s ' "$title"
    "$@" >"$step_log" 2>&1 </dev/null || status=$?
    if [ "$status" = 0 ]; then
        printf 'ok     %4d s\n' $((SECONDS - begin))
    else
        printf 'FAILED %4d s\n' $((SECONDS - begin))
        echo "--- the end of $step_log"
        tail -n 60 "$step_log"
        echo "---"
        failed_steps=$((failed_steps + 1))
    fi
    return "$status"
}
