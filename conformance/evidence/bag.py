"""Asks the Library of Congress's bagit whether a folder is a valid bag: 0 yes, 2 no, with its words."""

import sys

import bagit

try:
    bagit.Bag(sys.argv[1]).validate()
except (bagit.BagError, ValueError) as error:
    # Lines of fetch.txt that lack a part and bytes that are no UTF-8 reach us as Python's own errors of values.
    print(error)
    sys.exit(2)
