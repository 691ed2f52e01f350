"""Notifiers for ``on_failure_callback`` and the like; the configuration names them too, for every guard.

Only what belongs to Airflow's notifiers is done in ``__init__``: it runs whenever a Dag is parsed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from airflow.sdk.bases.notifier import BaseNotifier

from export_guard.airflow.notifying import forms, mailing, posting
from export_guard.airflow.notifying.channel import ChannelError, connection_of
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

    def leads_to(self) -> str:
        """Where a notice would go, without its secret. Sends nothing; raises as :meth:`send`, as far as it can tell."""
        raise NotImplementedError


class _ThroughConnection(VerdictNotifier):
    """``conn_id`` is an Airflow connection with the webhook's URL: its password, or host and password."""

    template_fields: Sequence[str] = ("conn_id",)

    def __init__(self, conn_id: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.conn_id = conn_id


class SlackNotifier(_ThroughConnection):
    """To a Slack channel, through an incoming webhook and the hook of Slack's provider (extra ``slack``).

    ``conn_id`` is a connection of type Slack Incoming Webhook, read as that provider reads it.
    """

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        posting.post_to_slack(self.conn_id, forms.slack(notice))

    def leads_to(self) -> str:
        """The host."""
        return posting.host_of(posting.slack_client(self.conn_id).url)


class _ThroughWebhook(_ThroughConnection):
    """Through the HTTP provider's hook (extra ``http``): proxies, TLS and headers are those of the connection."""

    def send(self, notice: Notice) -> None:
        """Send a notice."""
        posting.post(self.conn_id, self.url(), self.form(notice))

    def leads_to(self) -> str:
        """The host."""
        posting.load_hook()
        return posting.host_of(self.url())

    def url(self) -> str:
        """The URL that the connection keeps."""
        return posting.url_of(self.conn_id)

    def form(self, notice: Notice) -> dict[str, Any]:
        """The notice as this system takes it."""
        raise NotImplementedError


class TeamsNotifier(_ThroughWebhook):
    """To a channel of Microsoft Teams, through a workflow that takes webhook requests."""

    def form(self, notice: Notice) -> dict[str, Any]:
        """A message with an Adaptive Card."""
        return forms.teams(notice)


class WebhookNotifier(_ThroughWebhook):
    """To a system of your own, as JSON. A login in the connection is sent as one, with the password."""

    def form(self, notice: Notice) -> dict[str, Any]:
        """The notice as it is."""
        return forms.webhook(notice)


class PagerDutyNotifier(_ThroughWebhook):
    """To PagerDuty (Events API v2), or whatever takes such events. The connection's password is the routing key.

    Its host stands in for PagerDuty's own address. PagerDuty's provider is not used: it knows one address only, and
    waits without end where that is busy.
    """

    def url(self) -> str:
        """PagerDuty's own, unless the connection names another."""
        return posting.url_of(self.conn_id, PAGERDUTY, password_is_key=True)

    def form(self, notice: Notice) -> dict[str, Any]:
        """An event."""
        return forms.pagerduty(notice, self._key())

    def leads_to(self) -> str:
        """The host."""
        self._key()
        return super().leads_to()

    def _key(self) -> str:
        key = str(connection_of(self.conn_id).password or "")
        if not key:
            raise ChannelError(f"connection {self.conn_id!r} has no password", "put the routing key into it")
        return key


class EmailNotifier(VerdictNotifier):
    """By e-mail, as HTML and text, by the SMTP provider's hook (extra ``smtp``). ``to``: one address or several."""

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

    def leads_to(self) -> str:
        """The addresses, and the server."""
        return mailing.leads_to(self.conn_id, self.to, self.from_email)
