"""All small changes of the document in ``sample_document``."""

from __future__ import annotations

import changes_of_operations
import changes_of_parameters
import changes_of_properties
import changes_of_schemas
from changes import Change

CHANGES: dict[str, Change] = {
    **changes_of_operations.CHANGES,
    **changes_of_parameters.CHANGES,
    **changes_of_properties.CHANGES,
    **changes_of_schemas.CHANGES,
}
