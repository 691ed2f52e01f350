"""Export Guard inside Airflow: the operator, ``guard()``, and what Airflow loads by entry point.

Nothing of Airflow may be imported here: it loads ``provider_info`` while it is still configuring itself.
"""
