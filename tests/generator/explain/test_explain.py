"""``explain`` on the real documents: what a name means, and that what it says is so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.cpp.lock import FILE, parse_lock
from generator.explain.find import Names, Subject
from generator.explain.report import Explanation, Folders, as_text, explain, read_names

FOLDERS = Folders(Path("specs"), Path(FILE), Path("generated"))
CUSTOMER = "Crm.V2.Customers.CustomerResponse"


@pytest.fixture(scope="module")
def names() -> Names:
    return read_names(FOLDERS, parse_lock(Path(FILE).read_text(encoding="utf-8")))


def told(names: Names, name: str) -> Explanation:
    (found,) = names.find(name)
    return explain(found, names, FOLDERS)


@pytest.mark.parametrize(
    ("name", "kind", "subject", "member"),
    [
        ("Customers_GetList", "operation", "Customers_GetList", ""),
        ("crm.customers.get_list", "operation", "Customers_GetList", ""),
        ("servicetitan::crm::customers::get_list", "operation", "Customers_GetList", ""),
        ("st::crm::customers::get_list", "operation", "Customers_GetList", ""),
        ("GET /crm/v2/tenant/{tenant}/customers", "operation", "Customers_GetList", ""),
        ("crm.customers.get_list.page_size", "operation", "Customers_GetList", "pageSize"),
        ("Customers_GetList.pageSize", "operation", "Customers_GetList", "pageSize"),
        (CUSTOMER, "schema", CUSTOMER, ""),
        ("servicetitan::crm::CustomerResponse", "schema", CUSTOMER, ""),
        ("crm.CustomerResponse", "schema", CUSTOMER, ""),
        ("CustomerResponse", "schema", CUSTOMER, ""),
        ("CustomerResponse.doNotMail", "schema", CUSTOMER, "doNotMail"),
        ("servicetitan::crm::CustomerResponse::do_not_mail", "schema", CUSTOMER, "doNotMail"),
        (f"{CUSTOMER}.doNotMail", "schema", CUSTOMER, "doNotMail"),
        ("BookingStatus.kNew", "schema", "Crm.V2.BookingStatus", "New"),
        ("ApiErrorResponse", "schema", "ApiErrorResponse", ""),
    ],
)
def test_names_as_people_write_them(
    names: Names, name: str, kind: str, subject: str, member: str
) -> None:
    found = [(one.kind, one.name, one.member) for one in names.find(name)]
    assert (kind, subject, member) in found
    assert len({one.name for one in names.find(name)}) == 1


def test_every_line_that_it_names_is_about_the_name(names: Names) -> None:
    for name, words in (
        ("crm.customers.get_list", ("get", "Customers_GetList")),
        ("crm.CustomerResponse", ("CustomerResponse", "customer_response")),
        ("crm.CustomerResponse.doNotMail", ("doNotMail", "do_not_mail", CUSTOMER)),
        ("crm.customers.get_list.page_size", ("pageSize", "page_size", "Customers_GetList")),
        ("crm.BookingStatus.New", ("New", "Crm.V2.BookingStatus")),
        ("telecom.opt_in_out.get_all_opt_outs", ("OptInOut_GetAllOptOuts", "get")),
        ("ApiErrorResponse.traceId", ("traceId", "trace_id", "ApiErrorResponse")),
    ):
        one = told(names, name)
        assert one.lock
        spots = [*one.documents, *one.generated, one.lock]
        assert len(spots) >= 6, name
        for spot in spots:
            line = Path(spot.file).read_text(encoding="utf-8").splitlines()[spot.line - 1]
            assert any(word in line for word in words), (name, spot, line)


def test_a_property_names_its_rules_and_users(names: Names) -> None:
    one = told(names, "crm.CustomerResponse.mergedToId")
    assert one.declaration == "std::optional<std::int64_t> merged_to_id{};"
    assert "int64: std::int64_t" in one.rules
    assert "can be null in an answer: std::optional" in one.rules
    assert one.operations == ["crm.customers.get", "crm.customers.get_list", "crm.customers.update"]
    assert one.held_by == [f"PaginatedResponse_Of_{CUSTOMER}"]


def test_overlays_with_reason_and_evidence(names: Names) -> None:
    for name in ("crm.UpdateContactRequest", "crm.UpdateContactRequest.isArchived"):
        (action,) = told(names, name).corrections
        assert action.target.endswith(".required")
        line = Path(action.spot.file).read_text(encoding="utf-8").splitlines()[action.spot.line]
        assert action.target in line
        assert action.reason.startswith("Renaming a contact")
        assert action.evidence
    assert told(names, "crm.CustomerResponse").corrections == []


def test_what_is_retained_says_from_when(names: Names) -> None:
    one = told(names, "telecom.opt_in_out.get_all_opt_outs")
    assert one.documents[0].file == "specs/overlays/retained/telecom.json"
    assert "retained from 2026-03: newer documents do not have it" in one.rules
    assert any("2026-03" in each.evidence for each in one.corrections)


def test_every_operation_schema_and_member_can_be_told(names: Names) -> None:
    count = 0
    for subject in list({one for found in names.whole.values() for one in found})[::40]:
        for member in ("", *list(names.members(subject))[:1]):
            one = explain(
                Subject(subject.kind, subject.module, subject.name, member), names, FOLDERS
            )
            assert one.rules
            assert one.lock or one.kind == "envelope"
            assert len(one.generated) >= (0 if one.kind == "envelope" else 3), one
            assert as_text(one)
            count += 1
    assert count > 50


def test_unknown_names_get_suggestions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "crm.customers.get_lst"]) == 1
    assert "did you mean crm.customers.get_list?" in capsys.readouterr().err
    assert main(["explain", "crm.CustomerResponse.doNotMial"]) == 1
    assert "did you mean crm.CustomerResponse.doNotMail?" in capsys.readouterr().err
    assert main(["explain", "Customer.doNotMail"]) == 1
    assert "did you mean CustomerResponse.doNotMail?" in capsys.readouterr().err
    assert main(["explain", "zzz::qqq"]) == 1
    assert capsys.readouterr().err.splitlines() == ["error: nothing is called 'zzz::qqq'"]


def test_json_has_all_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--json", "ApiErrorResponse"]) == 0
    (one,) = json.loads(capsys.readouterr().out)
    assert one["cpp"] == "servicetitan::ApiErrorResponse"
    assert len(one["operations"]) > 400
    assert {"documents", "rules", "corrections", "lock", "generated", "held_by"} <= one.keys()
    assert main(["explain", "ApiErrorResponse"]) == 0
    assert "more, which --json lists" in capsys.readouterr().out
