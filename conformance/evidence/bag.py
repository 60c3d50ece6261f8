"""Asks the Library of Congress's bagit whether a folder is a valid bag: 0 yes, 2 no, with its words."""

import sys

import bagit

try:
    bagit.Bag(sys.argv[1]).validate()
except bagit.BagError as error:
    print(error)
    sys.exit(2)
