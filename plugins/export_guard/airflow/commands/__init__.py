"""``airflow export-guard …``: what a platform owner asks about exports in this Airflow."""
