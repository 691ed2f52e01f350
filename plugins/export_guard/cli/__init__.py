"""The ``export-guard`` command: a thin door to the same rooms as the Airflow operator."""
