"""Opens a workbook with openpyxl and saves it, for comparison; the arguments are the two files. Tells its processor time."""

import json
import os
import sys
import time

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
with open(os.environ["BENCH_USAGE"], "w", encoding="utf-8") as usage:
    json.dump({"cpuMs": time.process_time() * 1000}, usage)
