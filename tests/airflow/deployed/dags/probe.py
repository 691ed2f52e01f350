"""How the doctor asks workers of the deployment."""

from export_guard.airflow.probe import probe_dag

dag = probe_dag()
