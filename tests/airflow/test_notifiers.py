"""Messages to people: Slack, Teams, PagerDuty, a webhook of one's own, e-mail. Real servers get them."""

from __future__ import annotations

import json
import logging
import re
import sys
from contextlib import suppress
from datetime import datetime

import pytest
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG, task
from receivers import Mail, Web

from export_guard import (
    EmailNotifier,
    ExportGuardOperator,
    PagerDutyNotifier,
    SlackNotifier,
    TeamsNotifier,
    WebhookNotifier,
    guard,
)
from export_guard.airflow.hooking import inject
from export_guard.airflow.notifying import forms
from export_guard.airflow.notifying.configured import channel_of, entries
from export_guard.airflow.notifying.notice import Notice
from export_guard.airflow.notifying.posting import url_of
from export_guard.errors import ExportGuardError

pytestmark = pytest.mark.usefixtures("guarded")

SECRET = "T0/B0/verysecret"
RUN = {"dag_id": "deliveries", "run_id": "manual__1", "task_id": "check", "map_index": -1, "try_number": 1}
NOTICE = Notice("block", "stopped", "stopped\nbecause", None, RUN)


@pytest.fixture
def web(monkeypatch):
    """A web server; the connection ``hook`` leads to it, with a secret in its URL."""
    with Web() as web:
        connection = {"conn_type": "http", "host": f"{web.url}/services", "password": SECRET}
        monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps(connection))
        pager = {"conn_type": "generic", "host": f"{web.url}/v2/enqueue", "password": SECRET}
        monkeypatch.setenv("AIRFLOW_CONN_PAGER", json.dumps(pager))
        yield web


@pytest.fixture
def mail(monkeypatch):
    """A mail server; the connection ``smtp_default`` leads to it."""
    with Mail() as mail:
        connection = {
            "conn_type": "smtp",
            "host": "127.0.0.1",
            "port": mail.port,
            "extra": {"from_email": "airflow@shop.example", "disable_ssl": True, "disable_tls": True},
        }
        monkeypatch.setenv("AIRFLOW_CONN_SMTP_DEFAULT", json.dumps(connection))
        yield mail


@pytest.fixture
def check(run):
    """Run an ``ExportGuardOperator`` on a dataset."""

    def go(dataset, **options):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
            operator = ExportGuardOperator(task_id="check", dataset=dataset, to="partner", **options)
        return run(operator)

    return go


@pytest.fixture
def notify(monkeypatch):
    """Name channels in the configuration."""
    return lambda *entries: monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", json.dumps(entries))


def test_slack_gets_the_headline_the_figures_and_the_alert(check, web, products):
    message = check(products(200), on_failure_callback=SlackNotifier("hook")).message
    (path, headers, body) = web.got[0]
    assert (path, headers["Content-Type"]) == (f"/services/{SECRET}", "application/json;charset=utf-8")
    header, fields, alert, link = body["blocks"]
    assert "to partner BLOCKED: 200 rows, limit 100" in body["text"]
    assert len(header["text"]["text"]) <= 150
    assert {"type": "mrkdwn", "text": "*Rows*\n200"} in fields["fields"]
    assert {"type": "mrkdwn", "text": "*Recipient*\npartner"} in fields["fields"]
    assert alert["text"]["text"] == f"```{message}```"
    assert "Open the task's log" in link["text"]["text"]


def test_teams_gets_an_adaptive_card(check, web, products):
    message = check(products(80), on_failure_callback=TeamsNotifier("hook")).message
    (attachment,) = web.body["attachments"]
    headline, facts, alert = attachment["content"]["body"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert (headline["text"], headline["color"]) == (message.partition("\n")[0], "Warning")
    assert {"title": "Rows", "value": "80"} in facts["facts"]
    assert alert["inlines"][0]["text"] == message


def test_pagerduty_gets_an_event_that_the_next_good_run_resolves(check, web, products):
    notifier = PagerDutyNotifier("pager")
    check(products(200), on_failure_callback=notifier, on_success_callback=notifier)
    check(products(20), on_failure_callback=notifier, on_success_callback=notifier)
    raised, resolved = (body for _, _, body in web.got)
    assert (raised["event_action"], resolved["event_action"]) == ("trigger", "resolve")
    assert raised["dedup_key"] == resolved["dedup_key"] == "export_guard/deliveries/manual__1/check/-1"
    assert raised["routing_key"] == SECRET
    assert (raised["payload"]["severity"], raised["payload"]["source"]) == ("error", "deliveries/check")
    assert raised["payload"]["custom_details"]["verdict"]["outcome"] == "block"


def test_a_webhook_of_ones_own_gets_the_verdict_as_json(check, web, supervisor, products):
    check(products(200), on_failure_callback=[WebhookNotifier("{{ params.conn }}")], params={"conn": "hook"})
    verdict = supervisor.xcoms["check", "export_guard_verdict"]
    told = web.body
    assert (told["outcome"], told["verdict"]["decision"], told["verdict"]["rows"]) == ("block", verdict["id"], 200)
    assert told["run"] == {
        "dag_id": "deliveries", "run_id": "manual__1", "task_id": "check", "map_index": -1, "try_number": 1
    }  # fmt: skip


def test_an_e_mail_has_the_alert_as_html_and_as_text(check, mail, products):
    message = check(products(200), on_failure_callback=EmailNotifier(["dpo@shop.example", "ops@shop.example"])).message
    ((to, mailed),) = mail.got
    assert to == ["dpo@shop.example", "ops@shop.example"]
    assert (mailed["From"], mailed["Subject"]) == ("airflow@shop.example", message.partition("\n")[0])
    assert message in mailed.get_body("plain").get_content().replace("\r\n", "\n")
    html = mailed.get_body("html").get_content()
    assert "<th align='left'" in html
    assert ">200</td>" in html


def test_the_text_of_an_error_that_is_none_of_ours_is_not_told(run, web, mail):
    notifiers = [SlackNotifier("hook"), EmailNotifier("dpo@shop.example")]
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task(on_failure_callback=notifiers)
        def send():
            raise ValueError("cannot parse 536-22-8726")

        send()
    assert run(dag.get_task("send"), try_number=4, retries=3).state == "failed"
    assert web.body["text"] == "Task 'send' failed of ValueError; its log says more"
    assert "536-22-8726" not in json.dumps(web.body) + mail.got[0][1].as_string()


def test_the_configuration_tells_of_every_guard_without_a_word_in_the_dag(check, web, mail, notify, products):
    notify(
        {"channel": "slack", "conn_id": "hook"},
        {"channel": "email", "to": ["dpo@shop.example"], "outcomes": ["block"]},
        {"channel": "webhook", "conn_id": "hook", "outcomes": ["allow"]},
    )
    check(products(80))
    assert (len(web.got), len(mail.got)) == (1, 0)
    check(products(200))
    assert (len(web.got), len(mail.got)) == (2, 1)
    check(products(20))
    assert web.got[2][2]["headline"].endswith("products.csv to partner ALLOWED")


@pytest.mark.usefixtures("store")
def test_an_export_that_went_around_its_guard_is_told_of(run, web, notify, products):
    notify({"channel": "webhook", "conn_id": "hook"})
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
        export = LocalFilesystemToS3Operator(
            task_id="upload",
            filename=products(5),
            dest_bucket="partner",
            dest_key="a.csv",
            on_failure_callback=WebhookNotifier("hook"),
        )
        guard(export)
    assert run(export).state == "failed"
    for _, _, body in web.got:
        assert (body["outcome"], body["verdict"]) == ("refused", None)
        assert "it has no valid clearance" in body["headline"]
    assert len(web.got) == 2


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("enforced", "outcome", "said"),
    [
        ("default: inject, recipients: {vendor: reject}", "refused", "what this recipient gets needs a guard"),
        ("default: injekt", "hold", "it cannot be told what is enforced"),
    ],
)
def test_an_export_that_enforcement_stops_is_told_of(run, web, notify, products, guarded, enforced, outcome, said):
    notify({"channel": "webhook", "conn_id": "hook"})
    policy = guarded / "policy.yaml"
    policy.write_text(f"{policy.read_text()}enforcement: {{{enforced}}}\n")
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
        export = LocalFilesystemToS3Operator(
            task_id="upload", filename=products(5), dest_bucket="partner", dest_key="a.csv"
        )
    inject(export)
    assert run(export).state == "failed"
    assert (web.body["outcome"], web.body["verdict"]) == (outcome, None)
    assert said in web.body["headline"]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({"answers": 500}, "the webhook behind connection 'hook' answered 500"),
        ({"connection": {"host": "http://127.0.0.1:9", "password": SECRET}}, "'hook' cannot be reached (ConnectionRef"),
        ({"connection": {"host": "http://127.0.0.1:9"}}, "'hook' has no password; put the webhook's token or URL into"),
        ({"connection": None}, "connection 'hook': is not defined"),
        ({"option": "slack"}, "[export_guard] notify is no JSON"),
        ({"option": '[{"channel": "email", "to": "dpo@shop.example"}]'}, "connection 'smtp_default': is not defined"),
    ],
)
def test_a_channel_that_fails_is_named_without_its_secret_and_the_alert_stands(
    check, web, notify, products, monkeypatch, capfd, broken, said
):
    notify({"channel": "slack", "conn_id": "hook"})
    web.answers = broken.get("answers", 200)
    if "option" in broken:
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", broken["option"])
    if "connection" in broken:
        monkeypatch.delenv("AIRFLOW_CONN_HOOK")
    if broken.get("connection"):
        monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"conn_type": "http"} | broken["connection"]))
    ended = check(products(200))
    log = capfd.readouterr().out
    assert "to partner BLOCKED" in ended.message
    assert said in log
    assert "verysecret" not in log


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"channel": "pigeon"}, "names the channel 'pigeon'; use one of slack"),
        ({"channel": "slack"}, "has no 'conn_id' for slack"),
        ({"channel": "email"}, "has no 'to' for email"),
        ({"channel": "slack", "conn_id": "hook", "outcomes": ["blok"]}, "has outcomes that are none"),
        ({"channel": "slack", "conn_id": "hook", "url": "x"}, "has 'url' for slack"),
        ("slack", "is no list of entries"),
    ],
)
def test_a_mistake_in_the_configuration_is_named(entry, said):
    with pytest.raises(ExportGuardError, match=said):
        [channel_of(each) for each in entries(json.dumps([entry]))]


def test_a_mistake_in_one_entry_is_named_and_silences_no_other(check, web, notify, products, capfd):
    notify({"channel": "pigeon"}, {"channel": "webhook", "conn_id": "hook"})
    check(products(200))
    assert len(web.got) == 1
    assert "export guard could not tell pigeon: [export_guard] notify names the channel" in capfd.readouterr().out


def test_a_notifier_of_an_author_that_fails_says_so_and_nothing_of_the_url(check, web, products, capfd):
    web.answers = 404
    check(products(200), on_failure_callback=SlackNotifier("hook"))
    log = capfd.readouterr().out
    assert "the webhook behind connection 'hook' answered 404" in log
    assert "verysecret" not in log


def test_long_and_hostile_names_stay_within_what_each_system_takes():
    name = "<b>&`" * 2_000
    notice = Notice(
        "block",
        name,
        name,
        {"recipient": name},
        dict.fromkeys(("dag_id", "task_id", "run_id"), "x") | {"map_index": -1},
    )
    sent = forms.slack(notice)
    assert all(len(block["text"]["text"]) <= 3_000 for block in sent["blocks"] if "text" in block)
    assert all(len(each["text"]) <= 2_000 for block in sent["blocks"] for each in block.get("fields", ()))
    assert len(forms.pagerduty(notice, "")["payload"]["summary"]) <= 1_024
    assert len(json.dumps(forms.teams(notice))) <= 28_000
    assert "<b>" not in forms.html(notice)


def test_what_is_too_busy_or_not_reached_is_tried_once_more_and_what_refuses_is_not(check, web, products):
    web.first = [503]
    check(products(200), on_failure_callback=WebhookNotifier("hook"))
    assert len(web.got) == 2
    web.first = [404]
    check(products(200), on_failure_callback=WebhookNotifier("hook"))
    assert len(web.got) == 3


@pytest.mark.parametrize("notifier", [SlackNotifier, WebhookNotifier])
def test_the_url_is_in_no_log_however_much_is_logged(web, monkeypatch, caplog, capfd, notifier):
    caplog.set_level(logging.DEBUG)
    web.first = [503]
    with suppress(ExportGuardError):
        notifier("hook").send(NOTICE)
    notifier("hook").send(NOTICE)
    monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"host": "http://127.0.0.1:9", "password": SECRET}))
    with pytest.raises(ExportGuardError):
        notifier("hook").send(NOTICE)
    assert len(web.got) >= 2
    assert "verysecret" not in caplog.text + "".join(capfd.readouterr())


def test_a_server_of_mail_that_is_not_there_is_named(check, products, monkeypatch, capfd):
    connection = {"conn_type": "smtp", "host": "127.0.0.1", "port": 9, "extra": {"from_email": "a@shop.example"}}
    monkeypatch.setenv("AIRFLOW_CONN_SMTP_DEFAULT", json.dumps(connection))
    check(products(200), on_failure_callback=EmailNotifier("dpo@shop.example"))
    assert "connection 'smtp_default' could not be sent (ConnectionRefusedError)" in capfd.readouterr().out


@pytest.mark.parametrize("notifier", [SlackNotifier, TeamsNotifier, EmailNotifier])
def test_a_provider_that_is_not_installed_is_named_with_the_extra_that_brings_it(web, mail, monkeypatch, notifier):
    module, extra = {
        SlackNotifier: ("airflow.providers.slack.hooks.slack_webhook", "slack"),
        TeamsNotifier: ("airflow.providers.http.hooks.http", "http"),
        EmailNotifier: ("airflow.providers.smtp.hooks.smtp", "smtp"),
    }[notifier]
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.delitem(sys.modules, "export_guard.airflow.notifying.webhook", raising=False)
    made = notifier("dpo@shop.example" if extra == "smtp" else "hook")
    wanted = re.escape(f"providers-{extra} is not installed here; `pip install 'airflow-export-guard[{extra}]'`")
    for use in (made.leads_to, lambda: made.send(NOTICE)):
        with pytest.raises(ExportGuardError, match=wanted):
            use()


@pytest.mark.parametrize(
    ("connection", "url"),
    [
        ({"password": "https://x.example/a?sig=1"}, "https://x.example/a?sig=1"),
        ({"host": "x.example/services/", "password": "/T0/B0"}, "https://x.example/services/T0/B0"),
        ({"schema": "http", "host": "x", "port": 8}, "http://x:8"),
        ({"host": "https://x", "login": "ann", "password": "hers"}, "https://x"),
        ({"host": "file:///etc"}, None),
        ({"password": "T0/B0"}, None),
    ],
)
def test_a_connection_keeps_the_url_as_those_of_slack_do(monkeypatch, connection, url):
    monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"conn_type": "http"} | connection))
    if url is None:
        with pytest.raises(ExportGuardError, match="names no webhook"):
            url_of("hook")
    else:
        assert url_of("hook") == url


def test_a_login_and_the_headers_of_a_connection_go_to_a_webhook_of_ones_own(web, monkeypatch):
    connection = {"host": web.url, "login": "ann", "password": "hers", "extra": {"X-Team": "privacy"}}
    monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"conn_type": "http"} | connection))
    WebhookNotifier("hook").send(NOTICE)
    ((path, headers, _),) = web.got
    assert (path, headers["X-Team"]) == ("/", "privacy")
    assert headers["Authorization"].startswith("Basic ")
