"""Validates an exported bank on standard input against the JSON Schema named as the first argument."""

import json
import pathlib
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
export = json.load(sys.stdin)
errors = list(jsonschema.Draft202012Validator(schema).iter_errors(export))
for error in errors[:20]:
    print("/".join(map(str, error.absolute_path)), error.message)
print(f"{export['bank']['title']}: {len(export['questions'])} questions, {len(errors)} errors")
sys.exit(1 if errors or not export["questions"] else 0)
