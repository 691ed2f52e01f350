"""Great Expectations expectations on the same profile and rules as the Airflow guard."""
