"""Sealed copies: what was inspected is copied to a staging place, and the copy is what leaves.

Between the check inside an export and the moment its operator opens the data, whoever can write to the data could swap
it. A sealed copy is compared with the inspected fingerprint while it is made, lies where only the workers write, and
is what the operator is pointed at. Where that cannot be, the export holds.
"""

from export_guard.airflow.sealing.copies import NotSealed, SealedCopies
from export_guard.airflow.sealing.sealed_export import require_sealing, sealed, unsealed

__all__ = ["NotSealed", "SealedCopies", "require_sealing", "sealed", "unsealed"]
