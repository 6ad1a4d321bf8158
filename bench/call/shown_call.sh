#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# shown_call.sh <folder of images>
#
# The instructions of one call, as objdump reads them from each contender's shown_call (tasks.h): "## <contender>", then a
# line per instruction, where they are five or less; what a call through the PLT does in the table is shown behind it.
set -euo pipefail
for image in "$1"/*.0.so; do
    echo "## $(basename "$image" .0.so)"
    objdump -d --no-show-raw-insn "$image" | awk '
        /^[0-9a-f]+ <.*>:$/ {
            inside = $2 ~ /^<(_ZL10shown_callii|shown_call)>:$/
            entry = $2 ~ /^<.*@plt>:$/ ? substr($2, 2, length($2) - 3) : ""
            next
        }
        !NF { inside = 0; entry = ""; next }
        inside || entry != "" {
            line = $0
            sub(/^ *[0-9a-f]+:[ \t]*/, "", line)
            if (line ~ /^(nop|cs nop|data16|xchg)/) next
            # -0x1234(%rip)        # 4010 <app+0x8>  becomes  app+0x8(%rip); an address and its name, the name
            if (match(line, /# [0-9a-f]+ <.*>$/)) {
                name = substr(line, RSTART)
                sub(/^# [0-9a-f]+ </, "", name)
                sub(/>$/, "", name)
                sub(/ *#.*$/, "", line)
                # An address with another name before it is a slot of the GOT, and so is one that has a function for a name.
                if (name ~ /^HostFunctions_/) name = name "@GOT"
                if (name ~ /-0x/) sub(/-0x.*/, "@GOT", name)
                sub(/-?0x[0-9a-f]+\(%rip\)/, name "(%rip)", line)
            }
            sub(/ [0-9a-f]+ </, " <", line)
            gsub(/[<>]/, "", line)
            gsub(/[ \t]+/, " ", line)
            gsub(/_ZL[0-9]+|_ZN12_GLOBAL__N_1[0-9]+/, "", line) # mangled names, internal linkage
            sub(/E\(/, "(", line)
            sub(/E\+/, "+", line)
            sub(/callii/, "call", line)
            if (inside) {
                shown[++count] = line
                target = line
                sub(/.* /, "", target)
            } else
                table[entry] = table[entry] (table[entry] == "" ? "" : "\n") line
        }
        END {
            if (target in table) {
                entries = split(table[target], entry_lines, "\n")
                shown[++count] = target ": " entry_lines[1]
            }
            if (count <= 5)
                for (i = 1; i <= count; ++i) print shown[i]
            else
                print count " instructions"
        }'
done
