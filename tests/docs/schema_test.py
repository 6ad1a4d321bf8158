#!/usr/bin/python3
# SPDX-License-Identifier: MIT
#
# docs/manifest.schema.json against a validator that is not ours, Debian's python3-jsonschema: real manifests are valid,
# broken ones are not, and of each of them tenon says the same.
#     schema_test.py <schema> <tenon> <image>...
import copy
import json
import subprocess
import sys

import jsonschema

schema_file, tenon, *images = sys.argv[1:]
with open(schema_file, encoding="utf-8") as f:
    schema = json.load(f)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
failed = 0


def complain(text):
    global failed
    failed = 1
    print(text)


def stored(image):
    lines = subprocess.run([tenon, "inspect", "--manifest", image], stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in lines.decode().splitlines()]


def tenon_reads(manifest):
    text = json.dumps(manifest, ensure_ascii=False).encode()
    return subprocess.run([tenon, "inspect", "-"], input=text, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False).returncode == 0


real = [m for image in images for m in stored(image)]
for manifest in real:
    for error in validator.iter_errors(manifest):
        complain(f"{manifest['name']}: {error.json_path}: {error.message[:200]}")

# One with an import of functions, whose first takes a struct.
good = next(m for m in real if m["name"] == "hello")
interface = ["imports", 0, "interface"]
first_type = [*interface, "members", 0, 2]
record = [*interface, "types", 0]
GONE = object()

allowed = [
    (["later"], {"a": [1, None, -0.5]}),
    (["target", "vendor"], "x"),
    (["imports", 0, "since"], 3),
    (["compiler"], GONE),
    (["name"], "gr\u00f6\u00dfe"),
    (["version"], ""),
    (["imports", 0, "needs"], ["log"]),
    ([*record, "name"], ""),
    (first_type, {"fn": ["i32", {"*const": {"opaque": "FILE"}}, "..."], "call": "ms"}),
    (first_type, {"fn": ["void", {"function_ref": [{"*": "void"}, "wchar32", "f128:64"]}]}),
]
refused = [
    *[([key], GONE) for key in schema["required"]],
    *[(["target", key], GONE) for key in schema["$defs"]["target"]["required"]],
    *[([*interface, key], GONE) for key in schema["$defs"]["interface"]["required"]],
    *[([*record, key], GONE) for key in schema["$defs"]["record"]["required"]],
    (["tenon"], 2),
    (["role"], "guest"),
    (["name"], "hel lo"),
    (["name"], "1st"),
    (["name"], ""),
    (["version"], "1.0\u001b[2J"),
    (["version"], "1.0\u009b2J"),
    (["version"], "1" * 1025),
    (["target", "endian"], "middle"),
    (["target", "pointer"], 48),
    (["target", "char"], "maybe"),
    (["imports"], {}),
    (["imports", 0, "needs"], GONE),
    (["imports", 0, "needs"], "some"),
    ([*interface, "colour"], "blue"),
    ([*record, "fhelds"], []),
    ([*interface, "size"], -1),
    ([*interface, "size"], 2**48 + 1),
    ([*interface, "align"], 0),
    ([*interface, "members", 0], ["log", 0]),
    ([*interface, "members", 0, 0], "io.read"),
    ([*record, "name"], "R<int>"),
    ([*record, "union"], True),
    (first_type, "int"),
    (first_type, "u064"),
    (first_type, "f64"),
    (first_type, None),
    (first_type, {}),
    (first_type, {"opaque": "FILE"}),
    (first_type, {"&": "u8"}),
    (first_type, {"fn": []}),
    (first_type, {"fn": ["void"], "volatile": True}),
    (first_type, {"*": "u8", "*const": "u8"}),
    (first_type, {"array": ["u8", 4]}),
]


def changed(path, value):
    manifest = copy.deepcopy(good)
    at = manifest
    for key in path[:-1]:
        at = at[key]
    if value is GONE:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return manifest


for expected, changes in ((True, allowed), (False, refused)):
    for path, value in changes:
        manifest = changed(path, value)
        shown = "gone" if value is GONE else json.dumps(value)[:60]
        if validator.is_valid(manifest) != expected:
            complain(f"the schema {'refuses' if expected else 'allows'} {path} {shown}")
        if tenon_reads(manifest) != expected:
            complain(f"tenon {'refuses' if expected else 'reads'} {path} {shown}")

print(f"{len(real)} real manifests, {len(allowed)} variations that are allowed, {len(refused)} that are not")
sys.exit(failed or len(real) < 3)
