"""The cluster policy module, loaded by the ``airflow.policy`` entry point.

Airflow imports this inside ``import airflow``: an exception here stops every Airflow process from
starting. It holds no hook yet, so that installing the distribution changes no Dag.
"""

from __future__ import annotations
