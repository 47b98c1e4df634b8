"""Strict reading of whole documents. Works on vendor documents and on the canonical form alike."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from generator.spec import dialect, keywords
from generator.spec.canonical import METHODS
from generator.spec.check_schema import Node, SchemaChecker, target
from generator.spec.errors import Pointer


def check(document: Node, label: str) -> None:
    """Raises SpecError for the first thing in the document that is broken or not understood."""
    dialect.require_known_version(document, label)
    components = document.get("components", {})
    schemas = components.get("schemas", {}) if isinstance(components, dict) else {}
    _DocumentChecker(label, schemas if isinstance(schemas, dict) else {}).document(document)


def server_path(document: Node, label: str) -> str:
    """The path all servers of a checked document have in common, such as ``/crm/v2``."""
    return _DocumentChecker(label, {}).servers(document)


class _DocumentChecker(SchemaChecker):
    def document(self, node: Node) -> None:
        self.keys(node, keywords.ROOT, (), "the document")
        info = self.object(node.get("info"), ("info",), "info")
        if not isinstance(info.get("title"), str) or not isinstance(info.get("version"), str):
            raise self.error(("info",), "info needs a title and a version", "Add them.")
        self.servers(node)
        components = self.object(node.get("components", {}), ("components",), "components")
        self.keys(components, keywords.COMPONENTS, ("components",), "components")
        at: Pointer = ("components", "schemas")
        for name, schema in self.object(self.schemas, at, "schemas").items():
            if not keywords.SCHEMA_NAME.fullmatch(name):
                raise self.error((*at, name), f"odd name of a schema: {name!r}", _RENAME)
            self.schema(schema, (*at, name))
        self.security_schemes(components.get("securitySchemes", {}))
        for index, tag in enumerate(self.list(node.get("tags", []), ("tags",), "tags")):
            tag = self.object(tag, ("tags", index), "a tag")
            self.keys(tag, keywords.TAG, ("tags", index), "a tag")
        self.paths(node)

    def security_schemes(self, node: Any) -> None:
        at: Pointer = ("components", "securitySchemes")
        for name, scheme in self.object(node, at, "securitySchemes").items():
            here = (*at, name)
            scheme = self.object(scheme, here, "a security scheme")
            self.keys(scheme, keywords.SECURITY_SCHEME, here, "a security scheme")
            flows = self.object(scheme.get("flows", {}), (*here, "flows"), "flows")
            for kind, flow in flows.items():
                place = (*here, "flows", kind)
                flow = self.object(flow, place, "a flow")
                self.keys(flow, keywords.FLOW, place, "a flow")
                self.object(flow.get("scopes"), (*place, "scopes"), "scopes")

    def servers(self, node: Node) -> str:
        paths = set()
        servers = self.list(node.get("servers"), ("servers",), "servers")
        for index, server in enumerate(servers):
            at = ("servers", index, "url")
            server = self.object(server, ("servers", index), "a server")
            self.keys(server, keywords.SERVER, ("servers", index), "a server")
            url = server.get("url")
            parts = urlsplit(url) if isinstance(url, str) else None
            if parts is None or parts.scheme != "https" or not parts.hostname:
                raise self.error(at, f"not an https URL: {url!r}", "Correct it with an overlay.")
            if not keywords.SERVER_PATH.fullmatch(parts.path):
                raise self.error(
                    at, f"odd path of a server: {parts.path!r}", "Correct it with an overlay."
                )
            paths.add(parts.path)
        if len(paths) != 1:
            raise self.error(
                ("servers",), "the servers must share one path", "Correct it with an overlay."
            )
        return str(paths.pop())

    def paths(self, node: Node) -> None:
        schemes = node.get("components", {}).get("securitySchemes", {})
        self.security(node.get("security", []), schemes, ("security",))
        seen: dict[str, Pointer] = {}
        for path, item in self.object(node.get("paths"), ("paths",), "paths").items():
            at: Pointer = ("paths", path)
            variables = self.template(path, at)
            for method, operation in self.object(item, at, "a path item").items():
                if method in keywords.PATH_ITEM_TEXT:
                    continue
                here = (*at, method)
                if method not in METHODS:
                    raise self.error(
                        here, f"unknown member {method!r} of a path item", _remove(here)
                    )
                self.operation(self.object(operation, here, "an operation"), variables, here)
                self.security(operation.get("security", []), schemes, (*here, "security"))
                self.unique(operation["operationId"], here, seen)

    def unique(self, name: str, at: Pointer, seen: dict[str, Pointer]) -> None:
        if name in seen:
            raise self.error(
                (*at, "operationId"),
                f"the operationId {name!r} is taken by {seen[name][2]} {seen[name][1]}",
                "Give one of them another name with an overlay action"
                f" {{target: {target(at)}, update: {{operationId: ...}}}}.",
            )
        seen[name] = at

    def template(self, path: str, at: Pointer) -> set[str]:
        variables: list[str] = []
        for segment in path[1:].split("/"):
            variable = keywords.VARIABLE_SEGMENT.fullmatch(segment)
            if variable:
                variables.append(variable.group(1))
            elif not keywords.LITERAL_SEGMENT.fullmatch(segment):
                raise self.error(at, f"odd segment {segment!r} in a path", _remove(at))
        if not path.startswith("/") or len(set(variables)) != len(variables):
            raise self.error(at, f"odd path {path!r}", _remove(at))
        return set(variables)

    def operation(self, node: Node, variables: set[str], at: Pointer) -> None:
        self.keys(node, keywords.OPERATION, at, "an operation")
        name = node.get("operationId")
        if type(name) is not str or not keywords.OPERATION_ID.fullmatch(name):
            raise self.error(
                (*at, "operationId"),
                f"missing or odd operationId: {name!r}",
                f"Set it with an overlay action {{target: {target(at)},"
                " update: {operationId: ...}}.",
            )
        tags = self.list(node.get("tags"), (*at, "tags"), "tags")
        for index, tag in enumerate(tags):
            if type(tag) is not str or not keywords.TAG_NAME.fullmatch(tag):
                raise self.error((*at, "tags", index), f"odd tag {tag!r}", _REPLACE_LIST)
        if not tags:
            raise self.error((*at, "tags"), "an operation without a tag", _REPLACE_LIST)
        self.flag(node, "deprecated", at)
        self.parameters(node.get("parameters", []), variables, (*at, "parameters"))
        if "requestBody" in node:
            self.body(node["requestBody"], (*at, "requestBody"))
        self.responses(node.get("responses"), (*at, "responses"))
        self.operation_facts(node, at)

    def operation_facts(self, node: Node, at: Pointer) -> None:
        if node.get("x-st-rate-class", "report") not in keywords.RATE_CLASSES:
            raise self.error((*at, "x-st-rate-class"), "unknown rate class", _OVERLAY)
        if node.get("x-st-idempotent", True) is not True:
            raise self.error((*at, "x-st-idempotent"), "must be true or absent", _OVERLAY)

    def parameters(self, node: Any, variables: set[str], at: Pointer) -> None:
        seen = set()
        for index, parameter in enumerate(self.list(node, at, "parameters")):
            here = (*at, index)
            parameter = self.object(parameter, here, "a parameter")
            self.parameter(parameter, here)
            key = (parameter["in"], parameter["name"])
            if key in seen:
                raise self.error(here, f"{key[0]} parameter {key[1]!r} stands twice", _remove(here))
            seen.add(key)
            if key[0] == "path" and key[1] not in variables:
                raise self.error(
                    here,
                    f"the path has no {{{key[1]}}}",
                    f"Take the parameter away with an overlay action {{target:"
                    f" {target(at)}[?(@.name=='{key[1]}')], remove: true}}.",
                )
        missing = variables - {name for place, name in seen if place == "path"}
        if missing:
            raise self.error(
                at,
                f"nothing describes {{{min(missing)}}} of the path",
                f"Add the parameter with an overlay action {{target: {target(at)}, update: ...}}.",
            )

    def parameter(self, node: Node, at: Pointer) -> None:
        self.keys(node, keywords.PARAMETER, at, "a parameter")
        name = node.get("name")
        if type(name) is not str or not keywords.MEMBER_NAME.fullmatch(name):
            raise self.error((*at, "name"), f"odd name of a parameter: {name!r}", _remove(at))
        if node.get("in") not in ("path", "query"):
            raise self.error((*at, "in"), f"unknown place {node.get('in')!r}", _remove(at))
        for key in ("required", "deprecated", "explode"):
            self.flag(node, key, at)
        if node["in"] == "path" and node.get("required") is not True:
            raise self.error(at, "a path parameter must be required", _OVERLAY)
        usual = "form" if node["in"] == "query" else "simple"
        if node.get("style", usual) != usual:
            raise self.error((*at, "style"), f"unknown style {node['style']!r}", _OVERLAY)
        self.schema(node.get("schema"), (*at, "schema"))
        self.parameter_facts(node, at)

    def parameter_facts(self, node: Node, at: Pointer) -> None:
        style = node.get("x-st-style")
        if style is not None and style not in keywords.STYLES:
            raise self.error((*at, "x-st-style"), f"unknown style {style!r}", _OVERLAY)
        if (style == "dotted-map") != ("x-st-prefix" in node):
            raise self.error(at, "dotted-map and x-st-prefix belong together", _OVERLAY)
        fact = node.get("x-st-list")
        if fact is None:
            return
        here = (*at, "x-st-list")
        if type(fact) is not dict or not {"separator", "items"} <= fact.keys():
            raise self.error(here, "x-st-list needs separator and items", _OVERLAY)
        self.keys(fact, frozenset({"separator", "items", "maxItems"}), here, "x-st-list")
        self.schema(fact["items"], (*here, "items"))

    def body(self, node: Any, at: Pointer) -> None:
        node = self.object(node, at, "a request body")
        self.keys(node, keywords.REQUEST_BODY, at, "a request body")
        self.flag(node, "required", at)
        content = self.object(node.get("content"), (*at, "content"), "content")
        if len(content) != 1:
            raise self.error((*at, "content"), "a body needs exactly one content type", _OVERLAY)
        self.content(content, keywords.REQUEST_CONTENT, (*at, "content"))

    def responses(self, node: Any, at: Pointer) -> None:
        for status, response in self.object(node, at, "responses").items():
            here = (*at, status)
            if not keywords.STATUS.fullmatch(status):
                raise self.error(here, f"unknown status {status!r}", _remove(here))
            response = self.object(response, here, "a response")
            self.keys(response, keywords.RESPONSE, here, "a response")
            for name, header in self.object(
                response.get("headers", {}), (*here, "headers"), "headers"
            ).items():
                place = (*here, "headers", name)
                self.keys(self.object(header, place, "a header"), keywords.HEADER, place, "header")
                self.schema(header.get("schema"), (*place, "schema"))
            if "content" in response:
                content = self.object(response["content"], (*here, "content"), "content")
                self.content(content, keywords.RESPONSE_CONTENT, (*here, "content"))

    def content(self, node: Node, known: frozenset[str], at: Pointer) -> None:
        for kind, media in node.items():
            here = (*at, kind)
            if kind not in known:
                raise self.error(here, f"unknown content type {kind!r}", _remove(here))
            media = self.object(media, here, "a media type")
            self.keys(media, keywords.MEDIA, here, "a media type")
            self.schema(media.get("schema"), (*here, "schema"))

    def security(self, node: Any, schemes: Any, at: Pointer) -> None:
        for index, requirement in enumerate(self.list(node, at, "security")):
            here = (*at, index)
            for name, scopes in self.object(requirement, here, "a requirement").items():
                if name not in schemes:
                    raise self.error((*here, name), f"no security scheme {name!r}", _OVERLAY)
                for scope in self.list(scopes, (*here, name), "scopes"):
                    if type(scope) is not str or not keywords.SCOPE.fullmatch(scope):
                        raise self.error((*here, name), f"odd scope {scope!r}", _OVERLAY)


_OVERLAY = "Correct it with an overlay action."
_RENAME = "Give it a plain name: letters, digits, dots and underscores."
_REPLACE_LIST = "Remove the list with an overlay action and add the right one with a second action."


def _remove(at: Pointer) -> str:
    return f"Take it away with an overlay action {{target: {target(at)}, remove: true}}."
