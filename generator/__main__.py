"""Entry point of ``python3 -m generator``."""

import gc
import sys

from generator.cli import main

if __name__ == "__main__":
    # A run is short and makes no cycles worth to look for; what it has made is needed to its end.
    gc.disable()
    sys.exit(main())
