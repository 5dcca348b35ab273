#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the schema of a kind of data file to what its loader accepts and rejects.

usage: data_schema.py SCHEMA SMALL-FILE BAD-CHANGES FILE...

The schema accepts every file and the small one, and rejects the small one with each change of BAD-CHANGES that a
schema can know of ("schema": true); it accepts it with the others, which is why the loader checks more. The loader's
test reads the same changes.
"""

import copy
import json
import pathlib
import sys

import jsonschema


def changed(document, row):
    """The document with the value at the row's JSON pointer replaced, added, or (without a value) removed."""
    document = copy.deepcopy(document)
    steps = row["at"].split("/")[1:]
    parent = document
    for step in steps[:-1]:
        parent = parent[int(step) if isinstance(parent, list) else step]
    last = int(steps[-1]) if isinstance(parent, list) else steps[-1]
    if "value" in row:
        parent[last] = row["value"]
    else:
        del parent[last]
    return document


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def main(schema_file, small_file, bad_file, *files):
    schema = read(schema_file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = [] if files else ["no file"]

    for path in [*files, small_file]:
        for error in validator.iter_errors(read(path)):
            failures.append(f"{path}: {error.json_path}: {error.message[:200]}")

    small = read(small_file)
    rows = read(bad_file)
    for row in rows:
        if validator.is_valid(changed(small, row)) == row["schema"]:
            failures.append(f"{row['name']}: {'accepted' if row['schema'] else 'rejected'}")

    print("\n".join(failures) or f"{len(files) + 1} files accepted, {len(rows)} changes as expected")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
