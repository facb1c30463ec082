"""Opens a workbook with openpyxl and saves it, for comparison; the arguments are the two files."""

import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
