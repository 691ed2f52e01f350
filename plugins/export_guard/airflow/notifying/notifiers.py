"""Notifiers for ``on_failure_callback`` and the like; the configuration names them too, for every guard.

Only what belongs to Airflow's notifiers is done in ``__init__``: it runs whenever a Dag is parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from airflow.sdk.bases.notifier import BaseNotifier

from export_guard.airflow.notifying import forms, mailing, posting
from export_guard.airflow.notifying.notice import Notice, notice_of, said_in

if TYPE_CHECKING:
    from airflow.sdk import Context

PAGERDUTY = "https://events.pagerduty.com/v2/enqueue"


class VerdictNotifier(BaseNotifier):
    """Tells people the verdict on an export. Of other failures it tells the type alone: their text may quote data.

    As ``on_success_callback`` it tells of exports that may go; a task that decided nothing is passed over.
    """

    def notify(self, context: Context) -> None:
        """Send what the context says, if it says anything about an export."""
        said = said_in(context)
        if said is not None:
            self.send(notice_of(context, said))

    def send(self, notice: Notice) -> None:
        """Send a notice. Raises :class:`~export_guard.errors.ExportGuardError` where that fails."""
        raise NotImplementedError


class _ThroughWebhook(VerdictNotifier):
    """``conn_id`` is an Airflow connection with the webhook's URL: host and password, or ``url`` in the extra."""

    template_fields: Sequence[str] = ("conn_id",)

    def __init__(self, conn_id: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.conn_id = conn_id


class SlackNotifier(_ThroughWebhook):
    """To a Slack channel, through an incoming webhook; a connection of type Slack Incoming Webhook fits."""

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        posting.post(self.conn_id, posting.url_of(self.conn_id), forms.slack(notice))


class TeamsNotifier(_ThroughWebhook):
    """To a channel of Microsoft Teams, through a workflow that takes webhook requests."""

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        posting.post(self.conn_id, posting.url_of(self.conn_id), forms.teams(notice))


class WebhookNotifier(_ThroughWebhook):
    """To a system of your own, as JSON."""

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        posting.post(self.conn_id, posting.url_of(self.conn_id), forms.webhook(notice))


class PagerDutyNotifier(VerdictNotifier):
    """To PagerDuty (Events API v2), or whatever takes such events. The connection's password is the routing key.

    Its host, or ``url`` in its extra, stands in for PagerDuty's own address.
    """

    template_fields: Sequence[str] = ("conn_id",)

    def __init__(self, conn_id: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.conn_id = conn_id

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        connection = posting.connection_of(self.conn_id)
        url = connection.extra_dejson.get("url") or connection.host or PAGERDUTY
        posting.post(
            self.conn_id, posting.checked(self.conn_id, url), forms.pagerduty(notice, connection.password or "")
        )


class EmailNotifier(VerdictNotifier):
    """By e-mail, as HTML and text, through an SMTP connection of Airflow; ``to`` is one address or several."""

    template_fields: Sequence[str] = ("to", "conn_id", "from_email")

    def __init__(
        self, to: str | Iterable[str], *, conn_id: str = "smtp_default", from_email: str | None = None, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.to = [to] if isinstance(to, str) else list(to)
        self.conn_id = conn_id
        self.from_email = from_email

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        mailing.send(self.conn_id, self.to, self.from_email, notice.headline, forms.text(notice), forms.html(notice))
