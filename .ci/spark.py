#!/usr/bin/env python3
"""Analyses a folder of articles under Apache Spark and makes a bank of them.

    python3 -m pip install pyspark      # and a Java runtime
    python3 .ci/spark.py QUIZ FOLDER LINES
    cat LINES/part-* | QUIZ assemble BANK

Each part of the list goes through `quiz analyse` by Spark's pipe, on whatever machine it is; here it is this one.
"""
import json
import os
import sys

from pyspark.sql import SparkSession


def main() -> None:
    quiz, folder, lines = sys.argv[1:4]
    spark = SparkSession.builder.master("local[*]").appName("quiz").getOrCreate()
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    asked = [json.dumps({"path": os.path.abspath(file)}) for file in files]
    parts = max(1, len(asked) // 100)
    spark.sparkContext.parallelize(asked, parts).pipe(f"{quiz} analyse").saveAsTextFile(lines)
    spark.stop()


if __name__ == "__main__":
    main()
