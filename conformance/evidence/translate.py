"""Translates Athena's texts, a JSON list on the input, to DuckDB's by sqlglot; a construct that it does not know ends it."""

import json
import sys

import sqlglot

texts = json.load(sys.stdin)
told = [sqlglot.transpile(one, read="athena", write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE) for one in texts]
json.dump([one[0] for one in told], sys.stdout)
